using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>What stands before a date and says which one it is.</summary>
internal static partial class DateLabels
{
    private const int Longest = 48;

    public static PatternRule Updated { get; } = new("label-updated", UpdatedWords(),
        new("Last updated on ", "Last updated on "),
        new("최종 수정 ", "최종 수정 "),
        new("The changed plan of ", null));

    public static PatternRule Published { get; } = new("label-published", PublishedWords(),
        new("First published: ", "First published: "),
        new("입력 ", "입력 "),
        new("Prices were right at the date of publication, ", "the date of publication, "),
        new("The book published by them in ", null));

    /// <summary>A label that is part of a sentence: no stamp says it plainer, and it may stand in running text.</summary>
    public static PatternRule InSentence { get; } = new("label-in-a-sentence", SentenceWords(),
        new("the date of publication, ", "date of publication"),
        new("article was updated on ", "article was updated"),
        new("Updated on ", null));

    public static IReadOnlyList<PatternRule> All { get; } = [Updated, Published, InSentence];

    /// <summary>The label right before a place in the text, across one line break.</summary>
    public static (DateLabel Label, TextSpan? Span) Before(string text, int start)
    {
        var before = TextSpan.Between(Math.Max(0, start - Longest), start);
        if (Updated.In(text, before) is { } updated)
            return (DateLabel.Updated, Trimmed(text, updated));

        return Published.In(text, before) is { } published ? (DateLabel.Published, Trimmed(text, published)) : (DateLabel.None, null);
    }

    private static TextSpan Trimmed(string text, TextSpan label) => new(label.Start, label.In(text).TrimEnd().Length);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Text = @"(?:(?:this\s)?(?:article|story|report|column|piece)\s(?:was|has\sbeen)\s)";

    private const string Tail = @"(?:\s(?:date|time))?(?:\s|[:|,•·–—-]|on(?![a-z])|at(?![a-z])){0,6}$";

    [GeneratedRegex("(?:" + Text + @"?(?:(?:last|recently)\s)?(?:updated|modified|revised|edited|changed)|최종\s?수정|수정|업데이트)" + Tail, Options, 10_000)]
    private static partial Regex UpdatedWords();

    [GeneratedRegex("(?:" + Text + @"?(?:(?:first|originally|date|was)\s)?(?:published|posted|released|issued|filed|publication\sdate|date\sposted)|the\s(?:date|time)\sof\s(?:publication|writing|posting)|기사\s?입력|입력|승인|등록|게재|발행)" + Tail, Options, 10_000)]
    private static partial Regex PublishedWords();

    [GeneratedRegex(@"\b(?:(?:date|time)\sof\s(?:publication|posting)|(?:article|story|report|column|piece)\s(?:was|has\sbeen)\s(?:first\s|originally\s|last\s)?(?:published|posted|updated))\b", Options, 10_000)]
    private static partial Regex SentenceWords();
}
