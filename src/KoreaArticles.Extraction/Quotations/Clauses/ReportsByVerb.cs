using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Reports by a verb whose subject speaks: the clause stands behind it, before it or around it.</summary>
internal static class ReportsByVerb
{
    public static IReadOnlyList<GrammarRule<ReportPlace, IReadOnlyList<ReportedClause>>> Rules { get; } =
    [
        new("cited-as-saying", (frame, place) => CitingVerbs.BeforeAs(frame, place.Cue) is var verb and >= 0 ? Governed(frame, place, verb) : null,
            new("The radio cited Park Min-ho as saying that the harbour may close.", "The radio citing Park Min-ho: the harbour may close"),
            new("The radio quoted Park Min-ho as saying that the harbour may close.", "The radio citing Park Min-ho: the harbour may close"),
            new("Park Min-ho was quoted as saying that Anna Berg may close the harbour.", "Park Min-ho: Anna Berg may close the harbour"),
            new("Park Min-ho went as far as saying that the harbour may close.", null)),
        new("participle", (frame, place) => frame.Tree[place.Cue].Tag is Tag.VBG ? Governed(frame, place, place.Cue) : null,
            new("Park Min-ho closed the pier, adding that the harbour may close.", "Park Min-ho: the harbour may close"),
            new("Park Min-ho closed the pier, adding three hours to the trip.", null)),
        new("reported-clause", (frame, place) => Governed(frame, place, place.Cue),
            new("Park Min-ho warned that the harbour may close.", "Park Min-ho: the harbour may close"),
            new("Park Min-ho told reporters on Monday that the harbour may close.", "Park Min-ho to reporters: the harbour may close"),
            new("Park Min-ho said the harbour may close and that the ferry is late.", "Park Min-ho: the harbour may close and that the ferry is late"),
            new("Park Min-ho said a few words to the crew.", null)),
        new("clause-then-cue", ThenCue,
            new("The harbour may close, Park Min-ho said on Monday.", "Park Min-ho: The harbour may close"),
            new("The harbour was full, and Park Min-ho was told.", null),
            new("In the harbour, Park Min-ho said nothing.", null)),
        new("participle-beside-main-clause", (frame, place) => place.Subject < 0 && frame.Tree[place.Cue].Tag is Tag.VBG && frame.FollowsComma(place.Cue) ? WithoutSubject(frame, place) : null,
            new("The clerk was upfront about his distaste for Anna Berg, the current harbour front-runner, saying sailors need to row.", "The clerk: sailors need to row"),
            new("Park Min-ho was upfront about his distaste for Anna Berg, the current harbour front-runner, saying nothing of clerks.", null)),
        new("reported-clause-of-nobody", (frame, place) => place.Subject < 0 && frame.Tree[place.Cue].Tag is not Tag.VBG && frame.IsFinite(place.Cue) && !SubjectFinder.IsPassive(frame, place.Cue) ? WithoutSubject(frame, place) : null,
            new("Even Rendell, a stalwart harbour supporter, said it would be easier to row.", ": it would be easier to row"),
            new("Even Rendell, a stalwart harbour supporter, said nothing.", null)),
    ];

    /// <summary>The clause behind the verb, unless the verb stands before its subject and behind what is said.</summary>
    private static IReadOnlyList<ReportedClause>? Governed(ParsedFrame frame, ReportPlace place, int verb)
    {
        if (!place.MayGovern || place.Subject < 0 || (place.Subject > place.Cue && frame.FollowsComma(place.Cue)))
            return null;

        return ClauseExtent.After(frame, place.Cue, place.Word) is { } extent ? ReportedClauses.Of(frame, [extent], ClauseAttribution.Of(frame, verb, place.Subject)) : null;
    }

    /// <summary>The clause behind a verb whose subject is lost in the tree: beside a main clause a participle is of its subject.</summary>
    private static IReadOnlyList<ReportedClause>? WithoutSubject(ParsedFrame frame, ReportPlace place)
    {
        if (!place.MayGovern || place.Cue == 0 || ClauseExtent.After(frame, place.Cue, place.Word) is not { } extent)
            return null;

        var main = frame.Tree.Root;
        var subject = frame.Tree[place.Cue].Tag is Tag.VBG && main < place.Cue ? SubjectFinder.InTree(frame, main) : -1;
        return ReportedClauses.Of(frame, [extent], subject >= 0 && subject < place.Cue ? ClauseAttribution.Of(frame, place.Cue, subject) : new Attribution("", frame.Tree[place.Cue].Span, null));
    }

    private static IReadOnlyList<ReportedClause>? ThenCue(ParsedFrame frame, ReportPlace place) =>
        place.MayGovern && place.Subject >= 0 && frame.Tree.Child(place.Cue, Relation.AuxPass) is var passive && (passive < 0 || passive == place.Subject) && ClauseAround.Before(frame, place.Cue, place.Subject) is { Count: > 0 } extents
            ? ReportedClauses.Of(frame, extents, ClauseAttribution.Of(frame, place.Cue, place.Subject))
            : null;
}
