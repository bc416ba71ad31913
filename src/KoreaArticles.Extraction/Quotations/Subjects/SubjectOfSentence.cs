using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who does the saying where the tree knows nobody: whoever opens the sentence, when the verb goes on from what they did.</summary>
internal static class SubjectOfSentence
{
    private const int LongestName = 6;

    public static GrammarRule<SubjectPlace> Rule { get; } = new("subject-opens-sentence", (frame, place) => place.Subject < 0 && GoesOn(frame, place.Verb) ? Opening(frame, place.Verb) : -1,
        new("Vask has expressed concerns but has said the ferry was late.", "Vask: the ferry was late"),
        new("The Post intervened in April, arguing that the ferry was late.", "The Post: the ferry was late"),
        new("For months, Vask has been on the sidelines of the Holm-Berg showdown, arguing he didn’t want to tip the scales before voters weighed in.", "Vask: he didn’t want to tip the scales before voters weighed in"),
        new("Asked about the pier, and told that the ferry was late, nobody smiled.", null));

    /// <summary>but told, and has said; a comma before saying.</summary>
    private static bool GoesOn(ParsedFrame frame, int verb)
    {
        if (frame.Tree[verb].Tag is Tag.VBG)
            return frame.FollowsComma(verb);

        var before = verb - 1;
        while (before > 0 && (frame.Tree[before].Tag is Tag.RB || FunctionWords.IsAuxiliary(frame[before])))
            before--;
        return before > 0 && frame.Tree[before].Tag is Tag.CC && !frame.HasSpeechBetween(before, verb) && !HasPronoun(frame, before);
    }

    /// <summary>after she left and told: she told.</summary>
    private static bool HasPronoun(ParsedFrame frame, int until)
    {
        for (var at = 0; at < until; at++)
        {
            if (frame[at] is "he" or "she" or "they" or "we" or "I" or "it")
                return true;
        }

        return false;
    }

    /// <summary>The name that opens the sentence, behind a time or place and a comma too, where a verb of its own or a comma follows.</summary>
    private static int Opening(ParsedFrame frame, int verb)
    {
        var first = 0;
        if (frame.Tree[0].Tag is Tag.IN)
        {
            while (first < verb && frame[first] is not "," && !frame.Tree[first].Tag.IsVerb())
                first++;
            if (frame[first++] is not ",")
                return -1;
        }

        var end = first + (frame.Tree[first].Tag is Tag.DT ? 1 : 0);
        while (end < verb && end - first < LongestName && frame[end] is [>= 'A' and <= 'Z', ..])
            end++;
        var noun = end - 1;
        if (noun < first || frame.Tree[noun].Tag is Tag.DT or Tag.IN or Tag.VBN || frame.HasSpeechBetween(first, verb) || !(frame[end] is "," || frame.Tree[end].Tag.IsFinite() || frame.Tree[end].Tag is Tag.VBN or Tag.MD))
            return -1;

        while (frame.Tree[noun].Relation is Relation.Flat && frame.Tree[noun].Head >= first && frame.Tree[noun].Head < noun)
            noun = frame.Tree[noun].Head;
        return noun;
    }
}
