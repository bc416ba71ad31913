using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Nouns for a body of people, which speaks as one: the ministry, the union.</summary>
internal static class BodyNouns
{
    private static readonly FrozenSet<string> Nouns = """
        administration agency army bank board campaign club commission committee company council court department embassy firm government group
        media military ministry newspaper office parliament party police side team union
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of a company before its name; alone most of them are somebody as often.</summary>
    private static readonly FrozenSet<string> Businesses = """
        airline brewer broadcaster carrier carmaker chain charity giant insurer lender maker manufacturer operator producer provider publisher retailer shipbuilder shipyard startup supplier
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounsBySpan = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BusinessesBySpan = Businesses.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a noun right before a name tells that a body has it: ferry operator Norsund.</summary>
    public static bool StandsBeforeName(ReadOnlySpan<char> noun) => NounsBySpan.Contains(noun) || BusinessesBySpan.Contains(noun);

    public static bool Contains(ReadOnlySpan<char> noun) => NounsBySpan.Contains(noun);
}
