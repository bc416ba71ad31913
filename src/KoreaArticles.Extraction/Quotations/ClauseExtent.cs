using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations;

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
        var isPlain = frame[first - 1] is "that" || ClauseStart.IsQuestion(frame, first) || HasClause(frame, cue, first) || IsStrong(frame, cue, first);
        return (isPlain ? HasFinite(frame, first, last) || (frame[first - 1] is "that" && first - 1 == cue + 1 && frame.Tree[first - 1].Tag is Tag.IN && last - first > 2) || IsStrong(frame, cue, first) && frame[first] is "he" or "she" or "they" : !IsThing(frame, cue, first, word) && HasOwnSubject(frame, first, last)) ? Trim(frame, first, last) : null;
    }

    /// <summary>Verbs after which a pronoun can only open a clause: said she plans.</summary>
    private static bool IsStrong(ParsedFrame frame, int cue, int first) =>
        frame[first] is "he" or "she" or "they" or "it" or "we" or "I" or "there" || (first == cue + 1 && SpeechCues.Of(frame[cue]) is { Lemma: "say" } && frame.Tree[first].Tag is Tag.DT or Tag.NNP or Tag.PRPS or Tag.NNS or Tag.NN or Tag.CD or Tag.JJ or Tag.PRP);

    /// <summary>repeated the tale after she left: a thing is said, not a clause.</summary>
    private static bool IsThing(ParsedFrame frame, int cue, int first, Cue word)
    {
        if (word.Takes(CueUses.Listener))
            return false;

        var thing = frame.Tree.Child(cue, Relation.Obj);
        return thing > cue && frame.Tree.LeftEdge(thing) == first && thing + 1 < frame.Count && frame.Tree[thing + 1].Tag is Tag.IN;
    }

    /// <summary>Whether a finite verb of the stretch has its subject there, and does not only describe a noun.</summary>
    private static bool HasOwnSubject(ParsedFrame frame, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (frame.Tree[at].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Expl) || (frame.Tree[at].Tag is Tag.WDT or Tag.WP && at > first))
                continue;

            var verb = frame.Tree[at].Head;
            if (verb > at && verb <= last && frame.IsFinite(verb) && frame.Tree[verb].Relation is not (Relation.AclRelcl or Relation.Acl))
                return true;
        }

        return false;
    }

    /// <summary>The clause before a word of speech, or around it: the talks, Park said, had failed.</summary>
    public static IEnumerable<(int First, int Last)> Before(ParsedFrame frame, int cue, int subject)
    {
        var (words, end) = SubjectFinder.Words(frame, subject);
        var comma = Math.Min(words, cue) - 1;
        if (comma < 1 || !frame.FollowsComma(comma + 1) || frame.HasSpeechBetween(0, cue))
            yield break;

        var after = AfterCue(frame, Math.Max(cue, end));
        var first = ClauseEnd.StartBefore(frame, comma);
        if (frame.Tree[first].Tag is Tag.VBD && SpeechCues.Of(frame[first]) is not null)
            yield break;

        if (HasFinite(frame, first, comma))
        {
            if ((subject > cue || EndsThere(frame, cue)) && Trim(frame, first, comma) is { } whole)
                yield return whole;
        }
        else if (after < frame.Count - 2 && frame[after] is "," && HasFinite(frame, after, frame.Count - 1))
        {
            if (Trim(frame, first, comma) is { } opening)
                yield return opening;
            if (Trim(frame, after, frame.Count - 1) is { } rest)
                yield return rest;
        }
    }

    /// <summary>The main clause beside one that begins with "as": as Park has said, the talks failed.</summary>
    public static (int First, int Last)? Beside(ParsedFrame frame, int cue, int mark)
    {
        var at = cue + 1;
        while (at < frame.Count && frame[at] is not ("," or "." or ";"))
            at++;
        if (mark <= 1)
            return at < frame.Count && frame[at] is "," ? Trim(frame, at, frame.Count - 1) : null;

        if (frame.FollowsComma(mark) && at < frame.Count - 3 && frame[at] is ",")
            return HasFinite(frame, at, frame.Count - 1) && !HasFinite(frame, 0, mark) || frame[mark - 2] is "that" ? Trim(frame, at, frame.Count - 1) : null;

        return frame.FollowsComma(mark) && at >= frame.Count - 2 ? Trim(frame, ClauseEnd.StartBefore(frame, mark - 1), mark - 1) : null;
    }

    /// <summary>The clause that "according to" belongs to, without it: before, after, or both.</summary>
    public static IEnumerable<(int First, int Last)> Around(ParsedFrame frame, int at, int noun)
    {
        if (at > 1)
        {
            var first = ClauseEnd.StartBefore(frame, at);
            if ((HasFinite(frame, first, at - 1) || frame[at - 1] is "," && HasVerb(frame, first, at - 1)) && Trim(frame, first, at - 1) is { } before)
                yield return before;
            if (frame[at - 1] is not ",")
                yield break;
        }

        var end = noun;
        while (end + 1 < frame.Count && frame[end] is not ",")
            end++;
        // a description of the source stands between two commas
        if (at <= 1 && frame[end] is "," && (frame[end + 1] is "who" or "which" or "whose" || !HasFinite(frame, end, NextComma(frame, end))) && NextComma(frame, end) is var second && second < frame.Count - 3)
            end = second;
        // what opens a sentence with its source is a clause even where its verb could be a participle
        if (end + 2 < frame.Count && (HasFinite(frame, end, frame.Count - 1) || at == 0 && HasVerb(frame, end, frame.Count - 1)) && (at <= 1 || !HasFinite(frame, 0, at)) && Trim(frame, end, frame.Count - 1) is { } after)
            yield return after;
    }

    /// <summary>The clause from a place to the comma before the main one.</summary>
    public static (int First, int Last)? UpToComma(ParsedFrame frame, int first)
    {
        var at = first;
        while (at < frame.Count && (frame[at] is not "," || !HasFinite(frame, first, at)))
            at++;
        return at < frame.Count ? Trim(frame, first, at) : null;
    }

    public static bool HasFinite(ParsedFrame frame, int first, int last)
    {
        for (var at = first; at <= last && at < frame.Count; at++)
        {
            if (frame.Tree[at].Tag.IsFinite())
                return true;
        }

        return false;
    }

    private static bool HasVerb(ParsedFrame frame, int first, int last)
    {
        for (var at = first; at <= last && at < frame.Count; at++)
        {
            if (frame.Tree[at].Tag.IsVerb())
                return true;
        }

        return false;
    }

    /// <summary>The end of what the word of speech can govern: all that is left, unless it stands in a clause before the main one.</summary>
    private static int Bound(ParsedFrame frame, int cue)
    {
        var bound = frame.Count - 1;
        var isMain = frame.Tree[cue].Tag.IsFinite() && frame.Tree[cue].Relation is Relation.Acl or Relation.Dep or Relation.Nsubj or Relation.Csubj;
        for (var (at, step) = (cue, 0); !isMain && frame.Tree[at].Head >= 0 && step < 30; at = frame.Tree[at].Head, step++)
        {
            if (frame.Tree[at].Head > cue && frame.Tree[at].Relation is Relation.Advcl or Relation.AclRelcl or Relation.Acl or Relation.Nsubj or Relation.Csubj or Relation.Obl)
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

    public static bool HasClause(ParsedFrame frame, int cue, int first)
    {
        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Ccomp && frame.Tree.LeftEdge(child) <= first && frame.IsFinite(child))
                return true;
        }

        return false;
    }

    private static int AfterCue(ParsedFrame frame, int end)
    {
        var at = end + 1;
        while (at < frame.Count && ClauseStart.IsDay(frame, at))
            at++;
        return at;
    }

    /// <summary>Whether nothing that could be the thing said follows a word of speech.</summary>
    public static bool EndsThere(ParsedFrame frame, int cue, bool isInverted = false)
    {
        if (isInverted)
            return true;

        var next = cue + 1;
        if (next < frame.Count && frame[next] is "for" && SpeechCues.Of(frame[cue]) is { Lemma: "ask" })
            return false;

        return next >= frame.Count || frame[next] is "," or "." or ";" or "!" or "?" or ")" or "-" or "--" or "—" or "–" || ClauseStart.IsDay(frame, next)
            || frame.Tree[next].Tag is Tag.IN or Tag.RB or Tag.VBG or Tag.CC || frame.HasSpeechBetween(cue, next) || SpeechCues.Of(frame[cue]) is { } word && word.Takes(CueUses.Listener);
    }

    private static int NextComma(ParsedFrame frame, int from)
    {
        var at = from + 1;
        while (at < frame.Count && frame[at] is not ",")
            at++;
        return at;
    }

    public static (int First, int Last)? Trim(ParsedFrame frame, int first, int last)
    {
        while (last > first && frame[last] is "," or "." or ";" or ":" or "—" or "–" or "--" or "-" or "?" or "!" or "and" or "but")
            last--;
        while (first < last && frame[first] is "," or "—" or "–" or "--" or "that" or ":" or "." or "-")
            first++;
        return last > first ? (first, last) : null;
    }
}
