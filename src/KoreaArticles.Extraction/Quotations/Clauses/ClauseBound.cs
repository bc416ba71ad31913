namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A word of speech, and the token that is asked: the word itself or one that it hangs under in the tree.</summary>
internal readonly record struct BoundPlace(int Cue, int At);

/// <summary>The last token that a word of speech can govern: of all that is left, unless it stands in a part of the sentence before the main one.</summary>
internal static class ClauseBound
{
    private const int Climb = 30;

    public static int Of(ParsedFrame frame, int cue)
    {
        var bound = frame.Count - 1;
        var isMain = ClauseBoundRules.Main.Decide(frame, cue) >= 0;
        for (var (at, step) = (cue, 0); !isMain && frame.Tree[at].Head >= 0 && step < Climb; at = frame.Tree[at].Head, step++)
        {
            if (ClauseBoundRules.Parts.Decide(frame, new BoundPlace(cue, at)) is var last and >= 0)
                bound = Math.Min(bound, last);
        }

        return ClauseBoundRules.Speech.Decide(frame, new BoundPlace(cue, bound)) is var before and >= 0 ? before : bound;
    }
}
