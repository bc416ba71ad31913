namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A token behind a word of speech with which, or behind which, a reported clause may begin.</summary>
/// <param name="Cue">The word of speech.</param>
/// <param name="Word">What it governs.</param>
/// <param name="Bound">The last token that it can govern.</param>
/// <param name="At">The token.</param>
internal readonly record struct StartPlace(int Cue, Cue Word, int Bound, int At)
{
    public bool IsFirst => At == Cue + 1;

    public bool TakesListener => Word.Takes(CueUses.Listener);
}

/// <summary>Where a reported clause begins: behind "that", a listener, a day or an occasion.</summary>
internal static class ClauseStart
{
    private const int LongestLead = 18;

    /// <summary>The first word of what was said; -1 where no clause follows.</summary>
    public static int Of(ParsedFrame frame, int cue, Cue word, int bound)
    {
        var place = new StartPlace(cue, word, bound, cue + 1);
        for (; place.At <= bound && place.At - cue < LongestLead; place = place with { At = place.At + 1 })
        {
            if (ClauseStartRules.ByOpener.Decide(frame, place) is var first and >= 0)
                return first;
            if (ClauseLeadRules.Ends.Decide(frame, place) >= 0)
                break;
        }

        return ClauseStartRules.WithoutOpener.Decide(frame, place with { At = cue + 1 });
    }
}
