using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Tells a noun for one person from one for a thing: an officer, and no letter.</summary>
internal static class PersonNouns
{
    private static readonly string[] Endings = ["er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ial"];

    private static readonly FrozenSet<string> Things = """
        letter paper newspaper number order chapter computer poster newsletter ledger register cover monitor editor's error mirror factor sector vector tenor server
        statement document announcement agreement assessment comment government parliament movement department management argument event moment incident accident content patent
        restaurant plant grant tenant's editorial trial tutorial serial material memorial
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] SureEndings = ["ist", "ian", "man", "woman", "writer", "maker", "worker", "keeper"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Trades = """
        farmer baker butcher teacher painter waiter singer lawyer driver barber carpenter plumber banker dancer trader miner nurse student doctor dentist sailor tailor retiree
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // artist and fireman, but not list and human
    private const int ShortestStem = 2;

    /// <summary>Whether a word in small letters tells a person wherever it stands, even right before a name: developer, but not after.</summary>
    public static bool IsSure(ReadOnlySpan<char> word)
    {
        return Titles.IsRole(word) || IsTrade(word);
    }

    /// <summary>Whether only a person can be it, as most words with such an end tell: biologist and baker, but not leader.</summary>
    public static bool IsTrade(ReadOnlySpan<char> word)
    {
        foreach (var ending in SureEndings)
        {
            if (word.Length > ending.Length + ShortestStem && word.EndsWith(ending))
                return true;
        }

        return Trades.Contains(word);
    }

    public static bool Contains(string noun) =>
        Titles.IsRole(noun) || Titles.GenderOf(noun) != Gender.Unknown || (noun.Length > 4 && !Things.Contains(noun) && Array.Exists(Endings, ending => noun.EndsWith(ending, StringComparison.Ordinal)));
}
