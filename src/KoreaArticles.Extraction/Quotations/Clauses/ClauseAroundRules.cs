using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What is said before a verb of speech or around it: from where to where, in tokens.</summary>
internal static class ClauseAroundRules
{
    /// <summary>Before a verb behind a comma; nothing is said where the extent is empty.</summary>
    public static IReadOnlyList<GrammarRule<BeforePlace, IReadOnlyList<(int First, int Last)>>> Before { get; } =
    [
        new("nothing-behind-preposition", (frame, place) => frame.Tree[place.Cue].Tag is Tag.VBG && frame.Tree[place.Cue - 1].Tag is Tag.IN ? [] : null,
            new("The clerk won the vote, the crew by promising a bridge.", ""),
            new("The clerk won the vote, the crew promising a bridge.", null)),
        new("nothing-behind-report", (frame, place) => frame.Tree[place.First].Tag is Tag.VBD && SpeechCues.Of(frame[place.First]) is not null ? [] : null,
            new("said the clerk, the crew said.", ""),
            new("Came the ferry late, the crew said.", null)),
        new("clause-behind-relative", (frame, place) => FunctionWords.IsRelative(frame[place.Comma - 1]) && place.GoesOn(frame) ? ClauseExtent.Known(ClauseExtent.Trim(frame, place.Behind, frame.Count - 1)) : null,
            new("The crew is at a pier that, Park Min-ho said, will close.", "Park Min-ho: will close"),
            new("The crew is at the pier, Park Min-ho said, and the ferry will be late.", null)),
        new("condition-and-clause", (frame, place) => FunctionWords.IsSubordinator(frame[BehindJoint(frame, place.First)]) && place.HasFiniteBefore(frame) && place.GoesOn(frame) ? Both(frame, place) : null,
            new("Unless the port opens, Park Min-ho said, the ferry will stop.", "Park Min-ho: Unless the port opens / Park Min-ho: the ferry will stop"),
            new("And if the port opens, Park Min-ho said, the ferry will sail.", "Park Min-ho: And if the port opens / Park Min-ho: the ferry will sail"),
            new("Unless the port opens, Park Min-ho said nothing.", null)),
        new("clause-goes-on", (frame, place) => place.HasFiniteBefore(frame) && GoesOnBehind(frame, place) ? Both(frame, place) : null,
            new("It was not clear, Park Min-ho said, how the fire had started.", "Park Min-ho: It was not clear / Park Min-ho: how the fire had started"),
            new("The ferry left late, the crew said, and was lost in a storm.", "the crew: The ferry left late / the crew: and was lost in a storm"),
            new("The harbour may close, Park Min-ho told the radio on Tuesday, because it is old.", "Park Min-ho to the radio: The harbour may close / Park Min-ho to the radio: because it is old"),
            new("The harbour will open, Park Min-ho said, so the ferry may sail.", "Park Min-ho: The harbour will open / Park Min-ho: so the ferry may sail"),
            new("The ferry may close, the crew said, and left.", null),
            new("The harbour will open, Park Min-ho said, on the pier.", null),
            new("It was not clear, Park Min-ho said, after the fire had stopped.", null)),
        new("clause-in-front", (frame, place) => place.HasFiniteBefore(frame) && (place.Subject > place.Cue || CueEndRules.EndsThere(frame, place.Cue)) ? ClauseExtent.Known(ClauseExtent.Trim(frame, place.First, place.Comma)) : null,
            new("The ferry is late, Park Min-ho said on Monday.", "Park Min-ho: The ferry is late"),
            new("When the ferry is late, Park Min-ho said nothing.", null)),
        new("clause-in-two", (frame, place) => !place.HasFiniteBefore(frame) && place.GoesOn(frame) ? Both(frame, place) : null,
            new("Without a bridge, Park Min-ho said, the ferry will stop.", "Park Min-ho: Without a bridge / Park Min-ho: the ferry will stop"),
            new("Construction, Park Min-ho said, will begin at noon.", "Park Min-ho: Construction / Park Min-ho: will begin at noon"),
            new("In the harbour, Park Min-ho told the story of a ferry, which sank.", null),
            new("Without a bridge, Park Min-ho said nothing.", null)),
        new("clause-with-hidden-verb", (frame, place) => HasHiddenVerb(frame, place) ? ClauseExtent.Known(ClauseExtent.Trim(frame, place.First, place.Comma)) : null,
            new("The ministry plans to replace half of them by 2030, it said in a statement.", "it: The ministry plans to replace half of them by 2030"),
            new("With plans to replace half of them by 2030, it said nothing.", null)),
    ];

