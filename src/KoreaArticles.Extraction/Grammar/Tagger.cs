using System.Numerics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Gives each word its part of speech, from left to right.</summary>
internal static class Tagger
{
    public const int Classes = (int)Tag.Currency + 1;

    private static readonly uint Won = Word.Hash("won");
    private static readonly uint TwoDigits = Word.Hash("10");
    private static readonly uint Year = Word.Hash("2000");
    private static readonly uint[] Magnitudes = [Word.Hash("thousand"), Word.Hash("million"), Word.Hash("billion"), Word.Hash("trillion")];
    private static readonly uint[] Monies = [Word.Hash("bills"), Word.Hash("coins"), Word.Hash("notes"), Word.Hash("banknotes"), Word.Hash("fees"), Word.Hash("fines"), Word.Hash("tickets"), Word.Hash("vouchers")];
    private static readonly uint[] FrontsOfNumbers = [Word.Hash("10"), Word.Hash("1,"), Word.Hash("1.")];

    public static void Run(Model model, ReadOnlySpan<Word> words, Span<Tag> tags)
    {
        Span<short> scores = stackalloc short[model.TagWeights.Width];
        Span<uint> keys = stackalloc uint[FeatureKeys.Most];
        for (var i = 0; i < words.Length; i++)
        {
            if (IsMoney(model.Lexicon, words, tags, i))
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

    /// <summary>3 trillion won, 500 won: behind a sum Korea's money, which the treebanks know for a verb alone; it is the verb in "all three won", "District 101 won the cup" and "300 won medals".</summary>
    private static bool IsMoney(Lexicon lexicon, ReadOnlySpan<Word> words, ReadOnlySpan<Tag> tags, int i) =>
        words[i].Lower == Won && i > 0 && tags[i - 1] is Tag.CD && IsSum(words[i - 1])
        && !(i + 1 < words.Length && IsWon(lexicon[words[i + 1].Lower].Only, words[i + 1].Lower));

    /// <summary>The cup, his race, medals: what somebody wins. Five hundred won coins are money.</summary>
    private static bool IsWon(Tag tag, uint word) => tag is Tag.DT or Tag.PRPS || (tag is Tag.NNS && Array.IndexOf(Monies, word) < 0);

    /// <summary>A word of magnitude or a number in digits that is longer than two of them and no year.</summary>
    private static bool IsSum(Word word) =>
        Array.IndexOf(Magnitudes, word.Lower) >= 0 || (Array.IndexOf(FrontsOfNumbers, word.Prefix) >= 0 && word.Lower != TwoDigits && word.Lower != Year);

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
