using System.Collections.Frozen;
using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

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

        var owner = Owner(frame, noun, that);
        if (owner is null)
            return null;

        var end = that + 1;
        while (end < frame.Count && frame[end] is not ("," or ";") && !frame.HasSpeechBetween(end - 1, end))
            end++;
        return frame.HasFinite(that, end - 1) && ClauseExtent.Trim(frame, that + 1, end - 1) is { } extent
            ? new ReportedClause(frame.Tree.SpanOf(extent.First, extent.Last), new Attribution("noun-of-speech", frame.Tree[noun].Span, owner))
            : null;
    }

    /// <summary>Whose claim it is: the possessive before it, or the noun after "by" or "from".</summary>
    private static TextSpan? Owner(ParsedFrame frame, int noun, int that)
    {
        foreach (var child in frame.Tree.Children(noun))
        {
            if (frame.Tree[child].Relation is not Relation.NmodPoss || child > noun)
                continue;

            if (frame.Tree[child].Tag is Tag.PRPS)
                return frame.Tree[child].Span;

            var (first, _) = SpeakerPhrase.Of(frame, child);
            var last = child;
            while (last + 1 < noun && frame[last + 1] is not ("'s" or "’s" or "'" or "’"))
                last++;
            return frame.Tree.SpanOf(first, last);
        }

        if (noun + 2 < that && frame[noun + 1] is "by" or "from" or "of")
            return frame.Tree.SpanOf(noun + 2, that - 1);

        return null;
    }
}
