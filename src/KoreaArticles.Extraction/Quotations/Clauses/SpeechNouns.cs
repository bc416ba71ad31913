using System.Collections.Frozen;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Reports by a noun: the mayor's claim that the bridge is safe, warnings from engineers that it is not.</summary>
internal static class SpeechNouns
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Nouns = """
        claim claims statement statements assertion assertions warning warnings argument arguments allegation allegations accusation accusations remark remarks comment comments contention
        announcement complaint complaints insistence promise promises prediction predictions testimony admission suggestion suggestions declaration reminder assurance assurances
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);

    public static ReportedClause? Of(ParsedFrame frame, int noun)
    {
        var that = noun + 1;
        while (that < frame.Count && that - noun < Reach && frame[that] is not "that" && !frame.Tree[that].Tag.IsFinite() && frame[that] is not ("," or "."))
            that++;
        if (that + 2 >= frame.Count || frame[that] is not "that" || frame.Tree[that].Tag is Tag.WDT && that == noun + 1 && frame.Tree[that + 1].Tag.IsFinite())
            return null;

        if (NounOwnerRules.All.Find(frame, new NounPlace(noun, that)) is not var (_, owner))
            return null;

        var end = that + 1;
        while (end < frame.Count && frame[end] is not ("," or ";") && !frame.HasSpeechBetween(end - 1, end))
            end++;
        if (frame.Tree[noun].Relation is Relation.Nsubj && frame.Tree[noun].Head is var verb && verb > that + 2 && verb < end && frame.Tree[verb].Tag.IsFinite() && frame.HasFinite(that, verb - 1))
            end = verb;
        return frame.HasFinite(that, end - 1) && ClauseExtent.Trim(frame, that + 1, end - 1) is { } extent
            ? new ReportedClause(frame.Tree.SpanOf(extent.First, extent.Last), owner)
            : null;
    }
}
