using System.Globalization;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>A year, a month or a day, as a parameter gives it.</summary>
public readonly record struct Period(DateOnly First, DateOnly Last, string Text)
{
    public static Period? Parse(string text) => text.Length switch
    {
        4 when DateOnly.TryParseExact(text + "-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) =>
            new Period(first, new DateOnly(first.Year, 12, 31), text),
        7 when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) =>
            new Period(first, new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)), text),
        10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            new Period(day, day, text),
        _ => null,
    };

    public override string ToString() => Text;
}
