using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Where a word is cut at its hyphen, as the treebanks do: "state-run" is three tokens, "co-founder" and "Jae-in" are one.</summary>
internal static class Hyphens
{
    // Longest given-name syllable in romanised Korean and Chinese is six letters ("Kyoung", "Zhuang").
    private const int LongestSyllable = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Words("""
        anti bi co contra counter cross cyber de dis e eco ex extra hyper inter intra macro mega micro mid mini mis multi neo non over pan para post
        pre pro pseudo quasi re self semi sub super trans tri ultra un under uni vice x
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastParts = Words("""
        aged armed based born bound built class day era free held in-law led level like made major month owned party person point range ready run
        scale sized speed style term time trained type wide wing year
        """);

    /// <summary>Whether a word is cut between its two parts around a hyphen.</summary>
    public static bool Cut(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Prefixes.Contains(before)) return false;

        var isName = char.IsUpper(before[0]) && before.Length <= LongestSyllable && (after.Length < LongestSyllable || IsLongSyllable(after))
            && IsLower(before[1..]) && IsLower(after) && !LastParts.Contains(after);
        return !isName;
    }

    /// <summary>"Jae-myeong", "Min-kyoung": of the words of six letters behind a hyphen, those no English word ends as.</summary>
    private static bool IsLongSyllable(ReadOnlySpan<char> word) => word.Length == LongestSyllable && (word.EndsWith("eong") || word.EndsWith("oung"));

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!char.IsLower(letter)) return false;
        }

        return true;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        list.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
