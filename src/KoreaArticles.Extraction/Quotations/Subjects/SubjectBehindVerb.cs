using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who does the saying where the verb stands before them: …, said Park.</summary>
internal static class SubjectBehindVerb
{
    private const int LongestInverted = 9;

    public static IReadOnlyList<GrammarRule<SubjectPlace>> Rules { get; } =
    [
        new("subject-behind-verb", (frame, place) => place.Subject < place.Verb ? NameBehind(frame, place.Verb) : -1,
            new("With the harbour so late, explained harbour clerk Park Min-ho, nobody could leave.", "Park Min-ho: With the harbour so late / Park Min-ho: nobody could leave"),
            new("With the harbour so late, Park Min-ho explained, nobody could leave.", null)),
        new("subject-inverted", (frame, place) => place.Subject < 0 || IsOfClauseBefore(frame, place) ? NounBehind(frame, place.Verb) : -1,
            new("The ferry is late, say its owners; the crew says it is early.", "its owners: The ferry is late / the crew: it is early"),
            new("The ferry is late for the third time this week, said a retired captain of the harbour, Park Min-ho.", "Park Min-ho: The ferry is late for the third time this week"),
            new("The ferry is late for the third time this week, said a source close to the harbour.", "a source close to the harbour: The ferry is late for the third time this week"),
            new("The ferry is late, say it again.", null),
            new("The captain came late, said a few words and left.", null)),
    ];

    /// <summary>With the harbour this late, explained harbour clerk Park, …: the name behind the verb, up to a comma, with what stands before it.</summary>
    private static int NameBehind(ParsedFrame frame, int verb)
    {
        if (verb < 1 || !frame.FollowsComma(verb) || !frame.Tree[verb].Tag.IsFinite() || verb + 1 >= frame.Count || frame.HasSpeechBetween(verb, verb + 1) || SubjectFinder.IsTell(frame[verb]))
            return -1;

        var behind = verb + 1;
        while (behind < frame.Count && behind - verb < LongestInverted && SubjectByOrder.IsOfName(frame.Tree[behind].Tag) && (behind == verb + 1 || !frame.HasSpeechBetween(behind - 1, behind)))
            behind++;
        var name = behind - 1;
        return name > verb && frame.Tree[name].Tag.IsProperNoun() && !TimeWords.IsDay(frame, name) && EndsName(frame, behind) ? name : -1;
    }

    /// <summary>…, say its owners: taken for a demand, but a noun follows and nothing else.</summary>
    private static int NounBehind(ParsedFrame frame, int verb)
    {
        if (verb < 1 || frame[verb - 1] is not "," || frame[verb] is not ("say" or "says" or "said"))
            return -1;

        var behind = verb + 1;
        while (behind < frame.Count && behind - verb < LongestInverted && SubjectByOrder.IsOfNoun(frame.Tree[behind].Tag) && !frame.HasSpeechBetween(behind - 1, behind))
            behind++;
        while (frame.Tree[behind - 1].Tag is Tag.JJ)
            behind--;
        return behind > verb + 1 && frame.Tree[behind - 1].Tag.IsNoun() && !TimeWords.IsDay(frame, behind - 1) && !IsThingSaid(frame, verb + 1, behind - 1) && EndsNoun(frame, behind) ? behind - 1 : -1;
    }

    /// <summary>…, said a clerk of the port: the sentence ends with the words for the speaker, or a comma does before it goes on.</summary>
    private static bool EndsNoun(ParsedFrame frame, int behind)
    {
        if (behind == frame.Count || frame[behind] is "," or "." or ";" or "who" or "whose")
            return true;

        var end = behind;
        while (end < frame.Count && frame[end] is not ("," or "." or ";") && !FunctionWords.IsRelative(frame[end]))
            end++;
        return frame.Tree[behind].Tag is Tag.IN or Tag.JJ && !frame.HasFinite(behind, end - 1);
    }

    /// <summary>said a few words, said nothing: what is said, not who says it.</summary>
    private static bool IsThingSaid(ParsedFrame frame, int first, int noun) =>
        frame[first + 1] is "few" or "little" || frame[noun] is "nothing" or "something" or "anything" or "everything" or "little" or "word" or "words" or "thing" or "things" or "prayer" or "prayers" or "goodbye";

    /// <summary>The tree goes on from the verb of the clause before, whose subject is none of this one.</summary>
    private static bool IsOfClauseBefore(ParsedFrame frame, SubjectPlace place) =>
        place.Subject < place.Verb && frame[place.Verb - 1] is "," && (frame.Tree[place.Subject].Head != place.Verb || TimeWords.IsTime(frame, place.Subject)) && frame.HasFinite(0, place.Verb - 2);

    private static bool EndsName(ParsedFrame frame, int behind) =>
        behind == frame.Count || frame[behind] is "," or "." || frame.HasSpeechBetween(behind - 1, behind) || (frame[behind] is "and" && frame[behind + 1] is "others")
        || (frame.Tree[behind].Tag is Tag.IN && behind == frame.Count - 3);
}
