using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Clauses;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Somebody's own words in a sentence that reports no clause: called the plan "a gift to the port".</summary>
internal static class QuotedWords
{
    private const int Reach = 25;

    public static ReportedClause? Of(ParsedFrame frame, MarkedStretch fragment)
    {
        var first = FirstIn(frame, fragment.Outer);
        for (var cue = first - 1; cue >= 0 && first - cue < Reach; cue--)
        {
            if (SpeechCues.Of(frame[cue]) is not { } word || !frame.Tree[cue].Tag.IsVerb() || !word.Takes(CueUses.Verdict | CueUses.Clause | CueUses.Speech))
                continue;

            var place = new QuotedPlace(cue, word, first, cue + 1, SubjectFinder.Of(frame, cue));
            if (DeniedReports.Rules.Decide(frame, cue) >= 0 || frame.HasSpeechBetween(cue, first) || QuotedWordsRules.Leave.Decide(frame, place) >= 0)
                return null;
            if (QuotedWordsRules.Skip.Decide(frame, place) >= 0)
                continue;

            return place.Subject < 0 || place.Subject > cue ? null : Extent(frame, place, LastIn(frame, fragment.Outer, first));
        }

        return null;
    }

    private static ReportedClause? Extent(ParsedFrame frame, QuotedPlace place, int last)
    {
        var start = place.At;
        while (start < place.First && QuotedWordsRules.Start.Decide(frame, place with { At = start }) is var behind and >= 0)
            start = behind;
        if (QuotedWordsRules.StartBehind.Decide(frame, place with { At = start }) is var judged and >= 0)
            start = judged;
        while (last + 1 < frame.Count && !Ends(frame, place with { At = last + 1 }))
            last++;

        var extent = ClauseExtent.Trim(frame, start, last) ?? (start == last ? (start, last) : null);
        return extent is var (from, to)
            ? new ReportedClause(frame.Tree.SpanOf(from, to), Whose(frame, place))
            : null;
    }

    /// <summary>The subject's, unless the subject is only spoken of: was dismissed as "a joke" by the crew.</summary>
    private static Attribution Whose(ParsedFrame frame, QuotedPlace place)
    {
        if (CitingVerbs.BeforeAs(frame, place.Cue) is var citing and >= 0)
            return ClauseAttribution.Of(frame, citing, place.Subject);
        if (!SubjectFinder.IsPassive(frame, place.Cue))
            return ClauseAttribution.Of(frame, place.Cue, place.Subject);

        return frame.Tree.Child(place.Cue, Relation.OblAgent) is var agent and >= 0 ? ClauseAttribution.Of(frame, place.Cue, agent) : new Attribution("", frame.Tree[place.Cue].Span, null);
    }

    private static bool Ends(ParsedFrame frame, QuotedPlace place) =>
        frame.HasSpeechBetween(place.At - 1, place.At) || (QuotedWordsRules.End.Decide(frame, place) >= 0 && QuotedWordsRules.GoOn.Decide(frame, place) < 0);

    private static int FirstIn(ParsedFrame frame, TextSpan span)
    {
        var at = frame.Tree.TokenAt(span.Start);
        if (at >= 0)
            return at;

        for (at = 0; at < frame.Count; at++)
        {
            if (frame.Tree[at].Span.Start >= span.Start)
                return frame.Tree[at].Span.Start < span.End ? at : -1;
        }

        return -1;
    }

    private static int LastIn(ParsedFrame frame, TextSpan span, int first)
    {
        var at = first;
        while (at + 1 < frame.Count && frame.Tree[at + 1].Span.Start < span.End)
            at++;
        return at;
    }
}
