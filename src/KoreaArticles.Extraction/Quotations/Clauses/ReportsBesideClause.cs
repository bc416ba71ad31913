using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Reports by a phrase that stands beside what is said and governs none of it: according to Park, as Park has said.</summary>
internal static class ReportsBesideClause
{
    /// <summary>By words that are no verb of speech; the place is the first.</summary>
    public static IReadOnlyList<GrammarRule<int, IReadOnlyList<ReportedClause>>> WithoutVerb { get; } =
    [
        new("according-to", AccordingTo,
            new("According to Park Min-ho, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("All went according to plan.", null)),
        new("as-somebody-puts-it", AsSomebodyPutsIt,
            new("The harbour may close, as Park Min-ho put it.", "Park Min-ho: The harbour may close"),
            new("Park Min-ho took the sign and put it on the pier, as the harbour closed.", null)),
    ];

    /// <summary>By a verb of speech.</summary>
    public static IReadOnlyList<GrammarRule<ReportPlace, IReadOnlyList<ReportedClause>>> ByVerb { get; } =
    [
        new("as-somebody-said", (frame, place) => place.MayGovern && place.Word.Takes(CueUses.Speech) && !Opens(frame, place.Cue + 1) ? BesideAs(frame, place.Cue, place.Subject) : null,
            new("As Park Min-ho has said, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("Park Min-ho smiled as he said that the harbour may close.", null),
            new("As the crew left, Park Min-ho said the harbour may close.", null)),
        new("as-opens-sentence", (frame, place) => place.MayGovern && place.Word.Takes(CueUses.Speech) && NounBehindAs(frame, place.Cue) is var noun and >= 0 && ClauseBesideRules.As.Find(frame, new AsPlace(0, place.Cue)) is var (_, extents) ? ReportedClauses.Of(frame, extents, ClauseAttribution.Of(frame, place.Cue, noun)) : null,
            new("As the crew's Berg said, the two piers have become some of the oldest in town.", "the crew's Berg: the two piers have become some of the oldest in town"),
            new("As a study of the harbour noted that the ferry is late, it was read.", null)),
    ];

    private static IReadOnlyList<ReportedClause>? AccordingTo(ParsedFrame frame, int at) =>
        (SourcePhrase.Of(frame, at) ?? SourceByOrder(frame, at)) is { } source && ClauseBesideRules.Source.Find(frame, new SourcePlace(at, Math.Max(SourcePhrase.Noun(frame, at), at + 2))) is var (_, extents) && extents.Count > 0
            ? ReportedClauses.Of(frame, extents, source)
            : null;

    /// <summary>According to a harbour survey, …: where the tree knows no source, the words up to the next mark are.</summary>
    private static Attribution? SourceByOrder(ParsedFrame frame, int at)
    {
        if (frame[at] is not ("according" or "According") || frame[at + 1] is not "to" || at + 3 >= frame.Count)
            return null;

        var last = at + 2;
        while (last + 1 < frame.Count && !frame.Tree[last + 1].Tag.IsMark() && !frame.Tree[last + 1].Tag.IsFinite() && !frame.HasSpeechBetween(last, last + 1))
            last++;
        return frame.Tree[last].Tag.IsNoun() ? new Attribution("", frame.Tree.SpanOf(at, at + 1), frame.Tree.SpanOf(at + 2, last)) : null;
    }

    private static IReadOnlyList<ReportedClause>? AsSomebodyPutsIt(ParsedFrame frame, int verb) =>
        frame[verb] is "put" or "puts" && frame[verb + 1] is "it" or "this" or "that" && frame.Tree[verb].Tag.IsVerb() ? BesideAs(frame, verb, SubjectFinder.Of(frame, verb)) : null;

    private static bool Opens(ParsedFrame frame, int at) => frame[at] is "that" || FunctionWords.IsQuestion(frame[at]);

    /// <summary>As another study from May noted, …: whatever the tree makes of it, nothing but the words for the speaker stands up to the verb, and a comma behind it.</summary>
    private static int NounBehindAs(ParsedFrame frame, int cue)
    {
        if (frame[0] is not "As" || frame[cue + 1] is not ",")
            return -1;

        var noun = -1;
        for (var at = 1; at < cue; at++)
        {
            if (frame.Tree[at].Tag.IsVerb() || frame.Tree[at].Tag is Tag.MD or Tag.WP or Tag.WDT || frame[at] is "," or "it")
                return -1;
            if (frame.Tree[at].Tag.IsNoun() && (noun < 0 || noun == at - 1))
                noun = at;
        }

        return noun;
    }

    /// <summary>As Park has said, the talks failed: what stands beside, if anything does, is all that is said.</summary>
    private static IReadOnlyList<ReportedClause>? BesideAs(ParsedFrame frame, int cue, int subject)
    {
        if (subject < 0 || subject > cue || SpeakerPhrase.Of(frame, subject).First - 1 is not (var mark and >= 0) || frame[mark] is not ("as" or "As"))
            return null;

        return ClauseBesideRules.As.Find(frame, new AsPlace(mark, cue)) is var (_, extents) ? ReportedClauses.Of(frame, extents, ClauseAttribution.Of(frame, cue, subject)) : [];
    }
}
