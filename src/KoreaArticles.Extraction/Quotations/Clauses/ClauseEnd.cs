using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A token of a sentence that may be the first behind a reported clause.</summary>
/// <param name="Cue">The word of speech.</param>
/// <param name="First">The clause's first token.</param>
/// <param name="Bound">The last that the word of speech can govern.</param>
/// <param name="At">The token.</param>
/// <param name="IsApart">Whether a comma or dash stands before it.</param>
internal readonly record struct EndPlace(int Cue, int First, int Bound, int At, bool IsApart)
{
    /// <summary>The clause's last token where it ends before this one.</summary>
    public int When(bool ends) => ends ? At - 1 : -1;
}

/// <summary>Where a reported clause stops before the end of its sentence.</summary>
internal static class ClauseEnd
{
    /// <summary>The last token of a clause: the one before the first at which a rule ends it.</summary>
    public static int After(ParsedFrame frame, int cue, int first, int bound)
    {
        for (var at = first + 1; at <= bound; at++)
        {
            var isApart = frame.FollowsComma(at);
            if ((isApart || frame.Tree[at].Tag is Tag.CC || frame[at - 1] is ";" || frame.IsMark(at - 1)) && ClauseEndRules.All.Decide(frame, new EndPlace(cue, first, bound, at, isApart)) is var last and >= 0)
                return last;
        }

        return bound;
    }
}
