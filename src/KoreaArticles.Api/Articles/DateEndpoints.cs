using System.ComponentModel;
using System.Text.Json.Nodes;
using FluentValidation;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Articles;

/// <summary>How long a period is.</summary>
public enum PeriodLength
{
    Year,
    Month,
    Day,
}

/// <summary>How articles and quotations spread over time.</summary>
public sealed record DateQuery : ArticleFilter<DateQuery>
{
    [Description("How long a period is.")]
    public PeriodLength By { get; init; } = PeriodLength.Month;
}

/// <summary>The bounds of what articles are counted by.</summary>
public sealed class DateQueryValidator : AbstractValidator<DateQuery>
{
    public DateQueryValidator() => this.TakesArticleFilter();
}

/// <summary>What one period holds.</summary>
/// <param name="Value">The period: a year, a month or a day.</param>
/// <param name="Url">Where its articles are.</param>
public sealed record PeriodCount(string Value, long Articles, long Quotes, string Url);

/// <summary>How much has no date.</summary>
public sealed record UndatedCount(long Articles, long Quotes);

/// <summary>Periods that hold something, in order of time.</summary>
/// <param name="Total">How many periods there are.</param>
public sealed record DateCounts(PeriodLength By, IReadOnlyList<PeriodCount> Items, long Total, UndatedCount Undated, JsonObject Query);

/// <summary>How articles and quotations spread over time.</summary>
internal static class DateEndpoints
{
    public static void MapDates(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/dates", Count).WithName("CountByDate").WithTags("Dates").Validates<DateQuery>()
            .WithSummary("How many articles and quotations each year, month or day holds, and how many have no date.");

    internal static async Task<JsonAnswer<DateCounts>> Count(
        DateQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        query = query with { Speaker = db.Reads().Meant(query.Speaker) };
        var length = query.By switch { PeriodLength.Year => 4, PeriodLength.Month => 7, _ => 10 };
        var counts = await db.ArticlesMeeting(query).DivideAsync(
            $"substr(a.Day, 1, {length})", "count(*), coalesce(sum(a.QuoteCount), 0)", join: "",
            row => (Period: row.TextOrNull(0), Articles: row.GetInt64(1), Quotes: row.GetInt64(2)), "ORDER BY 1", cancellation);

        var articles = http.Request.PathBase.Add("/v1/articles");
        var periods = counts.Where(count => count.Period is not null)
            .Select(count => new PeriodCount(count.Period!, count.Articles, count.Quotes,
                QueryText.Url(articles, query, ("by", null), ("from", count.Period), ("to", count.Period))))
            .ToList();
        var undated = counts.FirstOrDefault(count => count.Period is null);
        var without = new UndatedCount(undated.Articles, undated.Quotes);
        return new(new(query.By, periods, periods.Count, without, QueryText.Effective(query)), AnswerJson.Plain.DateCounts);
    }
}
