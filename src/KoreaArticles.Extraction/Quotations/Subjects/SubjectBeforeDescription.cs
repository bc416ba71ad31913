using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who does the saying where the tree takes the last noun of what is said about them, or a day, for the subject: A clerk familiar with the port's debts said.</summary>
internal static class SubjectBeforeDescription
{
    private const int MostSteps = 5;
    private const int LongestVerb = 4;
    private const int LongestBrackets = 8;

    public static GrammarRule<SubjectPlace> Rule { get; } = new("subject-before-description", Described,
        new("But a clerk familiar with the Harbour Office's internal study said the piers were closed.", "a clerk familiar with the Harbour Office's internal study: the piers were closed"),
        new("Text messages discovered on one of the clerks' phones suggested that the crew was late.", "Text messages: the crew was late"),
        new("Still, while the harbour cannot stop all rumours on the islands, sailors who have battled other angry storms say it could be doing more.", "sailors: it could be doing more"),
        new("Northern mayoral candidate Captain Ida Vask (I-NS) stated that the ferry was late.", "Northern mayoral candidate Captain Ida Vask: the ferry was late"),
        new("“The ferry is late,” Park Min-ho, the harbour guru who founded norsund.com tweeted on Wednesday.", "Park Min-ho: The ferry is late,"),
        new("A news report published Wednesday said the ferry was late.", "A news report: the ferry was late"),
        new("One in four clerks in a Harbour Times poll last year said old ferries should be sold.", "One in four clerks in a Harbour Times poll: old ferries should be sold"),
        new("On the pier in Sumpo officials said the ferry was late.", null),
        new("After the storm in Sumpo officials said the ferry was late.", null),
        new("The harbour's clerks said the ferry was late.", null));

    private static int Described(ParsedFrame frame, SubjectPlace place)
    {
        if (place.Subject < 0 || place.Subject > place.Verb || !frame.Tree[place.Verb].Tag.IsFinite())
            return -1;

        var end = SubjectByOrder.BeforeAdverbs(frame, place.Verb);
        var steps = 0;
        for (; end > 1 && IsTime(frame, end); end--)
            steps = 1;
        if (steps == 0 && end > 2 && frame[end] is not ")" && !frame.Tree[place.Subject].Tag.IsNoun())
            return -1;
        if (end > 2 && BeforeBrackets(frame, end) is var noun and >= 0 && noun < place.Subject)
            (end, steps) = (noun, 1);

        // published Wednesday: before a day a past tense is a participle
        if (end > 1 && (steps > 0 ? frame.Tree[end].Tag is Tag.VBN or Tag.VBD : frame.Tree[end].Tag is Tag.VBN))
            end--;
        for (; end >= 0 && steps < MostSteps; steps++)
        {
            if (!frame.Tree[end].Tag.IsNoun() && frame.Tree[end].Tag is not Tag.CD)
                return -1;

            var first = FirstOf(frame, end);
            if (frame.HasSpeechBetween(first, place.Verb) || (steps == 0 && place.Subject < first))
                return -1;
            if (first == 0 || IsEdge(frame, first - 1))
                return steps > 0 ? HeadOf(frame, first, end) : -1;

            end = IsPreposition(frame[first - 1]) ? BeforeParticiple(frame, first - 2) : BeforeWho(frame, first - 1);
        }

        return -1;
    }

    private static bool IsTime(ParsedFrame frame, int at) => TimeWords.IsDay(frame, at) || TimeWords.IsTime(frame, at) || (frame[at] is "on" && TimeWords.IsDay(frame, at + 1));

    /// <summary>The first word of the noun phrase that ends at a token.</summary>
    private static int FirstOf(ParsedFrame frame, int end)
    {
        var first = end;
        while (first > 0 && frame.Tree[first].Tag is not (Tag.DT or Tag.PRPS) && SubjectByOrder.IsOfNoun(frame.Tree[first - 1].Tag) && !IsTime(frame, first - 1))
            first--;
        return first;
    }

    /// <summary>Park (I-NS): the word before brackets that end at a token; -1 where none do.</summary>
    private static int BeforeBrackets(ParsedFrame frame, int close)
    {
        var open = close;
        while (open > 0 && frame[close] is ")" && close - open < LongestBrackets && frame[open] is not "(")
            open--;
        return frame[open] is "(" ? open - 1 : -1;
    }

    /// <summary>The noun the phrase turns on; of a role behind a name and a comma the name.</summary>
    private static int HeadOf(ParsedFrame frame, int first, int noun)
    {
        if (frame.Tree[noun].Relation is Relation.Appos && frame.Tree[noun].Head < first)
            return frame.Tree[noun].Head;
        while (frame.Tree[noun].Relation is Relation.Flat && frame.Tree[noun].Head >= first && frame.Tree[noun].Head < noun)
            noun = frame.Tree[noun].Head;
        return noun;
    }

    /// <summary>seen by, familiar with: the noun before, of which both words tell something.</summary>
    private static int BeforeParticiple(ParsedFrame frame, int at) => at > 0 && frame.Tree[at].Tag is Tag.VBN or Tag.JJ ? at - 1 : at;

    /// <summary>sailors who have met: the noun before "who", where a verb ends at the token.</summary>
    private static int BeforeWho(ParsedFrame frame, int verb)
    {
        var at = verb;
        while (at > 0 && verb - at < LongestVerb && (frame.Tree[at].Tag.IsVerb() || frame.Tree[at].Tag is Tag.RB or Tag.MD))
            at--;
        return at < verb && frame[at] is "who" ? at - 1 : -1;
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "of" or "in" or "on" or "at" or "for" or "with" or "by" or "from" or "to" or "about" or "among" or "between" or "inside" or "near" or "under" or "against" or "over";

    /// <summary>Behind which a clause begins, and no preposition that looks like it: after the storm.</summary>
    private static bool IsEdge(ParsedFrame frame, int at) =>
        frame.Tree[at].Tag is Tag.CC || FunctionWords.IsDash(frame[at]) || frame[at] is "," or ";" or ":" or "that" or "while" or "While" or "when" or "When" or "because" or "Because" or "though" or "Though" or "although" or "Although";
}
