using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Outlets;

/// <summary>Recognises the names of outlets no table lists by the words papers and stations are called by.</summary>
internal static class OutletShape
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = new[]
    {
        "wire", "news", "newswire", "times", "post", "herald", "tribune", "gazette", "courier", "ledger", "chronicle", "journal", "observer", "press", "pilot",
        "star", "mail", "telegraph", "daily", "weekly", "today", "standard", "independent", "examiner", "inquirer", "monitor", "sentinel", "dispatch", "bulletin",
        "record", "globe", "review", "express", "mirror", "guardian", "agency", "broadcasting", "network", "radio", "television", "tv", "media", "online",
        "insider", "argus", "echo", "advertiser", "republic", "register", "bee", "eagle", "planet", "voice", "magazine", "mercury", "argosy", "messenger",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name an outlet is shown by: the table's, or the words themselves where they look like an outlet's; else null.</summary>
    public static string? NameOf(ReadOnlySpan<char> words) => OutletTable.Named(words)?.Name ?? (IsOne(words) ? words.Trim().ToString() : null);

    public static bool IsOne(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is < 4 or > 48)
            return false;

        var (count, hasNoun) = (0, false);
        foreach (var part in words.Split(' '))
        {
            var word = words[part];
            if (word.Length == 0 || ++count > MostWords || !(char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&"))
                return false;

            hasNoun |= count > 1 && Nouns.Contains(word) || word.EndsWith(".com") || (count == 1 && word is "Daily" or "Morning" or "Evening" or "Radio");
        }

        return hasNoun && count > 1 || count == 1 && IsOneWord(words);
    }

    // "HarbourOnline", "harbour.com"
    private static bool IsOneWord(ReadOnlySpan<char> word)
    {
        var hump = word.LastIndexOfAnyInRange('A', 'Z');
        return (hump > 2 && char.IsLower(word[hump - 1]) && Nouns.Contains(word[hump..])) || word.EndsWith(".com") || word.EndsWith(".net");
    }
}
