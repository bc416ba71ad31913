using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who adds, says or calls where the word of speech is a participle: adding that, a statement saying.</summary>
internal static class SubjectOfParticiple
{
    private const int Climb = 6;

    public static IReadOnlyList<GrammarRule<SubjectPlace>> Rules { get; } =
    [
        new("subject-of-sayer", (frame, place) => place.Subject < 0 ? OfReportAbove(frame, place.Verb) : -1,
            new("Park Min-ho said the ferry was late, adding that the tide was low.", "Park Min-ho: the ferry was late / Park Min-ho: the tide was low"),
            new("Park Min-ho came to the pier, adding that the tide was low.", null)),
    ];

    /// <summary>The subject of the clause in which somebody issued the noun that "says" it; -1 where the noun itself is the source.</summary>
    public static int Writer(ParsedFrame frame, int verb) =>
        frame.Tree[verb].Head is var noun && IsIssued(frame, verb, noun) ? AboveNoun(frame, noun) : -1;

    /// <summary>said the port was closed, adding that: whoever said the first adds the second, wherever the tree hangs it.</summary>
    private static int OfReportAbove(ParsedFrame frame, int verb)
    {
        var tree = frame.Tree;
        if (tree[verb].Tag is not Tag.VBG || !frame.FollowsComma(verb))
            return -1;

        for (var (at, step) = (verb, 0); tree[at].Head >= 0 && step < Climb; at = tree[at].Head, step++)
        {
            if (tree[at].Relation is Relation.Ccomp && tree[at].Head < at && SpeechCues.Of(frame[tree[at].Head]) is { } cue && cue.Takes(CueUses.Clause))
                return SubjectFinder.Of(frame, tree[at].Head);
        }

        return -1;
    }

    /// <summary>issued a statement saying; left for the port, saying: not the noun speaks but whoever the clause is about.</summary>
    private static bool IsIssued(ParsedFrame frame, int verb, int noun) =>
        frame.Tree[verb].Tag is Tag.VBG && !frame.Tree[noun].Tag.IsProperNoun()
        && (frame.FollowsComma(verb) || ((frame.Tree[noun].Relation is Relation.Obj or Relation.Obl || IsObjectInTruth(frame, noun)) && IsPieceOfWriting(frame[noun])));

    /// <summary>issued a statement saying the port was closed: the statement is taken for the subject of what it says.</summary>
    public static bool IsObjectInTruth(ParsedFrame frame, int noun)
    {
        var verb = frame.Tree[noun].Head;
        return verb > noun && frame.Tree[noun].Relation is Relation.Nsubj && frame.Tree[verb].Relation is Relation.Ccomp && frame.Tree[verb].Head is var issue && issue >= 0 && issue < noun && SpeechCues.Of(frame[issue]) is null;
    }

    public static bool IsPieceOfWriting(ReadOnlySpan<char> noun) =>
        noun is "statement" or "letter" or "ad" or "tweet" or "tweets" or "email" or "message" or "memo" or "post" or "note" or "video" or "report" or "notice" or "release" or "response" or "reply" or "petition" or "complaint";

    public static int AboveNoun(ParsedFrame frame, int noun)
    {
        var tree = frame.Tree;
        for (var (at, step) = (IsObjectInTruth(frame, noun) ? tree[tree[noun].Head].Head : tree[noun].Head, 0); at >= 0 && step < Climb; at = tree[at].Head, step++)
        {
            if (tree.Child(at, Relation.Nsubj) is var subject and >= 0)
                return SubjectInTree.IsRelative(frame, subject) ? SubjectInTree.Antecedent(frame, at, subject) : subject;
        }

        return -1;
    }
}
