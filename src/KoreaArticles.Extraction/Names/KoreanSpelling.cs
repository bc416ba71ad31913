namespace KoreaArticles.Extraction.Names;

/// <summary>The ways in which one Korean name is written: its order, its hyphen, its letters.</summary>
internal static class KoreanSpelling
{
    /// <summary>Of these family names as many are Chinese: behind them Jian is one syllable and Yimin no Korean name.</summary>
    private static readonly string[] ChineseToo = ["Han", "Jin", "Ma", "Song", "Wang", "Yang", "Yu"];

    /// <summary>A given name of two Korean syllables before a Korean family name.</summary>
    public static string[]? FamilyFirst(string[] words)
    {
        if (words.Length is < 2 or > 3 || !PersonName.IsFamilyName(words[^1]) || PersonName.Of(string.Join(' ', words)).IsFamilyFirst)
            return null;

        var syllables = words.Length == 3 ? words[..^1] : words[0].Split('-');
        if (syllables is [var joined] && Romanisation.Split(joined) is var (first, second))
            syllables = [first, second];
        return syllables.Length == 2 && Array.TrueForAll(syllables, Romanisation.IsSyllable)
            && !GivenNames.Contains(words[0]) && !Array.TrueForAll(syllables, GivenNames.Contains)
            ? [words[^1], .. words[..^1]]
            : null;
    }

    /// <summary>A given name in two words or in one is written with a hyphen, and each syllable as is usual.</summary>
    public static string[]? Usual(string[] words)
    {
        var syllables = words.Length == 3 ? words[1..] : words.Length == 2 ? words[1].Split('-') : [];
        if (syllables is [var joined] && !GivenNames.Contains(joined) && !ChineseToo.Contains(words[0]) && Romanisation.Split(joined) is var (first, second))
            syllables = [first, second];

        return syllables.Length == 2 && Romanisation.Usual(words[0], syllables[0], syllables[1]) is { } usual && usual != string.Join(' ', words) ? usual.Split(' ') : null;
    }

    /// <summary>A name in Korean letters as it is usual in Latin ones.</summary>
    public static string[]? InLatin(string[] words) => words is [var name] && Romanisation.OfHangul(name) is { } latin ? latin.Split(' ') : null;
}
