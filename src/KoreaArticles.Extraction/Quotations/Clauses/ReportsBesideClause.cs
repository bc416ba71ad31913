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
        new("as-somebody-said", (frame, place) => place.MayGovern && place.Word.Takes(CueUses.Speech) ? BesideAs(frame, place.Cue, place.Subject) : null,
            new("As Park Min-ho has said, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("As the crew left, Park Min-ho said the harbour may close.", null)),
    ];

    private static IReadOnlyList<ReportedClause>? AccordingTo(ParsedFrame frame, int at) =>
        SourcePhrase.Of(frame, at) is { } source && ClauseBesideRules.Source.Find(frame, new SourcePlace(at, SourcePhrase.Noun(frame, at))) is var (_, extents) && extents.Count > 0
            ? ReportedClauses.Of(frame, extents, source)
            : null;

    private static IReadOnlyList<ReportedClause>? AsSomebodyPutsIt(ParsedFrame frame, int verb) =>
        frame[verb] is "put" or "puts" && frame[verb + 1] is "it" or "this" or "that" && frame.Tree[verb].Tag.IsVerb() ? BesideAs(frame, verb, SubjectFinder.Of(frame, verb)) : null;

    /// <summary>As Park has said, the talks failed: what stands beside, if anything does, is all that is said.</summary>
    private static IReadOnlyList<ReportedClause>? BesideAs(ParsedFrame frame, int cue, int subject)
    {
        if (subject < 0 || subject > cue || SpeakerPhrase.Of(frame, subject).First - 1 is not (var mark and >= 0) || frame[mark] is not ("as" or "As"))
            return null;

        return ClauseBesideRules.As.Find(frame, new AsPlace(mark, cue)) is var (_, extents) ? ReportedClauses.Of(frame, extents, ClauseAttribution.Of(frame, cue, subject)) : [];
    }
}
