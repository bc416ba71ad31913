using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who does the saying by the tree of the sentence, and where it is known to err.</summary>
internal static class SubjectInTree
{
    /// <summary>Asked at the verb, and then at each token above that it goes on from.</summary>
    public static IReadOnlyList<GrammarRule<SubjectPlace>> Rules { get; } =
    [
        new("subject-before-adjective", (frame, place) => IsAdjectiveBehindNoun(frame, place) ? frame.Tree[place.At].Head : -1,
            new("Residents of the village nearest to the pier said they had been late.", "Residents of the village nearest to the pier: they had been late"),
            new("Residents of the village on the pier said they had been late.", null)),
        new("subject-before-itself", (frame, place) => place.Subject > 0 && frame[place.Subject] is "himself" or "herself" or "itself" or "themselves" && char.IsUpper(frame[place.Subject - 1][0]) ? place.Subject - 1 : -1,
            new("Vask himself said Tuesday that the ferry was late.", "Vask: the ferry was late"),
            new("Park Min-ho said the ferry itself was late.", null)),
        new("subject-behind-time", BehindTime,
            new("SUMPO ― The harbour office said the ferry was late.", "The harbour office: the ferry was late"),
            new("Last month the harbour office said the ferry was late.", "the harbour office: the ferry was late"),
            new("The harbour office said last month the ferry was late.", null)),
        new("subject-is-owner", (frame, place) => place.At == place.Verb && IsWhatSomebodyDid(frame, place) ? frame.Tree.Child(place.Subject, Relation.NmodPoss) : -1,
            new("Her only answer was to say that the ferry was late.", "Her: the ferry was late"),
            new("Her clerks were there to say that the ferry was late.", null)),
        new("subject-before-whose", (frame, place) => place.At != place.Verb && BeforeWhose(frame, place) is var owner and >= 0 ? owner : -1,
            new("Berg, whose party lost four seats, conceded defeat, saying voters had left.", "Berg: voters had left"),
            new("Park Min-ho, whose party said voters had left, conceded defeat.", null)),
        new("subject-of-relative-clause", (frame, place) => place.Subject >= 0 && IsRelative(frame, place.Subject) ? Antecedent(frame, place.At, place.Subject) : -1,
            new("The crew met Park Min-ho, who said the ferry was late.", "Park Min-ho: the ferry was late"),
            new("A harbour clerk who came to the pier, and who gave only his surname, Gu, said the ferry was late.", "A harbour clerk: the ferry was late"),
            new("The crew met Park Min-ho, and he said the ferry was late.", null)),
        new("subject-of-purpose", (frame, place) => frame.Tree[place.At].Relation is Relation.Acl && IsPurpose(frame, place) ? SubjectOfParticiple.AboveNoun(frame, frame.Tree[place.At].Head) : -1,
            new("A former harbour clerk announced plans to sue the port, claiming he was fired for the ferry.", "A former harbour clerk: he was fired for the ferry"),
            new("Park Min-ho made a point of saying that the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho denied the notion that a strike is coming, explaining that the ferry was late.", "Park Min-ho: a strike is coming / Park Min-ho: the ferry was late"),
            new("The crew left with a captain claiming that the ferry was late.", null)),
        new("subject-of-verb", (_, place) => place.Subject,
            new("Park Min-ho came to the pier and said the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho has been critical of the mayor but on Tuesday wrote that the ferry was late.", "Park Min-ho: the ferry was late"),
            new("A letter from the pier saying the ferry was late.", null)),
        new("subject-is-writer", (frame, place) => place.At == place.Verb && frame.Tree[place.At].Relation is Relation.Acl ? SubjectOfParticiple.Writer(frame, place.Verb) : -1,
            new("Park Min-ho released a letter saying the ferry was late.", "Park Min-ho: the ferry was late"),
            new("A crew with a sign saying the ferry was late left.", null)),
        new("subject-is-described", (frame, place) => frame.Tree[place.At].Relation is Relation.Acl or Relation.AclRelcl ? frame.Tree[place.At].Head : -1,
            new("Voters saying that the ferry was late left the pier.", "Voters: the ferry was late left the pier"),
            new("The crew left the pier saying the ferry was late.", null)),
        new("subject-of-fragment", (frame, place) => place.At < place.Verb && frame.Tree[place.At].Head < 0 && frame.Tree[place.At].Tag.IsProperNoun() && frame.Tree[place.Verb].Tag is Tag.VBG ? place.At : -1,
            new("Park Min-ho, saying the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Late on the pier, saying the ferry was late.", null)),
    ];

