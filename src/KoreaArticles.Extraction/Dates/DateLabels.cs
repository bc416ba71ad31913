using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>What stands before a date and says which one it is.</summary>
internal static partial class DateLabels
{
    public static Regex WeekdayBefore => WeekdayBeforeDate();

    public static Regex WeekdayAfter => WeekdayAfterDate();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The label right before a place in the text, across one line break.</summary>
    public static (DateLabel Label, TextSpan? Span) Before(string text, int start)
    {
        var from = Math.Max(0, start - 40);
        var match = Label().Match(text, from, start - from);
        if (!match.Success)
            return (DateLabel.None, null);

        var label = match.Groups["updated"].Success ? DateLabel.Updated : DateLabel.Published;
        return (label, TextSpan.Between(match.Index, match.Index + match.ValueSpan.TrimEnd().Length));
    }

    [GeneratedRegex("(?:(?<![A-Z])|(?<=[a-z])(?-i:(?=[A-Z])))" + DateWords.Weekday + @"[.,]{0,2}\s{0,2}(?:the\s)?$", Options, 10_000)]
    private static partial Regex WeekdayBeforeDate();

    [GeneratedRegex(@"^\s?\(?(?:" + DateWords.Weekday + @"(?![a-z])\)?|\((?<weekday>[월화수목금토일])(?:요일)?\)|\s(?<weekday>[월화수목금토일])요일)", Options, 10_000)]
    private static partial Regex WeekdayAfterDate();

    [GeneratedRegex(
        @"(?:(?<updated>(?:article\swas\s|last\s|recently\s)?(?:updated|modified|revised|edited|changed)|최종\s?수정|수정|업데이트)"
        + @"|(?<published>(?:first\s|originally\s|date\s|article\s|was\s)?(?:published|posted|released|issued|filed|publication\sdate|date\sposted)|기사\s?입력|입력|승인|등록|게재|발행))"
        + @"(?:\s(?:date|time))?(?:\s|[:|,•·–—-]|on(?![a-z])|at(?![a-z])){0,6}$", Options, 10_000)]
    private static partial Regex Label();
}
