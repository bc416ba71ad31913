using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>From where to where a reported clause goes, in tokens of its sentence.</summary>
/// <remarks>What is said nearly always runs to the sentence's end; grammar tells where the word of speech itself is only a part of it.</remarks>
internal static class ClauseExtent
{
    /// <summary>The clause after a word of speech: said (that) the talks had failed.</summary>
    public static (int First, int Last)? After(ParsedFrame frame, int cue, Cue word)
    {
        var bound = ClauseBound.Of(frame, cue);
        var first = ClauseStart.Of(frame, cue, word, bound);
        if (first < 0 || first > bound)
            return null;

        var last = ClauseEnd.After(frame, cue, first, bound);
        return ClauseRules.All.Decide(frame, new ClausePlace(cue, word, first, last)) >= 0 ? Trim(frame, first, last) : null;
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

    /// <summary>Without the stops and joining words at its ends; null where one token is left.</summary>
    public static (int First, int Last)? Trim(ParsedFrame frame, int first, int last)
    {
        while (last > first && (frame[last] is "," or "." or ";" or ":" or "?" or "!" or "and" or "but" || FunctionWords.IsDash(frame[last])))
            last--;
        while (first < last && (frame[first] is "," or ":" or "." || (frame[first] is "that" && !ThatWord.IsSubject(frame, first)) || FunctionWords.IsDash(frame[first])))
            first++;
        return last > first ? (first, last) : null;
    }

    /// <summary>Words before an attribution that are no clause by themselves; of one word only a noun, which the rest tells of: construction, he said, will begin.</summary>
    public static (int First, int Last)? Opening(ParsedFrame frame, int first, int comma) =>
        Trim(frame, first, comma) ?? (first == comma - 1 && frame.Tree[first].Tag.IsNoun() ? (first, first) : null);

    /// <summary>The extents of several that are there.</summary>
    public static (int First, int Last)[] Known(params ReadOnlySpan<(int First, int Last)?> extents)
    {
        var found = new List<(int First, int Last)>();
        foreach (var extent in extents)
        {
            if (extent is { } known)
                found.Add(known);
        }

        return [.. found];
    }
}
