using System.Numerics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Gives each word its part of speech, from left to right.</summary>
internal static class Tagger
{
    public const int Classes = (int)Tag.Currency + 1;

    private static readonly uint Won = Word.Hash("won");
    private static readonly uint Year = Word.Hash("2000");

    public static void Run(Model model, ReadOnlySpan<Word> words, Span<Tag> tags)
    {
        Span<short> scores = stackalloc short[model.TagWeights.Width];
        Span<uint> keys = stackalloc uint[FeatureKeys.Most];
        for (var i = 0; i < words.Length; i++)
        {
            if (IsMoney(words, tags, i))
            {
                tags[i] = Tag.NN;
                continue;
            }

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

    /// <summary>3 trillion won: behind a number that is no year Korea's money, which the treebanks know for a verb alone.</summary>
    private static bool IsMoney(ReadOnlySpan<Word> words, ReadOnlySpan<Tag> tags, int i) =>
        words[i].Lower == Won && i > 0 && tags[i - 1] is Tag.CD && words[i - 1].Lower != Year;

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
