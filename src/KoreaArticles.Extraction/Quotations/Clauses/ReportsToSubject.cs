using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Reports whose subject does not speak: it is asked or told, or stands for what is said.</summary>
internal static class ReportsToSubject
{
    private const int LongestAsker = 8;

    public static IReadOnlyList<GrammarRule<ReportPlace, IReadOnlyList<ReportedClause>>> Rules { get; } =
    [
        new("asked-of-somebody", AskedOf,
            new("Asked whether the harbour may close, Park Min-ho smiled.", ": whether the harbour may close"),
            new("Park Min-ho was asked by reporters whether the harbour may close.", ": whether the harbour may close"),
            new("Park Min-ho, asked whether the harbour may close, shook his head.", ": whether the harbour may close"),
            new("Asked by reporters if the harbour may close, Park Min-ho smiled.", ": if the harbour may close"),
            new("When asked which harbour may close, Park Min-ho smiled.", ": which harbour may close"),
            new("Park Min-ho smiled when asked what the harbour costs.", ": what the harbour costs"),
            new("Asked to leave, Park Min-ho smiled.", null)),
        new("told-to-somebody", ToldTo,
            new("Lawmakers were told that the harbour may close.", " to Lawmakers: the harbour may close"),
            new("Lawmakers were told by Park Min-ho that the harbour may close.", "Park Min-ho to Lawmakers: the harbour may close"),
            new("Told that the harbour may close, Park Min-ho smiled.", ": the harbour may close"),
            new("Lawmakers told Park Min-ho that the harbour may close.", null)),
        new("said-by-nobody", SaidByNobody,
            new("It was announced on Monday that the harbour may close.", ": the harbour may close"),
            new("It announced on Monday that the harbour may close.", null)),
    ];

    /// <summary>Asked whether …, Park smiled; Park was asked whether: the subject is who should answer.</summary>
    private static IReadOnlyList<ReportedClause>? AskedOf(ParsedFrame frame, ReportPlace place)
    {
        if (!place.MayGovern || frame[place.Cue] is not ("asked" or "Asked"))
            return null;

        var nobody = new Attribution("", frame.Tree[place.Cue].Span, null);
        var question = frame[place.Cue + 1] is "by" ? QuestionBehind(frame, place.Cue + 1) : place.Cue + 1;
        if (Asks(frame[question]) && (place.Cue == 0 || frame[place.Cue - 1] is "when" or "When" || IsAside(frame, place.Cue)))
            return (ClauseAroundRules.UpToComma(frame, question) ?? (frame.HasFinite(0, place.Cue - 1) ? ClauseExtent.Trim(frame, question, frame.Count - 1) : null)) is { } asked ? ReportedClauses.Of(frame, [asked], nobody) : [];

        return frame.Tree.Child(place.Cue, Relation.NsubjPass) >= 0 && ClauseExtent.After(frame, place.Cue, place.Word) is { } extent ? ReportedClauses.Of(frame, [extent], nobody) : null;
    }

    /// <summary>asked whether, asked which: in a question that is only told of any question word may stand first.</summary>
    private static bool Asks(ReadOnlySpan<char> word) => FunctionWords.IsQuestion(word) || word is "who" or "whom" or "which" or "where" or "when";

    /// <summary>asked by reporters whether: the question behind whoever asks.</summary>
    private static int QuestionBehind(ParsedFrame frame, int by)
    {
        var at = by + 1;
        while (at < frame.Count && at - by < LongestAsker && !Asks(frame[at]))
            at++;
        return at;
    }

    /// <summary>Park, asked whether it may close, smiled: between two commas, behind which the sentence goes on with its verb.</summary>
    private static bool IsAside(ParsedFrame frame, int cue)
    {
        if (frame[cue - 1] is not "," || ClauseAroundRules.UpToComma(frame, cue + 1) is not var (_, last) || frame[last + 1] is not ",")
            return false;

        return last + 2 < frame.Count && (frame.Tree[last + 2].Tag is Tag.MD or Tag.RB || (frame.Tree[last + 2].Tag.IsVerb() && frame.Tree[last + 2].Tag is not Tag.VBG));
    }

    /// <summary>Lawmakers were told: the subject hears it, and who says it stands behind "by" or nowhere.</summary>
    private static IReadOnlyList<ReportedClause>? ToldTo(ParsedFrame frame, ReportPlace place)
    {
        if (!place.MayGovern || !place.Word.Takes(CueUses.Listener) || !SubjectFinder.IsPassive(frame, place.Cue) || ClauseExtent.After(frame, place.Cue, place.Word) is not { } extent)
            return null;

        var nobody = new Attribution("", frame.Tree[place.Cue].Span, null);
        if (place.Subject < 0 || place.Subject > place.Cue)
            return ReportedClauses.Of(frame, [ClauseAroundRules.UpToComma(frame, extent.First) ?? extent], nobody);

        var attribution = frame.Tree.Child(place.Cue, Relation.OblAgent) is var agent and >= 0 ? ClauseAttribution.Of(frame, place.Cue, agent) : nobody;
        var (first, last) = SpeakerPhrase.Of(frame, place.Subject);
        return ReportedClauses.Of(frame, [extent], attribution with { Addressee = frame.Tree.SpanOf(first, last) });
    }

    /// <summary>It was announced that: "it" stands for what is said.</summary>
    private static IReadOnlyList<ReportedClause>? SaidByNobody(ParsedFrame frame, ReportPlace place) =>
        place.MayGovern && place.Subject >= 0 && place.Subject < place.Cue && frame[place.Subject] is "it" or "It" && SubjectFinder.IsPassive(frame, place.Cue) && ClauseExtent.After(frame, place.Cue, place.Word) is { } extent
            ? ReportedClauses.Of(frame, [extent], frame.Tree.Child(place.Cue, Relation.OblAgent) is var agent and >= 0 ? ClauseAttribution.Of(frame, place.Cue, agent) : new Attribution("", frame.Tree[place.Cue].Span, null))
            : null;
}
