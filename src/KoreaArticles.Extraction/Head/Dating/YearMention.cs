using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>A year named in running text: "in February 2019", "by 2030".</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month beside it, if any: news gives a month to what is not long ago.</param>
/// <param name="IsPast">Whether it is told as a time that has come; "the 2024 model" and "will open in 2024" bound nothing.</param>
/// <param name="Line">The number of its line.</param>
internal sealed record YearMention(int Year, int? Month, bool IsPast, int Line)
{
    // More years than a report names: a table.
    private const int Most = 1000;

    /// <summary>The years named in the article's running text.</summary>
    public static List<YearMention> In(string text, ArticleHead head)
    {
        var found = new List<YearMention>();
        for (var line = head.Headline; line < Math.Max(head.BodyEnd, head.BodyStart) && line < head.Lines.Count; line++)
        {
            var span = head.Lines[line].Span;
            if (!head.IsRunningText(line))
                continue;

            for (var match = YearRules.Named.MatchIn(text, span); match is { Success: true } && found.Count < Most; match = match.NextMatch())
            {
                var around = TextSpan.Between(Math.Max(span.Start, match.Index - 60), Math.Min(span.End, match.Index + match.Length + 14));
                int? month = match.Groups["month"] is { Success: true } name ? DateWords.MonthOf(name.ValueSpan) : null;
                found.Add(new YearMention(int.Parse(match.Groups["name"].ValueSpan), month, IsPastTime(text, around, match.Index), line));
            }
        }

        return found;
    }

    // "in 2019", told with a verb of the past and nothing around it that looks ahead.
    private static bool IsPastTime(string text, TextSpan around, int year) =>
        YearRules.Preposition.Takes(text.AsSpan(around.Start, year - around.Start).TrimEnd()) && YearRules.Past.Takes(around.In(text)) && !YearRules.Ahead.Takes(around.In(text));
}
