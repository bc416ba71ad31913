using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>The clause that stands before its word of speech, around it, or beside a phrase that tells whose it is, in tokens of its sentence.</summary>
internal static class ClauseAround
{
    /// <summary>The clause before a word of speech, or around it: the talks, Park said, had failed.</summary>
    public static IEnumerable<(int First, int Last)> Before(ParsedFrame frame, int cue, int subject)
    {
        var (words, end) = SpeakerPhrase.Of(frame, subject);
        var comma = Math.Min(words, cue) - 1;
        if (comma < 1 || !frame.FollowsComma(comma + 1) || frame.HasSpeechBetween(0, cue) || IsBehindPreposition(frame, cue))
            yield break;

        var after = AfterCue(frame, Math.Max(cue, end));
        var first = ClauseFront.Before(frame, comma);
        if (frame.Tree[first].Tag is Tag.VBD && SpeechCues.Of(frame[first]) is not null)
            yield break;

        // "unless the port opens, they say, the ferry will stop": no clause by itself, the rest belongs to it
        if (frame.HasFinite(first, comma) && FunctionWords.IsSubordinator(frame[first]) && after < frame.Count - 2 && frame[after] is "," && frame.HasFinite(after, frame.Count - 1))
        {
            if (ClauseExtent.Trim(frame, first, comma) is { } condition)
                yield return condition;
            if (ClauseExtent.Trim(frame, after, frame.Count - 1) is { } main)
                yield return main;
        }
        else if (frame.HasFinite(first, comma))
        {
            if ((subject > cue || ClauseExtent.EndsThere(frame, cue)) && ClauseExtent.Trim(frame, first, comma) is { } whole)
                yield return whole;
        }
        else if (after < frame.Count - 2 && frame[after] is "," && frame.HasFinite(after, frame.Count - 1))
        {
            if (ClauseExtent.Trim(frame, first, comma) is { } opening)
                yield return opening;
            if (ClauseExtent.Trim(frame, after, frame.Count - 1) is { } rest)
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
            return at < frame.Count && frame[at] is "," ? ClauseExtent.Trim(frame, at, frame.Count - 1) : null;

        if (frame.FollowsComma(mark) && at < frame.Count - 3 && frame[at] is ",")
            return frame.HasFinite(at, frame.Count - 1) && !frame.HasFinite(0, mark) || frame[mark - 2] is "that" ? ClauseExtent.Trim(frame, at, frame.Count - 1) : null;

        return frame.FollowsComma(mark) && at >= frame.Count - 2 ? ClauseExtent.Trim(frame, ClauseFront.Before(frame, mark - 1), mark - 1) : null;
    }

    /// <summary>The clause that "according to" belongs to, without it: before, after, or both.</summary>
    public static IEnumerable<(int First, int Last)> Around(ParsedFrame frame, int at, int noun)
    {
        if (at > 1)
        {
            var first = ClauseFront.Before(frame, at);
            if ((frame.HasFinite(first, at - 1) || frame[at - 1] is "," && frame.HasVerb(first, at - 1)) && ClauseExtent.Trim(frame, first, at - 1) is { } before)
                yield return before;
            if (frame[at - 1] is not ",")
                yield break;
        }

        var end = noun;
        while (end + 1 < frame.Count && frame[end] is not ",")
            end++;
        // a description of the source stands between two commas
        if (at <= 1 && frame[end] is "," && (frame[end + 1] is "who" or "which" or "whose" || !frame.HasFinite(end, NextComma(frame, end))) && NextComma(frame, end) is var second && second < frame.Count - 3)
            end = second;
        // what opens a sentence with its source is a clause even where its verb could be a participle
        if (end + 2 < frame.Count && (frame.HasFinite(end, frame.Count - 1) || at == 0 && frame.HasVerb(end, frame.Count - 1)) && (at <= 1 || !frame.HasFinite(0, at)) && ClauseExtent.Trim(frame, end, frame.Count - 1) is { } after)
            yield return after;
    }

    /// <summary>The clause from a place to the comma before the main one.</summary>
    public static (int First, int Last)? UpToComma(ParsedFrame frame, int first)
    {
        var at = first;
        while (at < frame.Count && (frame[at] is not "," || !frame.HasFinite(first, at)))
            at++;
        return at < frame.Count ? ClauseExtent.Trim(frame, first, at) : null;
    }

    /// <summary>won the vote by promising a bridge: nothing before the participle is said.</summary>
    private static bool IsBehindPreposition(ParsedFrame frame, int cue) => frame.Tree[cue].Tag is Tag.VBG && frame.Tree[cue - 1].Tag is Tag.IN;

    private static int AfterCue(ParsedFrame frame, int end)
    {
        var at = end + 1;
        while (at < frame.Count && TimeWords.IsDay(frame, at))
            at++;
        return at;
    }

    private static int NextComma(ParsedFrame frame, int from)
    {
        var at = from + 1;
        while (at < frame.Count && frame[at] is not ",")
            at++;
        return at;
    }
}
