using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>The words around a noun that stand for a speaker, as far as they are known.</summary>
/// <param name="Noun">The noun they turn on.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last.</param>
/// <param name="Cue">The word of speech; -1 where it does not matter.</param>
internal readonly record struct PhrasePlace(int Noun, int First, int Last, int Cue = -1);

/// <summary>Cuts the words for a speaker out of a sentence by its tree: determiners and names, and what "of" or "for" adds, up to the first comma.</summary>
internal static class SpeakerPhrase
{
    public static (int First, int Last) Of(ParsedFrame frame, int noun)
    {
        var place = new PhrasePlace(noun, FirstInTree(frame, noun), LastInTree(frame, noun));
        if (SpeakerPhraseRules.Before.Decide(frame, place) is var first and >= 0)
            place = place with { First = first };

        foreach (var rule in SpeakerPhraseRules.Behind)
        {
            if (rule.Decide(frame, place) is not (var last and >= 0))
                continue;

            frame.DecideBy(rule.Name);
            place = place with { Last = last };
        }

        return (place.First, place.Last);
    }

    /// <summary>The same with whoever else speaks, across what is said about the first: Park Min-ho, a clerk, and Anna Berg.</summary>
    public static (int First, int Last) WithOthers(ParsedFrame frame, int noun)
    {
        var (first, last) = Of(frame, noun);
        var place = new PhrasePlace(noun, first, last);
        return (JointSpeakerRules.Before.Decide(frame, place) is var other and >= 0 ? other : first, JointSpeakerRules.Behind.Decide(frame, place) is var end and >= 0 ? end : last);
    }

    private static int FirstInTree(ParsedFrame frame, int noun)
    {
        var tree = frame.Tree;
        var first = noun;
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.Flat or Relation.Nmod or Relation.Advmod)
                first = Math.Min(first, tree.LeftEdge(child));
        }

        while (first < noun && (frame[first] is "," or ":" or "“" or "\"" or "And" or "But" || FunctionWords.IsDash(frame[first]) || frame.HasSpeechBetween(first, noun)))
            first++;
        return first;
    }

    private static int LastInTree(ParsedFrame frame, int noun)
    {
        // what hangs on a subject that was taken for a verb is the rest of the sentence
        var right = frame.Tree[noun].Tag.IsVerb() ? noun : frame.Tree.RightEdge(noun);
        var last = noun;
        for (var at = noun + 1; at <= right && !Stops(frame, noun, at); at++)
            last = at;
        return last;
    }

    private static bool Stops(ParsedFrame frame, int noun, int at)
    {
        if (frame.Tree[at].Tag is Tag.POS && frame.Tree[at].Head == noun)
            return true;
        if (frame[at] is "," or "." or ";" or ":" or "(" or ")" or "—" or "–" or "--" or "\"" or "”" or "“" || frame.HasSpeechBetween(at - 1, at))
            return true;

        // a relative clause begins before the verb it turns on
        if (frame.Tree[at].Relation is Relation.AclRelcl or Relation.Acl or Relation.Appos or Relation.Parataxis || frame[at] is "who" or "which" or "whose" or "whom")
            return true;

        for (var up = at; up > noun; up = frame.Tree[up].Head)
        {
            if (frame.Tree[up].Relation is Relation.AclRelcl or Relation.Acl && frame.Tree[up].Head == noun)
                return true;
        }

        return false;
    }
}
