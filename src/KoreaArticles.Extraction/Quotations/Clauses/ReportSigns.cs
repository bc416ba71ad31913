namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>The words without which a sentence reports nothing; a look at them spares the parser.</summary>
internal static class ReportSigns
{
    public static bool StandIn(Frame frame)
    {
        var needsMore = false;
        var hasMore = false;
        for (var i = 0; i < frame.Count; i++)
        {
            if (IsSource(frame, i) || SpeechNouns.Contains(frame[i]))
                return true;

            // suggested the clerks don't know: where no word opens the clause, its verb tells
            hasMore = hasMore || frame[i] is "that" or "," || FunctionWords.IsQuestion(frame[i]) || FunctionWords.IsAuxiliary(frame[i]);
            if (SpeechCues.Of(frame[i]) is not { } cue || !cue.Takes(CueUses.Clause))
                continue;
            if (!cue.Takes(CueUses.OnlyThat))
                return true;

            needsMore = true;
        }

        return needsMore && hasMore;
    }

    /// <summary>according to Park, as Park puts it.</summary>
    private static bool IsSource(Frame frame, int at) => frame[at] is "according" or "According" || (frame[at] is "put" or "puts" && frame[at + 1] is "it" or "this" or "that");
}
