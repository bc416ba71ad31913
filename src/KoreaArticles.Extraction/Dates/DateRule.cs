using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>A way news writes a day, a month or a moment: a pattern with the groups <c>year</c>, <c>month</c> and <c>day</c>.</summary>
public sealed record DateRule(string Name, Regex Pattern, params IReadOnlyList<Example> Examples) : IRule
{
    internal Needs? Needs { get; init; }

    /// <summary>The date of the first mention this rule takes, "… or …" where day and month could be either.</summary>
    public string? Read(string text) => DateMentions.Find(text, new TextSpan(0, text.Length)).FirstOrDefault(mention => mention.Rule == Name) switch
    {
        null => null,
        { DayFirst: { } other } mention => $"{mention.Value.ToIso()} or {other.ToIso()}",
        var mention => mention.Value.ToIso(),
    };

    /// <summary>The date a match of the pattern gives, month first where both readings are days; null where the calendar has no such day.</summary>
    internal static (PartialDate? Value, PartialDate? DayFirst) DateOf(Match match)
    {
        var groups = match.Groups;
        int? year = groups["year"] is { Success: true } y ? DateWords.YearOf(y.ValueSpan) : null;
        if (groups["first"] is { Success: true } first)
        {
            var second = int.Parse(groups["second"].ValueSpan);
            var monthFirst = PartialDate.Of(year, int.Parse(first.ValueSpan), second);
            var dayFirst = PartialDate.Of(year, second, int.Parse(first.ValueSpan));

            return monthFirst is null ? (dayFirst, null) : (monthFirst, dayFirst == monthFirst ? null : dayFirst);
        }

        int? month = groups["month"] is { Success: true } name ? DateWords.MonthOf(name.ValueSpan)
            : groups["number"] is { Success: true } number ? int.Parse(number.ValueSpan) : null;
        int? day = groups["day"] is { Success: true } d ? int.Parse(d.ValueSpan) : null;

        return (PartialDate.Of(year, month, day), null);
    }
}
