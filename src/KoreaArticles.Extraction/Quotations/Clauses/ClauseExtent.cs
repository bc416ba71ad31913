using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>From where to where a reported clause goes, in tokens of its sentence.</summary>
/// <remarks>What is said nearly always runs to the sentence's end; grammar tells where the word of speech itself is only a part of it.</remarks>
internal static class ClauseExtent
{
    /// <summary>The clause after a word of speech: said (that) the talks had failed.</summary>
    public static (int First, int Last)? After(ParsedFrame frame, int cue, Cue word)
    {
        var bound = Bound(frame, cue);
        var first = ClauseStart.Of(frame, cue, word, bound);
        if (first < 0 || first > bound)
            return null;

        var last = ClauseEnd.After(frame, cue, first, bound);
        return ClauseRules.All.Decide(frame, new ClausePlace(cue, word, first, last)) >= 0 ? Trim(frame, first, last) : null;
    }

    /// <summary>The end of what the word of speech can govern: all that is left, unless it stands in a clause before the main one.</summary>
    private static int Bound(ParsedFrame frame, int cue)
    {
        var bound = frame.Count - 1;
        var isMain = frame.Tree[cue].Tag.IsFinite() && frame.Tree[cue].Relation is Relation.Acl or Relation.Dep or Relation.Nsubj or Relation.Csubj;
        for (var (at, step) = (cue, 0); !isMain && frame.Tree[at].Head >= 0 && step < 30; at = frame.Tree[at].Head, step++)
        {
            if (frame.Tree[at].Head > cue && !SubjectOfParticiple.IsObjectInTruth(frame, at) && frame.Tree[at].Relation is Relation.Advcl or Relation.AclRelcl or Relation.Acl or Relation.Nsubj or Relation.Csubj or Relation.Obl)
                bound = Math.Min(bound, frame.Tree.RightEdge(at));
        }

        var item = frame.ItemOf(cue);
        for (var at = cue + 1; at <= bound; at++)
        {
            if (frame.ItemOf(at) - item != at - cue)
                return at - 1;
        }

        return bound;
    }

    /// <summary>Whether the tree sees a finite clause that the word of speech governs and that begins no later than a place.</summary>
    public static bool HasClause(ParsedFrame frame, int cue, int first)
    {
        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Ccomp && frame.Tree.LeftEdge(child) <= first && frame.IsFinite(child))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing that could be the thing said follows a word of speech.</summary>
    public static bool EndsThere(ParsedFrame frame, int cue)
    {
        var next = cue + 1;
        if (next < frame.Count && frame[next] is "for" && SpeechCues.Of(frame[cue]) is { Lemma: "ask" })
            return false;

        return next >= frame.Count || frame[next] is "," or "." or ";" or "!" or "?" or ")" || FunctionWords.IsDash(frame[next]) || TimeWords.IsDay(frame, next)
            || frame.Tree[next].Tag is Tag.IN or Tag.RB or Tag.VBG or Tag.CC || frame.HasSpeechBetween(cue, next) || (SpeechCues.Of(frame[cue]) is { } word && word.Takes(CueUses.Listener));
    }

    /// <summary>Without the stops and joining words at its ends; null where one token is left.</summary>
    public static (int First, int Last)? Trim(ParsedFrame frame, int first, int last)
    {
        while (last > first && (frame[last] is "," or "." or ";" or ":" or "?" or "!" or "and" or "but" || FunctionWords.IsDash(frame[last])))
            last--;
        while (first < last && (frame[first] is "," or ":" or "." or "that" || FunctionWords.IsDash(frame[first])))
            first++;
        return last > first ? (first, last) : null;
    }
}
