using System.Globalization;
using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Pages.Shared;

/// <summary>How dates read on a page: no finer than they are known, and never as a fact where they are a guess.</summary>
public static class Dates
{
    public static string Of(DateDetail? date) => date switch
    {
        null or { Value: null, Earliest: null, Latest: null } => "Undated",
        { Value: { } value } => Of(value) + (date.Basis is Basis.Inferred ? " (inferred)" : ""),
        { Earliest: { } first, Latest: { } last } when first.Year == last.Year => $"Undated, of {first.Year}",
        { Earliest: { } first, Latest: { } last } => $"Undated, between {Of(first)} and {Of(last)}",
        { Latest: { } last } => $"Undated, by {Of(last)}",
        { Earliest: { } first } => $"Undated, not before {Of(first)}",
    };

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date in ISO 8601, as fine as it is: a year, a month, a day, a time, or a day without its year.</summary>
    public static string Of(string value)
    {
        if (value.StartsWith("--", StringComparison.Ordinal))
            return TryRead("2000" + value[1..], "yyyy-MM-dd", out var yearless)
                ? yearless.ToString("d MMMM", CultureInfo.InvariantCulture) + ", year unknown"
                : value;

        if (value.Length == 7 && TryRead(value, "yyyy-MM", out var month))
            return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

        if (value.Length < 10 || !TryRead(value[..10], "yyyy-MM-dd", out var day)) return value;

        return value.Length >= 16 ? $"{Of(day)}, {value[11..16]}" : Of(day);
    }

    /// <summary>The value for a time element's datetime; null where HTML has no form for it.</summary>
    public static string? Machine(DateDetail? date) =>
        date?.Value is { } value && !value.StartsWith("--", StringComparison.Ordinal) ? value : null;

    private static bool TryRead(string value, string format, out DateOnly day) =>
        DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