    /// <summary>The noun that a relative pronoun stands for.</summary>
    public static int Antecedent(ParsedFrame frame, int verb, int pronoun)
    {
        var tree = frame.Tree;
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Relation is Relation.AclRelcl or Relation.Acl)
                return tree[at].Head;
        }

        // the noun right before stands in where the tree does not tell
        var before = pronoun - 1;
        if (before > 0 && frame[before] is ",")
            before--;
        // who came, and who said: both stand for one noun
        while (before > 0 && tree[pronoun - 1].Tag is Tag.CC && !(tree[before].Tag.IsNoun() && frame[before + 1] is "who"))
            before--;
        return before >= 0 && tree[before].Tag.IsNoun() ? before : pronoun;
    }

    /// <summary>His answer was to say: a thing is the same as saying something, and its owner does it.</summary>
    private static bool IsWhatSomebodyDid(ParsedFrame frame, SubjectPlace place) =>
        place.Subject >= 0 && frame.Tree[place.Verb].Tag is Tag.VB && frame.Tree.Child(place.Verb, Relation.Cop) >= 0 && frame.Tree[place.Subject].Tag.IsNoun();

    /// <summary>Park, whose party lost, left, saying: the party is the subject of its own verb alone.</summary>
    private static int BeforeWhose(ParsedFrame frame, SubjectPlace place)
    {
        if (place.Subject < 1 || frame.Tree.LeftEdge(place.Subject) is not (var whose and > 1) || frame[whose] is not "whose")
            return -1;

        var noun = frame[whose - 1] is "," ? whose - 2 : whose - 1;
        return noun >= 0 && frame.Tree[noun].Tag.IsNoun() ? noun : -1;
    }

    public static bool IsRelative(ParsedFrame frame, int subject) => frame.Tree[subject].Tag is Tag.WP or Tag.WDT || frame[subject] is "who";

    /// <summary>Residents nearest to the pier said: the adjective taken for the subject, and the verb for what describes the residents.</summary>
    private static bool IsAdjectiveBehindNoun(ParsedFrame frame, SubjectPlace place) =>
        place.Subject > 0 && frame.Tree[place.Subject].Tag is Tag.JJ or Tag.JJR or Tag.JJS && frame.Tree[place.Subject - 1].Tag.IsNoun()
        && frame.Tree[place.At].Relation is Relation.AclRelcl && frame.Tree[place.At].Head < place.Subject;

    /// <summary>plans to close the pier, claiming; the notion that it closes, claiming; a point of saying: whoever has the plan or makes the point speaks.</summary>
    private static bool IsPurpose(ParsedFrame frame, SubjectPlace place) =>
        place.At == place.Verb ? frame[place.Verb - 1] is "of"
            : frame.Tree[place.Verb].Tag is Tag.VBG && frame.FollowsComma(place.Verb) && (frame.Tree[place.At].Tag is Tag.VB || frame.Tree.Child(place.At, Relation.Mark) >= 0);

    /// <summary>Last week the bank said; Seoul, Friday - the port fell, the bank said: of two subjects the later one, behind a time or a comma.</summary>
    private static int BehindTime(ParsedFrame frame, SubjectPlace place)
    {
        // a comma before the verb closes what is only said about the first
        if (place.Subject < 0 || place.Subject > place.At || frame[place.At - 1] is "," || !frame.IsFinite(place.At))
            return -1;

        var isApart = TimeWords.IsTime(frame, place.Subject);
        var last = place.Subject;
        for (var at = place.Subject + 1; at < place.At && frame.Tree[at].Tag is not Tag.CC; at++)
        {
            isApart |= frame[at] is "," or "―";
            if (isApart && frame.Tree[at].Head == place.At && frame.Tree[at].Relation is Relation.Nsubj && !TimeWords.IsTime(frame, at))
                last = at;
        }

        return last == place.Subject ? -1 : IsRelative(frame, last) ? Antecedent(frame, place.At, last) : last;
    }
}
