using System.Globalization;
using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Api.Formats;

/// <summary>When an article was published and updated, for forms that have rules of their own about dates.</summary>
/// <param name="Published">ISO 8601, as fine as it is known; null where there is no date, or none with its year.</param>
/// <param name="Updated">Likewise.</param>
internal sealed record KnownDates(string? Published, string? Updated)
{
    public static KnownDates Of(ArticleContent article) => Of(article.Date, article.PublishedAt, article.UpdatedAt);

    public static KnownDates Of(DateDetail date, string? published = null, string? updated = null) => new(
        WithYear(published ?? (date.Kind is DateKind.Published ? date.Value : null)),
        WithYear(updated ?? (date.Kind is DateKind.Updated ? date.Value : null)));

    /// <summary>The moment a date stands for where a form has room for nothing less: a day is its first moment in UTC, a time without
    /// a zone counts as its day, and what is coarser than a day has none.</summary>
    public static DateTimeOffset? Moment(string? date)
    {
        if (Exact(date) is { } exact) return exact;
        if (date is not { Length: >= 10 }) return null;

        return DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;
    }

    /// <summary>A moment as RFC 3339 has it.</summary>
    public static string Written(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The moment of a date that has time and zone, and of no other.</summary>
    public static DateTimeOffset? Exact(string? date) => DateTimeOffset.TryParseExact(
        date, ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && HasZone(date!)
        ? moment
        : null;

    private static bool HasZone(string date) => date.EndsWith('Z') || date[10..].AsSpan().IndexOfAny('+', '-') >= 0;

    private static string? WithYear(string? date) => date is null || date.StartsWith("--", StringComparison.Ordinal) ? null : date;
}
