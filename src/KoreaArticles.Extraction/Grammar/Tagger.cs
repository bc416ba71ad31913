namespace KoreaArticles.Extraction.Grammar;

/// <summary>Gives each word its part of speech, from left to right.</summary>
internal static class Tagger
{
    public const int Classes = (int)Tag.Currency + 1;

    public static void Run(Model model, ReadOnlySpan<Word> words, Span<Tag> tags)
    {
        Span<int> scores = stackalloc int[Classes];
        Span<uint> keys = stackalloc uint[TaggerFeatures.Most];
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
            tags[i] = (Tag)Best(scores);
        }
    }

    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
