using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A stretch behind a word of speech that may be a clause, in tokens.</summary>
internal readonly record struct ClausePlace(int Cue, Cue Word, int First, int Last)
{
    /// <summary>The clause's last token where it is one.</summary>
    public int When(bool isClause) => isClause ? Last : -1;
}

/// <summary>What makes words behind a word of speech a clause, and not a thing that is told.</summary>
internal static class ClauseRules
{
    public static IReadOnlyList<GrammarRule<ClausePlace>> All { get; } =
    [
        new("clause-of-pronoun", (frame, clause) => clause.When(IsPerson(frame[clause.First]) || (IsOtherSubject(frame[clause.First]) && HasPredicate(frame, clause))),
            new("Park Min-ho said he may close the harbour.", "Park Min-ho: he may close the harbour"),
            new("Park Min-ho said it again.", null)),
        new("clause-of-that", (frame, clause) => clause.When(ThatWord.IsSubject(frame, clause.First)),
            new("Park Min-ho warned that could close the harbour.", "Park Min-ho: that could close the harbour"),
            new("Park Min-ho repeated that tale to the crew.", null)),
        new("clause-of-gerund", (frame, clause) => clause.When(frame.Tree[clause.First].Tag is Tag.VBG && clause.First < clause.Last && frame.Tree[clause.First + 1].Tag.IsFinite()),
            new("Park Min-ho said rowing does not hurt.", "Park Min-ho: rowing does not hurt"),
            new("Park Min-ho said rowing boats are late.", null)),
        new("clause-beside-say", (frame, clause) => clause.When(IsBesideSay(frame, clause) && frame.HasFinite(clause.First, clause.Last)),
            new("Park Min-ho said the ferry on Pier Two is late.", "Park Min-ho: the ferry on Pier Two is late"),
            new("Park Min-ho said this on Monday as he stood on the pier.", null)),
        new("clause-of-relative", (frame, clause) => clause.When(clause.First == clause.Cue + 1 && RelativeReports.StandsBehind(frame, clause.Cue)),
            new("The crew found a boat that Park Min-ho said had left the pier.", "Park Min-ho: had left the pier"),
            new("The crew sank the boats, which Park Min-ho said had harmed the pier.", "Park Min-ho: had harmed the pier"),
            new("The crew praised what Park Min-ho said were the best ferries in years.", "Park Min-ho: were the best ferries in years"),
            new("The crew found a boat and Park Min-ho said has never been his word.", null)),
        new("clause-with-hidden-verb-behind", (frame, clause) => clause.When(IsBesideSay(frame, clause) && HasHiddenVerb(frame, clause)),
            new("Park Min-ho said the prime minister stood by his first comments.", "Park Min-ho: the prime minister stood by his first comments"),
            new("Park Min-ho said a few words written by his clerk.", null)),
        new("clause-behind-opener", (frame, clause) => clause.When(HasOpener(frame, clause) && frame.HasFinite(clause.First, clause.Last)),
            new("Park Min-ho warned that the harbour may close.", "Park Min-ho: the harbour may close"),
            new("Park Min-ho explained how to row.", null)),
        new("clause-behind-that", (frame, clause) => clause.When(IsRightBehindThat(frame, clause) && clause.Last - clause.First > 2 && !IsPointedAt(frame, clause)),
            new("Park Min-ho insisted that new ferry routes help.", "Park Min-ho: new ferry routes help"),
            new("Park Min-ho told reporters Tuesday that the mayor’s new rules on ferries undermine the crew’s right to sail.", "Park Min-ho to reporters: the mayor’s new rules on ferries undermine the crew’s right to sail"),
            new("Park Min-ho repeated that tale to the crew.", null)),
        new("clause-of-letter", (frame, clause) => clause.When(frame.Tree[clause.Cue].Tag is Tag.NN && clause.First == clause.Cue + 1 && frame.HasFinite(clause.First + 1, clause.Last)),
            new("The crew sent a letter warning the pier may close.", "The crew: the pier may close"),
            new("The crew sent a letter warning the pier.", null)),
        new("clause-of-noun", (frame, clause) => clause.When(clause.First == clause.Cue + 1 && ClauseStartRules.IsNounAndVerb(frame, new StartPlace(clause.Cue, clause.Word, clause.Last, clause.First))),
            new("Park Min-ho thinks the harbour's old pier and its crew can be more than a sight.", "Park Min-ho: the harbour's old pier and its crew can be more than a sight"),
            new("Park Min-ho repeated the crew's old tale of the pier after Anna Berg left.", null)),
        new("clause-with-subject", (frame, clause) => clause.When(!IsThing(frame, clause) && HasOwnSubject(frame, clause)),
            new("Park Min-ho predicted a storm that will close the harbour would come.", "Park Min-ho: a storm that will close the harbour would come"),
            new("Park Min-ho repeated the tale after Anna Berg left.", null)),
    ];