    /// <summary>The clause from a place to the comma before the main one.</summary>
    public static (int First, int Last)? UpToComma(ParsedFrame frame, int first)
    {
        var at = first;
        while (at < frame.Count && (frame[at] is not "," || !frame.HasFinite(first, at)))
            at++;
        return at < frame.Count ? ClauseExtent.Trim(frame, first, at) : null;
    }

    private static int BehindJoint(ParsedFrame frame, int first) => frame.Tree[first].Tag is Tag.CC ? first + 1 : first;

    /// <summary>What stands before the verb and what stands behind: neither is a clause by itself, or the one belongs to the other.</summary>
    private static (int First, int Last)[] Both(ParsedFrame frame, BeforePlace place) =>
        ClauseExtent.Known(ClauseExtent.Opening(frame, place.First, place.Comma), ClauseExtent.Trim(frame, place.Behind, frame.Count - 1));

    /// <summary>He has, she said, no plans; what he saw, she said, was late; …, said Park, how it had started: a word that nothing but what is said can go on with. Between two commas any other may.</summary>
    private static bool GoesOnBehind(ParsedFrame frame, BeforePlace place) =>
        place.Behind + 2 < frame.Count && frame[place.Behind] is ","
        && (FunctionWords.IsAuxiliary(frame[place.Comma - 1]) || FunctionWords.IsAuxiliary(frame[place.Behind + 1]) || FunctionWords.IsQuestion(frame[place.Behind + 1]) || frame[place.Behind + 1] is "for" or "because" or "unless" or "until" or "without" or "despite" or "although" or "though" or "even" or "including"
            || IsNextPredicate(frame, place) || (place.Subject < place.Cue && !TellsOfSaying(frame, place)));

    /// <summary>…, he said, adding that; …, he said, on the pier; …, he said, but the crew denied it: how, when and where he said it, what he did next, and what another said.</summary>
    private static bool TellsOfSaying(ParsedFrame frame, BeforePlace place)
    {
        var next = place.Behind + 1;
        if (frame.Tree[next].Tag is Tag.CC)
            return frame.Tree[next + 1].Tag.IsVerb() || frame.Tree[next + 1].Tag is Tag.RB or Tag.MD || NextReport.IsOfAnother(frame, place.Cue, next + 1);

        return frame.Tree[next].Tag is Tag.VBG or Tag.WDT or Tag.WP || FunctionWords.IsRelative(frame[next])
            || frame[next] is "in" or "on" or "at" or "during" or "after" or "before" or "when" or "as" or "with" or "while" or "according" or "not";
    }

    /// <summary>The ferry left, the crew said, and sank: a second verb goes on from the clause, where it has the tense of its verb; another tense is the reporter's.</summary>
    private static bool IsNextPredicate(ParsedFrame frame, BeforePlace place)
    {
        var verb = place.Behind + 2;
        if (frame[place.Behind + 1] is not ("and" or "but") || !frame.Tree[verb].Tag.IsFinite())
            return false;

        for (var at = place.First; at < place.Comma; at++)
        {
            if (frame.Tree[at].Tag == frame.Tree[verb].Tag)
                return true;
        }

        return false;
    }

    /// <summary>The ministry plans to close it, officials said: a verb taken for a noun, where a sentence opens with its subject and no other word can be its verb.</summary>
    private static bool HasHiddenVerb(ParsedFrame frame, BeforePlace place) =>
        frame.Tree[place.First].Tag is Tag.DT or Tag.PRPS or Tag.NNP or Tag.PRP or Tag.NNS && frame.HasVerb(place.First, place.Comma)
        && CueEndRules.EndsThere(frame, place.Cue) && !place.GoesOn(frame);
}
