using System.Collections.Frozen;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Where somebody says something: in an interview, at a news conference.</summary>
internal static class Occasions
{
    private const int Longest = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        new[] { "interview", "statement", "speech", "tweet", "letter", "email", "e-mail", "post", "conference", "briefing", "call", "address", "remarks", "memo", "message", "release", "op-ed", "filing", "broadcast", "podcast", "show" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Opens(ReadOnlySpan<char> word) => word is "in" or "during" or "at" or "on" or "In" or "During" or "At" or "On";

    /// <summary>The token behind "in a statement"; -1 where no occasion stands at a token.</summary>
    public static int Behind(ParsedFrame frame, int at)
    {
        if (!Opens(frame[at]))
            return -1;

        for (var noun = at + 2; noun < frame.Count && noun - at < Longest && frame[noun] is not ","; noun++)
        {
            if (Nouns.Contains(frame[noun]) && frame.Tree[noun].Tag.IsNoun())
                return noun + 1;
        }

        return -1;
    }
}