    /// <summary>Behind "that", at "whether" or "how", or a clause for the tree.</summary>
    private static bool HasOpener(ParsedFrame frame, ClausePlace clause) =>
        frame[clause.First - 1] is "that" || FunctionWords.IsQuestion(frame[clause.First]) || ClauseExtent.HasClause(frame, clause.Cue, clause.First);

    /// <summary>A verb that looks like a noun is at times taken for one.</summary>
    private static bool IsRightBehindThat(ParsedFrame frame, ClausePlace clause) =>
        frame[clause.First - 1] is "that" && (frame.Tree[clause.First - 1].Tag is Tag.IN || (clause.Word.Takes(CueUses.Listener) && clause.First > clause.Cue + 2)) && (clause.First == clause.Cue + 2 || clause.Word.Takes(CueUses.Listener));

    /// <summary>repeated that tale to the crew: "that" points at one thing, which a preposition follows and no verb.</summary>
    private static bool IsPointedAt(ParsedFrame frame, ClausePlace clause) =>
        frame.Tree[clause.First].Tag is Tag.NN && frame.Tree[clause.First + 1].Tag is Tag.IN or Tag.TO && !frame.HasFinite(clause.First, clause.Last);

    private static bool IsPerson(ReadOnlySpan<char> word) => word is "he" or "she" or "they";

    private static bool IsOtherSubject(ReadOnlySpan<char> word) => word is "it" or "we" or "I" or "there";

    /// <summary>Right behind a pronoun a participle is a past tense that looks like one: it raised the money.</summary>
    private static bool HasPredicate(ParsedFrame frame, ClausePlace clause) =>
        frame.HasFinite(clause.First, clause.Last) || (clause.First < clause.Last && frame.Tree[clause.First + 1].Tag is Tag.VBN);

    private static bool IsBesideSay(ParsedFrame frame, ClausePlace clause) =>
        (ClauseStartRules.IsDegree(frame, clause.First) || OpensWithNoun(frame, clause)) && clause.First == clause.Cue + 1 && clause.Word.Lemma is "say" && !(frame[clause.First] is "this" or "that" && frame.Tree[clause.First + 1].Tag is Tag.IN or Tag.TO);

    private static bool OpensWithNoun(ParsedFrame frame, ClausePlace clause) =>
        frame.Tree[clause.First].Tag is Tag.DT or Tag.NNP or Tag.PRPS or Tag.NNS or Tag.NN or Tag.CD or Tag.JJ or Tag.PRP;

    /// <summary>said the minister stood by it, said the station never shut: a past tense that looks like a participle or a bare verb.</summary>
    private static bool HasHiddenVerb(ParsedFrame frame, ClausePlace clause)
    {
        for (var at = clause.First + 1; at <= clause.Last && frame[at] is not ","; at++)
        {
            if (frame.Tree[at].Tag is Tag.VB && frame.Tree[at].Head == clause.Cue && frame.Tree[at].Relation is Relation.Ccomp && frame.Tree.Child(at, Relation.Nsubj) > clause.Cue && frame[at - 1] is not "to")
                return true;
            if (frame.Tree[at].Tag is Tag.VBN && frame.Tree[at].Relation is Relation.Acl && frame.Tree[at - 1].Tag.IsNoun() && frame[at][^1] is not ('n' or 'e'))
                return true;
        }

        return false;
    }

    /// <summary>repeated the tale after she left: a thing is said, not a clause.</summary>
    private static bool IsThing(ParsedFrame frame, ClausePlace clause)
    {
        if (clause.Word.Takes(CueUses.Listener))
            return false;

        var thing = frame.Tree.Child(clause.Cue, Relation.Obj);
        return thing > clause.Cue && frame.Tree.LeftEdge(thing) == clause.First && thing + 1 < frame.Count && frame.Tree[thing + 1].Tag is Tag.IN;
    }

    /// <summary>Whether a finite verb of the stretch has its subject there, and does not only describe a noun.</summary>
    private static bool HasOwnSubject(ParsedFrame frame, ClausePlace clause)
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (frame.Tree[at].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Expl) || (frame.Tree[at].Tag is Tag.WDT or Tag.WP && at > clause.First))
                continue;

            var verb = frame.Tree[at].Head;
            if (verb > at && verb <= clause.Last && frame.IsFinite(verb) && frame.Tree[verb].Relation is not (Relation.AclRelcl or Relation.Acl))
                return true;
        }

        return false;
    }
}
