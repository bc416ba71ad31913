using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Nouns for a body of people, which speaks as one: the ministry, the union.</summary>
internal static class BodyNouns
{
    private static readonly FrozenSet<string> Nouns = """
        administration agency army bank board campaign club commission committee company council court department embassy firm government group
        media military ministry newspaper office parliament party police side team union
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounsBySpan = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> noun) => NounsBySpan.Contains(noun);
}
