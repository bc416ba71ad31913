using System.Globalization;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Pages.Search;

/// <summary>How a list spreads over time, in periods short enough to show its shape, those that hold nothing included.</summary>
public sealed record Periods(PeriodLength By, IReadOnlyList<PeriodCount> Items, long Undated)
{
    // More bars than this are no picture any more; then only periods that hold something are shown.
    private const int Most = 120;

    internal static async Task<Periods> OfAsync(DateQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        var counts = await CountAsync(query with { By = Longest(query) });
        while (counts is { Items.Count: 1, By: not PeriodLength.Day }) counts = await CountAsync(query with { By = counts.By + 1 });

        return new(counts.By, WithGaps(counts), counts.Undated.Articles);

        async Task<DateCounts> CountAsync(DateQuery asked) => (await DateEndpoints.Count(asked, db, http, cancellation)).As();
    }

    private static PeriodLength Longest(DateQuery query) => (query.From, query.To) switch
    {
        ({ } from, { } to) when from.First.Year == to.Last.Year && from.First.Month == to.Last.Month => PeriodLength.Day,
        ({ } from, { } to) when from.First.Year == to.Last.Year => PeriodLength.Month,
        _ => PeriodLength.Year,
    };

    private static IReadOnlyList<PeriodCount> WithGaps(DateCounts counts)
    {
        if (counts.Items.Count < 2) return counts.Items;

        var known = counts.Items.ToDictionary(period => period.Value, StringComparer.Ordinal);
        var all = Between(counts.Items[0].Value, counts.Items[^1].Value).Take(Most + 1).ToList();
        return all.Count > Most
            ? [.. counts.Items.TakeLast(Most)]
            : [.. all.Select(value => known.GetValueOrDefault(value) ?? new PeriodCount(value, 0, 0, ""))];
    }

    private static IEnumerable<string> Between(string first, string last)
    {
        var format = first.Length switch { 4 => "yyyy", 7 => "yyyy-MM", _ => "yyyy-MM-dd" };
        for (var day = DateOnly.ParseExact(first, format, CultureInfo.InvariantCulture); ; day = Next(day, first.Length))
        {
            var value = day.ToString(format, CultureInfo.InvariantCulture);
            yield return value;
            if (string.CompareOrdinal(value, last) >= 0) yield break;
        }
    }

    private static DateOnly Next(DateOnly day, int length) => length switch
    {
        4 => day.AddYears(1),
        7 => day.AddMonths(1),
        _ => day.AddDays(1),
    };
}
