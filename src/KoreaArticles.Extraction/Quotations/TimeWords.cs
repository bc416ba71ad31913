namespace KoreaArticles.Extraction.Quotations;

/// <summary>Words for when something was said, at the front of the words for who said it.</summary>
internal static class TimeWords
{
    /// <summary>Whether a noun is a stretch of time with its adjective: last week, this year.</summary>
    public static bool IsTime(ParsedFrame frame, int noun) =>
        noun > 0 && frame[noun] is "week" or "month" or "year" or "night" or "morning" or "afternoon" or "evening" or "summer" or "winter" or "spring" or "autumn" or "fall" or "weekend"
        && frame[noun - 1] is "last" or "Last" or "this" or "This" or "that" or "That" or "next" or "Next" or "earlier" or "Earlier" or "the" or "The";

    /// <summary>The first of the words that is no time: in "Last week Park said" the third.</summary>
    public static int After(ParsedFrame frame, int first, int last) =>
        first + 2 <= last && IsTime(frame, first + 1) && (frame[first] is not ("the" or "The") || frame.Tree[first + 2].Tag is Grammar.Tag.DT) ? first + 2 : first;
}
