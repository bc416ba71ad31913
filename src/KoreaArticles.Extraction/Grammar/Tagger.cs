using System.Numerics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Gives each word its part of speech, from left to right.</summary>
internal static class Tagger
{
    public const int Classes = (int)Tag.Currency + 1;

    public static void Run(Model model, ReadOnlySpan<Word> words, Span<Tag> tags)
    {
        Span<short> scores = stackalloc short[model.TagWeights.Width];
        Span<uint> keys = stackalloc uint[FeatureKeys.Most];
        for (var i = 0; i < words.Length; i++)
        {
            var known = model.Lexicon[words[i].Lower];
            if (known.Only != Tag.XX)
            {
                tags[i] = known.Only;
                continue;
            }

            var features = new FeatureKeys(keys);
            TaggerFeatures.Collect(model.Lexicon, words, tags, i, ref features);
            model.TagWeights.Score(features.Keys, scores);
            tags[i] = (Tag)Best<short>(scores[..Classes]);
        }
    }

    public static int Best<T>(ReadOnlySpan<T> scores)
        where T : IComparisonOperators<T, T, bool>
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
