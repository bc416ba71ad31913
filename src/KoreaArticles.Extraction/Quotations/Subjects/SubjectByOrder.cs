using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Clauses;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who does the saying by the order of the words, where commas tell more than the tree: it is the likeliest to err across an aside.</summary>
internal static class SubjectByOrder
{
    private const int LongestName = 6;
    private const int LongestInverted = 9;

    /// <summary>Where the order of the words says something against the tree's subject.</summary>
    public static IReadOnlyList<GrammarRule<SubjectPlace>> Rules { get; } =
    [
        new("subject-pronoun-before-verb", (frame, place) => PronounBefore(frame, place.Verb),
            new("She has since said the ferry was late.", "She: the ferry was late"),
            new("Her clerks have since said the ferry was late.", null)),
        new("subject-of-report-before", OfReportBefore,
            new("Park Min-ho says the ferry is late but insists the pier is open.", "Park Min-ho: the ferry is late / Park Min-ho: the pier is open"),
            new("Park Min-ho doubled down on attacks on the crew, saying she's experienced but suggesting that might not be enough.", "Park Min-ho: she's experienced / Park Min-ho: that might not be enough"),
            new("When Park Min-ho asked the crew, Anna Berg looked up and said the ferry was late.", null),
            new("Park Min-ho says the ferry is late but the crew insists the pier is open.", null)),
        new("subject-behind-subordinator", BehindSubordinator,
            new("Tickets rose 4 percent after the harbour office said the ferry was late.", "the harbour office: the ferry was late"),
            new("Tickets rose after the storm and the harbour office said the ferry was late.", null)),
        new("subject-behind-with", (frame, place) => frame.Tree[place.Verb].Tag is Tag.VBG ? BehindWith(frame, place.Verb) : -1,
            new("The pier was full, with Anna Berg telling the crew that the ferry was late.", "Anna Berg to the crew: the ferry was late"),
            new("The pier was full, with the clerks of the harbour telling the crew that the ferry was late.", "the clerks of the harbour to the crew: the ferry was late"),
            new("Anna Berg left the pier with a letter telling the crew that the ferry was late.", null)),
        new("subject-across-aside", Asides.SubjectAcross,
            new("The tide was low, and Park Min-ho, who runs the pier with the islands' families, said the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Last month, a group of harbour experts warned of a storm, arguing that the ferry was late.", null),
            new("Park Min-ho said the ferry, which runs to the islands, was late.", null)),
        new("subject-beside-verb", (frame, place) => place.Subject < place.Verb && NameBeside(frame, place.Verb) is var noun and >= 0 && (place.Subject < 0 || HasComma(frame, place.Subject, noun)) ? noun : -1,
            new("Looking at rusty boats in northern Sumpo, Ms. Park says that the ferry was late.", "Ms. Park: the ferry was late"),
            new("The harbour's clerk said the ferry will stop.", null)),
        new("subject-behind-comma", BehindComma,
            new("The ferry will be repaired in May, a clerk close to the mayor said.", "a clerk close to the mayor: The ferry will be repaired in May"),
            new("The ferry will be repaired in May, Harbour candidate Anna Berg said.", null),
            new("The ferry will be repaired in May, a clerk close to the mayor said it again.", null)),
        SubjectBeforeDescription.Rule,
        .. SubjectBehindVerb.Rules,
        .. SubjectBesideVerb.Rules,
        SubjectOfSentence.Rule,
    ];

    /// <summary>She has since said: nobody else can be the subject of a verb that "he" or "she" stands before.</summary>
    private static int PronounBefore(ParsedFrame frame, int verb)
    {
        var at = verb - 1;
        while (at > 0 && verb - at < LongestName && (frame.Tree[at].Tag is Tag.RB or Tag.RBR || frame[at] is "further" or "later" or "since" or "has" or "had" or "is" or "was"))
            at--;
        if (frame[at] is not ("he" or "He" or "she" or "She") || frame.HasSpeechBetween(at, verb))
            return -1;

        return at == verb - 1 && frame.Tree[verb].Tag is Tag.VB or Tag.VBG ? -1 : at;
    }

    /// <summary>says one thing but insists the other: a verb right behind "but" or "and" goes on from the report before, and not from what that reports.</summary>
    private static int OfReportBefore(ParsedFrame frame, SubjectPlace place)
    {
        if (!(frame.Tree[place.Verb].Tag.IsFinite() || frame.Tree[place.Verb].Tag is Tag.VBG) || BeforeAdverbs(frame, place.Verb) is not (var joint and > 1) || frame.Tree[joint].Tag is not Tag.CC)
            return -1;

        for (var at = joint - 1; at > 0; at--)
        {
            if (frame.Tree[at].Tag != frame.Tree[place.Verb].Tag || SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Clause | CueUses.Verdict))
                continue;
            if (place.Subject < 0 || (place.Subject > at && place.Subject < joint && !frame.FollowsComma(frame.Tree.LeftEdge(place.Subject))))
                return SubjectFinder.Of(frame, at);

            // called it a gift but warned: where the tree goes on from the verb before, the order of words tells of that one
            return frame.Tree[place.Verb].Head == at && frame.Tree[place.Verb].Relation is Relation.Conj && cue.Takes(CueUses.Verdict) ? SubjectFinder.Of(frame, at) : -1;
        }

