using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A report within another.</summary>
/// <param name="Outer">What the outer one reports.</param>
/// <param name="Inner">What the inner one does.</param>
internal readonly record struct NestedPlace(ReportedClause Outer, ReportedClause Inner);

/// <summary>Where one reports what another said, the one within speaks and the other is cited: Park said the talks had failed, the radio reported.</summary>
internal static class NestedReports
{
    /// <summary>Tells the inner word of speech where nothing but its report is told.</summary>
    public static IReadOnlyList<GrammarRule<NestedPlace>> Rules { get; } =
    [
        new("report-of-a-report", Inner,
            new("Park Min-ho said the ferry was late, Noon Radio reported.", "Park Min-ho citing Noon Radio: the ferry was late"),
            new("Park Min-ho said the ferry was late, according to Noon Radio.", "Park Min-ho citing Noon Radio: the ferry was late"),
            new("Park Min-ho closed the pier, saying the ferry was late, Noon Radio reported.", null),
            new("Park Min-ho believes the ferry was late, Noon Radio reported.", null)),
    ];

    /// <summary>The same of speech in marks: "…," Park said, according to the radio.</summary>
    public static IReadOnlyList<GrammarRule<ReportedClause>> OfSpeech { get; } =
    [
        new("report-of-speech", (frame, outer) => frame.Frame.HasSpeech && IsTold(outer) && SpokenIn(frame, outer) is var verb and >= 0 ? verb : -1,
            new("“The ferry is late,” Park Min-ho said, according to Noon Radio.", "Park Min-ho citing Noon Radio: The ferry is late,"),
            new("“The ferry is late,” Park Min-ho said. It was late, according to Noon Radio.", null)),
    ];

    /// <summary>The reports of a sentence without those that only tell who passed another on.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="reports">What it reports without marks around the whole.</param>
    /// <param name="speeches">What it has in marks, of which some may turn out to be passed on.</param>
    public static List<ReportedClause> Settle(ParsedFrame frame, List<ReportedClause> reports, List<FoundQuotation> speeches)
    {
        for (var i = reports.Count - 1; i >= 0; i--)
        {
            var outer = reports[i];
            if (outer.Attribution.Speaker is not { } teller)
                continue;

            if (OfSpeech.Decide(frame, outer) is var spoken and >= 0)
            {
                reports.RemoveAt(i);
                var told = speeches.FindIndex(speech => speech.Attribution?.Cue == frame.Tree[spoken].Span);
                if (told >= 0)
                    speeches[told] = speeches[told] with { Attribution = ToldBy(frame, speeches[told].Attribution!, teller) };
            }
            else if (reports.Exists(inner => Rules.Decide(frame, new NestedPlace(outer, inner)) >= 0))
            {
                reports.RemoveAt(i);
                for (var j = 0; j < reports.Count; j++)
                {
                    if (outer.Span.Contains(reports[j].Span))
                        reports[j] = reports[j] with { Attribution = ToldBy(frame, reports[j].Attribution, teller) };
                }
            }
        }

        return reports;
    }

    /// <summary>Park said the ferry was late, he said: "he" is Park, and nobody passes anything on.</summary>
    private static Attribution ToldBy(ParsedFrame frame, Attribution attribution, TextSpan teller) =>
        teller.In(frame.Text) is "he" or "she" or "they" or "it" ? attribution : attribution with { Citing = attribution.Citing ?? teller };

    private static int Inner(ParsedFrame frame, NestedPlace place)
    {
        var (outer, inner) = place;
        if (!IsTold(outer) || inner.Attribution.Cue is not { } cue || inner.Attribution.Speaker is not { } speaker || !outer.Span.Contains(cue) || !EndTogether(frame, outer.Span, inner.Span))
            return -1;

        var (first, verb) = (frame.Tree.TokenAt(outer.Span.Start), frame.Tree.TokenAt(cue.Start));
        return frame.Tree.TokenAt(speaker.Start) == first && first < verb && cue.End < inner.Span.Start && IsAloud(frame[verb]) && IsMain(frame, first, verb) ? verb : -1;
    }

    /// <summary>What somebody believes is told by whoever says so.</summary>
    private static bool IsAloud(ReadOnlySpan<char> verb) => SpeechCues.Of(verb) is not { Lemma: "believe" or "think" or "agree" or "wonder" };

    /// <summary>Whether no verb but its own auxiliaries stands before a verb.</summary>
    private static bool IsMain(ParsedFrame frame, int first, int verb)
    {
        for (var at = first; at < verb; at++)
        {
            if (frame.Tree[at].Tag.IsFinite() && !FunctionWords.IsAuxiliary(frame[at]) && frame[at] is not "have")
                return false;
        }

        return true;
    }

    /// <summary>…, the radio reported; …, according to the radio: who passes it on stands behind.</summary>
    private static bool IsTold(ReportedClause outer) => outer.Attribution.Cue is { } cue && cue.Start >= outer.Span.End;

    private static bool EndTogether(ParsedFrame frame, TextSpan outer, TextSpan inner) =>
        !frame.Text.AsSpan(Math.Min(outer.End, inner.End), Math.Abs(outer.End - inner.End)).ContainsAnyExcept(" ,.”\"’'»");

    /// <summary>The word of speech of which the outer report holds nothing but the attribution.</summary>
    private static int SpokenIn(ParsedFrame frame, ReportedClause outer)
    {
        var (first, last) = (frame.Tree.TokenAt(outer.Span.Start), frame.Tree.TokenAt(outer.Span.End - 1));
        if (first < 0 || last < 0 || !(frame.FollowsSpeech(first) || (first > 0 && frame.FollowsSpeech(first - 1))))
            return -1;

        for (var at = first; at <= last; at++)
        {
            if (frame.Tree[at].Tag.IsFinite())
                return SpeechCues.IsPlain(frame[at]) && !frame.HasFinite(at + 1, last) ? at : -1;
        }

        return -1;
    }
}
