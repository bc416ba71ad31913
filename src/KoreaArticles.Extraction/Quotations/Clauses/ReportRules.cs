using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>In which ways a sentence reports what somebody said.</summary>
internal static class ReportRules
{
    private const int LongestAsker = 8;

    /// <summary>By other words than a verb of speech; the place is the word.</summary>
    public static IReadOnlyList<GrammarRule<int, IReadOnlyList<ReportedClause>>> WithoutVerb { get; } =
    [
        new("according-to", AccordingTo,
            new("According to Park Min-ho, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("All went according to plan.", null)),
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
        new("as-somebody-puts-it", AsSomebodyPutsIt,
            new("The harbour may close, as Park Min-ho put it.", "Park Min-ho: The harbour may close"),
            new("Park Min-ho took the sign and put it on the pier, as the harbour closed.", null)),
    ];

    /// <summary>By a verb of speech.</summary>
    public static IReadOnlyList<GrammarRule<ReportPlace, IReadOnlyList<ReportedClause>>> ByVerb { get; } =
    [
        new("clause-into-speech", IntoSpeech,
            new("Park Min-ho said the sign is clear: “Leave the ferry now.”", "Park Min-ho: the sign is clear: “Leave the ferry now.”"),
            new("Park Min-ho asked: “Is the ferry late?”", null)),
        new("clause-before-speech", BeforeSpeech,
            new("The harbour, Park Min-ho said, “is open to all of us.”", "Park Min-ho: The harbour / Park Min-ho: is open to all of us."),
            new("In the harbour, Park Min-ho said, “It is open to all of us.”", null)),
        new("asked-of-somebody", AskedOf,
            new("Asked whether the harbour may close, Park Min-ho smiled.", ": whether the harbour may close"),
            new("Park Min-ho was asked by reporters whether the harbour may close.", ": whether the harbour may close"),
            new("Park Min-ho, asked whether the harbour may close, shook his head.", ": whether the harbour may close"),
            new("Asked by reporters if the harbour may close, Park Min-ho smiled.", ": if the harbour may close"),
            new("Asked to leave, Park Min-ho smiled.", null)),
        new("told-to-somebody", ToldTo,
            new("Lawmakers were told that the harbour may close.", " to Lawmakers: the harbour may close"),
            new("Lawmakers were told by Park Min-ho that the harbour may close.", "Park Min-ho to Lawmakers: the harbour may close"),
            new("Told that the harbour may close, Park Min-ho smiled.", ": the harbour may close"),
            new("Lawmakers told Park Min-ho that the harbour may close.", null)),
        new("said-by-nobody", SaidByNobody,
            new("It was announced on Monday that the harbour may close.", ": the harbour may close"),
            new("It announced on Monday that the harbour may close.", null)),
        new("as-somebody-said", (frame, place) => place.MayGovern && place.Word.Takes(CueUses.Speech) ? BesideAs(frame, place.Cue, place.Subject) : null,
            new("As Park Min-ho has said, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("As the crew left, Park Min-ho said the harbour may close.", null)),
        new("cited-as-saying", (frame, place) => VerbOfCiting(frame, place.Cue) is var verb and >= 0 ? Governed(frame, place, verb) : null,
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
    ];

    private static IReadOnlyList<ReportedClause>? AccordingTo(ParsedFrame frame, int at) =>
        SourcePhrase.Of(frame, at) is { } source && ClauseBesideRules.Source.Find(frame, new SourcePlace(at, SourcePhrase.Noun(frame, at))) is var (_, extents) && extents.Count > 0
            ? Clauses(frame, extents, source)
            : null;

    /// <summary>some note that, others claim that: taken for a noun, but nothing else can follow those who say it.</summary>
    private static IReadOnlyList<ReportedClause>? ByMany(ParsedFrame frame, int at)
    {
        if (at == 0 || frame[at + 1] is not "that" || frame.Tree[at].Tag is not Tag.NN || !FunctionWords.IsMany(frame[at - 1]) || SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Clause))
            return null;

        return ClauseExtent.After(frame, at, cue) is { } extent ? Clauses(frame, [extent], ClauseAttribution.Of(frame, at, at - 1)) : null;
    }

    /// <summary>Park estimates that: taken for a noun, but behind a name without a possessive, and nothing else in the sentence is its verb.</summary>
    private static IReadOnlyList<ReportedClause>? ByName(ParsedFrame frame, int at) =>
        at > 0 && frame[at + 1] is "that" && frame.Tree[at].Head < 0 && IsNameAndVerb(frame.Tree[at - 1].Tag, frame.Tree[at].Tag) && SpeechCues.Of(frame[at]) is { } cue && cue.Takes(CueUses.Clause)
        && ClauseExtent.After(frame, at, cue) is { } extent
            ? Clauses(frame, [extent], ClauseAttribution.Of(frame, at, at - 1))
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
                ? Clauses(frame, [extent], new Attribution("", frame.Tree[at].Span, frame.Tree.SpanOf(first, at - 1)))
                : null;
    }

    /// <summary>Dahl estimates, the authors caution.</summary>
    private static bool IsNameAndVerb(Tag subject, Tag verb) => (subject.IsProperNoun() && verb is Tag.NNS) || (subject is Tag.NNS && verb is Tag.NN);

    /// <summary>a letter warning the pier may close: a participle taken for a noun behind a piece of writing.</summary>
    private static IReadOnlyList<ReportedClause>? LetterWarning(ParsedFrame frame, int at) =>
        at > 0 && frame.Tree[at].Tag is Tag.NN && frame.Tree[at - 1].Tag is Tag.NN && SubjectOfParticiple.IsPieceOfWriting(frame[at - 1]) && frame[at].EndsWith("ing")
        && SpeechCues.Of(frame[at]) is { } word && word.Takes(CueUses.Clause) && SubjectOfParticiple.AboveNoun(frame, at) is var writer and >= 0 && ClauseExtent.After(frame, at, word) is { } extent
            ? Clauses(frame, [extent], ClauseAttribution.Of(frame, at, writer))
            : null;

    private static IReadOnlyList<ReportedClause>? AsSomebodyPutsIt(ParsedFrame frame, int verb) =>
        frame[verb] is "put" or "puts" && frame[verb + 1] is "it" or "this" or "that" && frame.Tree[verb].Tag.IsVerb() ? BesideAs(frame, verb, SubjectFinder.Of(frame, verb)) : null;

    /// <summary>As Park has said, the talks failed: what stands beside, if anything does, is all that is said.</summary>
    private static IReadOnlyList<ReportedClause>? BesideAs(ParsedFrame frame, int cue, int subject)
    {
        if (subject < 0 || subject > cue || SpeakerPhrase.Of(frame, subject).First - 1 is not (var mark and >= 0) || frame[mark] is not ("as" or "As"))
            return null;

        return ClauseBesideRules.As.Find(frame, new AsPlace(mark, cue)) is var (_, extents) ? Clauses(frame, extents, ClauseAttribution.Of(frame, cue, subject)) : [];
    }

    /// <summary>She said the sign is clear: "Leave now." The clause ends in the speech.</summary>
    private static IReadOnlyList<ReportedClause>? IntoSpeech(ParsedFrame frame, ReportPlace place)
    {
        if (place.Speech is not { } speech || place.Subject < 0 || place.Subject > place.Cue || frame.Tree[place.Cue].Span.Start > speech.Span.Start || !place.Word.Takes(CueUses.Clause)
            || ClauseExtent.After(frame, place.Cue, place.Word) is not var (first, last) || frame.Tree[last].Span.End >= speech.Span.Start || frame.Tree[last].Span.End + 4 < speech.Span.Start)
            return null;

        return [new ReportedClause(TextSpan.Between(frame.Tree[first].Span.Start, speech.Span.End), ClauseAttribution.Of(frame, place.Cue, place.Subject)) { Ending = speech }];
    }

    /// <summary>The talks, Park said, "are open to all": what stands before the words for the speaker is said as well.</summary>
    private static IReadOnlyList<ReportedClause>? BeforeSpeech(ParsedFrame frame, ReportPlace place)
    {
        if (place.Speech is not { } speech || place.Subject < 0 || frame.Tree[place.Cue].Span.Start > speech.Span.Start || !char.IsLower(frame.Text[speech.Span.Start]))
            return null;

        var words = Math.Min(SpeakerPhrase.Of(frame, place.Subject).First, place.Cue);
        return words > 2 && frame.FollowsComma(words) && frame.Tree[0].Tag is not (Tag.IN or Tag.RB or Tag.CC or Tag.WRB) && !frame.HasSpeechBetween(0, place.Cue)
            && ClauseExtent.Trim(frame, 0, words - 1) is { } opening ? Clauses(frame, [opening], speech.Attribution!) : null;
    }

    /// <summary>Asked whether …, Park smiled; Park was asked whether: the subject is who should answer.</summary>
    private static IReadOnlyList<ReportedClause>? AskedOf(ParsedFrame frame, ReportPlace place)
    {
        if (!place.MayGovern || frame[place.Cue] is not ("asked" or "Asked"))
            return null;

        var nobody = new Attribution("", frame.Tree[place.Cue].Span, null);
        var question = frame[place.Cue + 1] is "by" ? QuestionBehind(frame, place.Cue + 1) : place.Cue + 1;
        if (FunctionWords.IsQuestion(frame[question]) && (place.Cue == 0 || frame[place.Cue - 1] is "when" or "When" || IsAside(frame, place.Cue)))
            return ClauseAroundRules.UpToComma(frame, question) is { } asked ? Clauses(frame, [asked], nobody) : [];

        return frame.Tree.Child(place.Cue, Relation.NsubjPass) >= 0 && ClauseExtent.After(frame, place.Cue, place.Word) is { } extent ? Clauses(frame, [extent], nobody) : null;
    }

    /// <summary>asked by reporters whether: the question behind whoever asks.</summary>
    private static int QuestionBehind(ParsedFrame frame, int by)
    {
        var at = by + 1;
        while (at < frame.Count && at - by < LongestAsker && !FunctionWords.IsQuestion(frame[at]))
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
            return Clauses(frame, [ClauseAroundRules.UpToComma(frame, extent.First) ?? extent], nobody);

        var attribution = frame.Tree.Child(place.Cue, Relation.OblAgent) is var agent and >= 0 ? ClauseAttribution.Of(frame, place.Cue, agent) : nobody;
        var (first, last) = SpeakerPhrase.Of(frame, place.Subject);
        return Clauses(frame, [extent], attribution with { Addressee = frame.Tree.SpanOf(first, last) });
    }

    /// <summary>It was announced that: "it" stands for what is said.</summary>
    private static IReadOnlyList<ReportedClause>? SaidByNobody(ParsedFrame frame, ReportPlace place) =>
        place.MayGovern && place.Subject >= 0 && place.Subject < place.Cue && frame[place.Subject] is "it" or "It" && SubjectFinder.IsPassive(frame, place.Cue) && ClauseExtent.After(frame, place.Cue, place.Word) is { } extent
            ? Clauses(frame, [extent], frame.Tree.Child(place.Cue, Relation.OblAgent) is var agent and >= 0 ? ClauseAttribution.Of(frame, place.Cue, agent) : new Attribution("", frame.Tree[place.Cue].Span, null))
            : null;

    /// <summary>The verb of "cited Park as saying", -1 where there is none.</summary>
    public static int VerbOfCiting(ParsedFrame frame, int cue)
    {
        if (cue < 3 || frame[cue - 1] is not "as" || frame.Tree[cue].Tag is not Tag.VBG)
            return -1;

        for (var at = cue - 2; at >= 0 && cue - at < CitingVerbs.Reach; at--)
        {
            if (CitingVerbs.Contains(frame[at]))
                return at;
        }

        return -1;
    }

    /// <summary>The clause behind the verb, unless the verb stands before its subject and behind what is said.</summary>
    private static IReadOnlyList<ReportedClause>? Governed(ParsedFrame frame, ReportPlace place, int verb)
    {
        if (!place.MayGovern || place.Subject < 0 || (place.Subject > place.Cue && frame.FollowsComma(place.Cue)))
            return null;

        return ClauseExtent.After(frame, place.Cue, place.Word) is { } extent ? Clauses(frame, [extent], ClauseAttribution.Of(frame, verb, place.Subject)) : null;
    }

    private static IReadOnlyList<ReportedClause>? ThenCue(ParsedFrame frame, ReportPlace place) =>
        place.MayGovern && place.Subject >= 0 && frame.Tree.Child(place.Cue, Relation.AuxPass) < 0 && ClauseAround.Before(frame, place.Cue, place.Subject) is { Count: > 0 } extents
            ? Clauses(frame, extents, ClauseAttribution.Of(frame, place.Cue, place.Subject))
            : null;

    private static IReadOnlyList<ReportedClause> Clauses(ParsedFrame frame, IReadOnlyList<(int First, int Last)> extents, Attribution attribution) =>
        [.. extents.Select(extent => new ReportedClause(frame.Tree.SpanOf(extent.First, extent.Last), attribution))];
}
