using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Dates;

/// <summary>A year named in running text: "in February 2019", "by 2030".</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month beside it, if any: news gives a month to what is not long ago.</param>
/// <param name="IsAhead">Whether the words around it speak of what is to come, so that it bounds nothing.</param>
/// <param name="Line">The number of its line.</param>
internal sealed partial record YearMention(int Year, int? Month, bool IsAhead, int Line)
{
    /// <summary>The years named in the article's running text.</summary>
    public static List<YearMention> In(string text, ArticleHead head)
    {
        var found = new List<YearMention>();
        for (var line = head.Headline; line < Math.Max(head.BodyEnd, head.BodyStart) && line < head.Lines.Count; line++)
        {
            var span = head.Lines[line].Span;
            if (!head.IsRunningText(line) || !span.In(text).ContainsAnyInRange('0', '9'))
                continue;

            for (var match = Named().Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
            {
                var around = TextSpan.Between(Math.Max(span.Start, match.Index - 60), Math.Min(span.End, match.Index + match.Length + 14));
                int? month = match.Groups["month"] is { Success: true } name ? DateWords.MonthOf(name.ValueSpan) : null;
                found.Add(new YearMention(int.Parse(match.Groups["year"].ValueSpan), month, !IsPast(text, around, match.Index), line));
            }
        }

        return found;
    }

    // "in 2019", told with a verb of the past and nothing around it that looks ahead; "the 2024 model" tells nothing.
    private static bool IsPast(string text, TextSpan around, int year)
    {
        var before = text.AsSpan(around.Start, year - around.Start).TrimEnd();
        return Preposition().IsMatch(before) && Past().IsMatch(around.In(text)) && !Ahead().IsMatch(around.In(text));
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?:(?<![A-Za-z])" + DateWords.Month + @"\.?\s(?:[0-9]{1,2},?\s)?)?(?<![0-9$£€₩,.#/-])(?<year>19[5-9][0-9]|20[0-4][0-9])(?![0-9,%/-]|\.[0-9]|\s(?:people|won|troops|jobs|votes|feet|miles|meters|km|dollars))", Options, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:in|since|during|from|of|early|late|mid|on|between|and|summer|winter|spring|fall|autumn)\s?-?$", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:was|were|had|did|has been|have been|became|began|began|won|lost|took|made|said|told|held|left|led|fell|rose|came|went|met|gave|grew|got|ran|saw|since|\p{L}{3,}ed)\b", Options, 10_000)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:by|until|through|will|would|next|target|targets|goal|expected|plans?|planned|forecasts?|projected|elections?|season|beyond|scheduled|upcoming|towards?|ahead|class of|models?|edition|year-old|new for|available|arrives?|coming|releases?|release date|launch(?:es)?|FY|budget|campaign|Olympics|World Cup)\b", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Ahead();
}
