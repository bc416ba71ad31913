using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Reports by a noun, and by a verb that the tree takes for one: the claim that, some note that, the bank predicts.</summary>
internal static class ReportsByNoun
{
    /// <summary>The place is the noun.</summary>
    public static IReadOnlyList<GrammarRule<int, IReadOnlyList<ReportedClause>>> Rules { get; } =
    [
        new("reported-by-many", ByMany,
            new("Some note that the harbour may close.", "Some: the harbour may close"),
            new("A note that the harbour may close was left.", null)),
        new("reported-by-name", ByName,
            new("Meteorologist Ingrid Dahl estimates that the ferry will be late.", "Meteorologist Ingrid Dahl: the ferry will be late"),
            new("The study's authors caution that the sample was small.", "The study's authors: the sample was small"),
            new("Park Min-ho's estimates that the harbour may close were late.", null)),
        new("reported-at-the-end", AtTheEnd,
            new("Inflation will peak in May, the central bank predicts.", "the central bank: Inflation will peak in May"),
            new("Inflation will peak in May despite what the central bank predicts.", null)),
        new("noun-of-speech", (frame, noun) => frame.Tree[noun].Tag.IsNoun() && SpeechNouns.Contains(frame[noun]) && SpeechNouns.Of(frame, noun) is { } clause ? [clause] : null,
            new("Few believed Park Min-ho's claim that the harbour may close.", "Park Min-ho: the harbour may close"),
            new("Few believed warnings from the crew that the harbour may close.", "the crew: the harbour may close"),
            new("Few believed the claim on the harbour.", null)),
        new("letter-warning", LetterWarning,
            new("The crew sent a letter warning the pier may close.", "The crew: the pier may close"),
            new("The crew sent a storm warning that may come late.", null)),
    ];

    /// <summary>some note that, others claim that: taken for a noun, but nothing else can follow those who say it.</summary>
    private static IReadOnlyList<ReportedClause>? ByMany(ParsedFrame frame, int at)
    {
        if (at == 0 || frame[at + 1] is not "that" || frame.Tree[at].Tag is not Tag.NN || !FunctionWords.IsMany(frame[at - 1]) || SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Clause))
            return null;

        return ClauseExtent.After(frame, at, cue) is { } extent ? ReportedClauses.Of(frame, [extent], ClauseAttribution.Of(frame, at, at - 1)) : null;
    }

    /// <summary>Park estimates that: taken for a noun, but behind a name without a possessive, and nothing else in the sentence is its verb.</summary>
    private static IReadOnlyList<ReportedClause>? ByName(ParsedFrame frame, int at) =>
        at > 0 && frame[at + 1] is "that" && frame.Tree[at].Head < 0 && IsNameAndVerb(frame.Tree[at - 1].Tag, frame.Tree[at].Tag) && SpeechCues.Of(frame[at]) is { } cue && cue.Takes(CueUses.Clause)
        && ClauseExtent.After(frame, at, cue) is { } extent
            ? ReportedClauses.Of(frame, [extent], ClauseAttribution.Of(frame, at, at - 1))
            : null;

    /// <summary>…, the bank predicts: taken for a noun, but behind a comma and a noun it ends the sentence.</summary>
    private static IReadOnlyList<ReportedClause>? AtTheEnd(ParsedFrame frame, int at)
    {
        if (at < 3 || at != frame.Count - 2 || frame.Tree[at].Tag is not Tag.NNS || frame[at + 1] is not "." || !frame.Tree[at - 1].Tag.IsNoun() || SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Clause))
            return null;

        var first = at - 1;
        while (first > 0 && frame[first - 1] is not "," && (frame.Tree[first - 1].Tag.IsNoun() || frame.Tree[first - 1].Tag is Tag.JJ or Tag.DT or Tag.PRPS or Tag.POS))
            first--;
        return first > 1 && frame[first - 1] is "," && frame.HasFinite(ClauseFront.Before(frame, first - 1), first - 2) && !frame.HasSpeechBetween(0, at)
            && ClauseExtent.Trim(frame, ClauseFront.Before(frame, first - 1), first - 1) is { } extent
                ? ReportedClauses.Of(frame, [extent], new Attribution("", frame.Tree[at].Span, frame.Tree.SpanOf(first, at - 1)))
                : null;
    }

    /// <summary>Dahl estimates, the authors caution.</summary>
    private static bool IsNameAndVerb(Tag subject, Tag verb) => (subject.IsProperNoun() && verb is Tag.NNS) || (subject is Tag.NNS && verb is Tag.NN);

    /// <summary>a letter warning the pier may close: a participle taken for a noun behind a piece of writing.</summary>
    private static IReadOnlyList<ReportedClause>? LetterWarning(ParsedFrame frame, int at) =>
        at > 0 && frame.Tree[at].Tag is Tag.NN && frame.Tree[at - 1].Tag is Tag.NN && SubjectOfParticiple.IsPieceOfWriting(frame[at - 1]) && frame[at].EndsWith("ing")
        && SpeechCues.Of(frame[at]) is { } word && word.Takes(CueUses.Clause) && SubjectOfParticiple.AboveNoun(frame, at) is var writer and >= 0 && ClauseExtent.After(frame, at, word) is { } extent
            ? ReportedClauses.Of(frame, [extent], ClauseAttribution.Of(frame, at, writer))
            : null;
}
