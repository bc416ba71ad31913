using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Words for when something was said.</summary>
internal static class TimeWords
{
    /// <summary>Whether a noun is a stretch of time with its adjective: last week, this year.</summary>
    public static bool IsTime(ParsedFrame frame, int noun) =>
        noun > 0 && frame[noun] is "week" or "month" or "year" or "night" or "morning" or "afternoon" or "evening" or "summer" or "winter" or "spring" or "autumn" or "fall" or "weekend"
        && frame[noun - 1] is "last" or "Last" or "this" or "This" or "that" or "That" or "next" or "Next" or "earlier" or "Earlier" or "the" or "The";

    /// <summary>The first of the words for a speaker that is no time: in "Last week Park said" the third.</summary>
    public static int After(ParsedFrame frame, int first, int last) =>
        first + 2 <= last && IsTime(frame, first + 1) && (frame[first] is not ("the" or "The") || frame.Tree[first + 2].Tag is Grammar.Tag.DT) ? first + 2 : first;

    /// <summary>Whether a token behind a word of speech belongs to a day: said on Monday night, said last week, said earlier.</summary>
    public static bool IsDay(ParsedFrame frame, int at) =>
        IsWeekday(frame, at) || (frame[at] is "on" && IsWeekday(frame, at + 1)) || (frame[at] is "morning" or "afternoon" or "evening" or "night" && IsWeekday(frame, at - 1))
        || (frame[at] is "last" or "this" && frame[at + 1] is "week" or "month" or "year" or "spring" or "summer" or "fall")
        || (frame[at] is "week" or "month" or "year" && frame[at - 1] is "last" or "this") || frame[at] is "earlier" or "later" or "yesterday" or "today" or "recently";

    private static bool IsWeekday(ParsedFrame frame, int at) => frame[at].EndsWith("day") && char.IsUpper(frame[at][0]) && ProperNouns.IsCommon(frame[at].ToString());
}