        return -1;
    }

    /// <summary>fell after the bank said: nothing but a noun's words stands between the joining word and the verb, so the noun is the verb's own.</summary>
    private static int BehindSubordinator(ParsedFrame frame, SubjectPlace place)
    {
        var noun = BeforeAdverbs(frame, place.Verb);
        if (noun < 1 || place.Subject < 0 || place.Subject >= noun || !frame.Tree[place.Verb].Tag.IsFinite() || !frame.Tree[noun].Tag.IsNoun() || TimeWords.IsDay(frame, noun) || TimeWords.IsTime(frame, noun))
            return -1;

        var first = noun;
        while (first > 0 && noun - first < LongestInverted && IsOfNoun(frame.Tree[first - 1].Tag) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        return first < noun && first > place.Subject + 1 && (FunctionWords.IsSubordinator(frame[first - 1]) || frame[first - 1] is "as" or "As") ? noun : -1;
    }

    /// <summary>with Park adding that: nobody but the noun between can add it.</summary>
    private static int BehindWith(ParsedFrame frame, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < LongestInverted && (IsOfNoun(frame.Tree[first - 1].Tag) || frame.Tree[first - 1].Tag is Tag.VBG || frame[first - 1] is "of") && !frame.HasSpeechBetween(first - 1, first))
            first--;
        if (first < 2 || first == verb || frame[first - 1] is not "with" || !frame.FollowsComma(first - 1) || !frame.Tree[verb - 1].Tag.IsNoun())
            return -1;

        var noun = verb - 1;
        while (frame.Tree[noun].Relation is Relation.Nmod && frame.Tree[noun].Head >= first && frame.Tree[noun].Head < noun)
            noun = frame.Tree[noun].Head;
        return noun;
    }

    public static bool IsOfNoun(Tag tag) => IsOfName(tag) || tag is Tag.NNS or Tag.PRPS;

    /// <summary>The harbour's heavy debt, Ms. Park said: the name right before the verb, after a comma.</summary>
    private static int NameBeside(ParsedFrame frame, int verb)
    {
        var noun = BeforeAdverbs(frame, verb);
        if (noun < 1 || (!frame.Tree[noun].Tag.IsProperNoun() && frame[noun] is not ("he" or "she" or "they")))
            return -1;

        var first = noun;
        while (first > 0 && noun - first < LongestName && char.IsUpper(frame[noun][0]) && char.IsUpper(frame[first - 1][0]) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        return first > 0 && frame.FollowsComma(first) ? noun : -1;
    }

    /// <summary>…, a source close to him said: behind the last comma stand the words for whoever speaks and the verb, and what is said before it.</summary>
    private static int BehindComma(ParsedFrame frame, SubjectPlace place)
    {
        var first = place.Verb;
        while (first > 0 && place.Verb - first < LongestInverted && frame[first - 1] is not "," && IsOfPhrase(frame.Tree[first - 1].Tag) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        if (first < 3 || frame[first - 1] is not "," || !IsOfNoun(frame.Tree[first].Tag) || !CueEndRules.EndsThere(frame, place.Verb) || !frame.HasFinite(0, first - 2))
            return -1;

        var noun = first;
        while (noun < place.Verb && !frame.Tree[noun].Tag.IsNoun())
            noun++;
        while (noun + 1 < place.Verb && frame.Tree[noun + 1].Tag.IsNoun())
            noun++;
        // a subject that the tree has among these words it knows better
        return noun < place.Verb && !(place.Subject >= first && place.Subject <= noun) && !TimeWords.IsDay(frame, noun) && !TimeWords.IsTime(frame, noun) && frame[noun + 1] is not ("'s" or "’s" or "'" or "’") ? noun : -1;
    }

    private static bool IsOfPhrase(Tag tag) => IsOfNoun(tag) || tag is Tag.IN or Tag.CC or Tag.PRP;

    public static bool IsOfName(Tag tag) => tag is Tag.NNP or Tag.NNPS or Tag.POS or Tag.NN or Tag.JJ or Tag.Hyphen or Tag.DT or Tag.CD;

    /// <summary>The token before a verb and its adverbs and auxiliaries; -1 where speech stands between.</summary>
    public static int BeforeAdverbs(ParsedFrame frame, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (frame.Tree[at].Tag is Tag.RB or Tag.RBR || frame[at] is "further" or "later" || frame.Tree[at].Relation is Relation.Aux) && !frame.HasSpeechBetween(at, at + 1))
            at--;
        if (at < 0 || frame.HasSpeechBetween(at, at + 1))
            return -1;

        return at > 2 && frame[at] is "," && frame.Tree[at - 1].Tag is Tag.RB && frame[at - 2] is "," ? BeforeAdverbs(frame, at - 2) : at;
    }

    private static bool HasComma(ParsedFrame frame, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (frame[at] is ",")
                return true;
        }

        return false;
    }
}
