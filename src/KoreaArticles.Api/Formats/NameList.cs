using System.Linq.Expressions;
using System.Text.Json.Serialization.Metadata;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats.Csv;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Formats;

/// <summary>A list of speakers or sources: which rows it has, in which order, and how they are shown.</summary>
internal sealed record NameList<TRow, TQuery, TItem>
    where TQuery : NameQuery<TQuery>
{
    public required Func<ArticlesDb, TQuery, IQueryable<TRow>> Rows { get; init; }

    /// <summary>The number of which the greatest comes first; null for the order of slugs.</summary>
    public required Func<TQuery, Expression<Func<TRow, int>>?> Number { get; init; }

    public required Expression<Func<TRow, string>> Slug { get; init; }

    public required Func<TRow, TItem> Item { get; init; }

    public required JsonTypeInfo<TItem> Type { get; init; }

    public required IReadOnlyList<Column<TItem>> Columns { get; init; }

    public async Task<JsonAnswer<Page<TItem>>> AnswerAsync(TQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        var page = await PageAsync(query, db, cancellation);
        var total = await Rows(db, query).LongCountAsync(cancellation);
        return Lists.Answer<TQuery, TItem>(
            http, query, query, [.. page.Items.Select(item => RawJson.Of(item, Type))], total, page.Next, page.Previous);
    }

    /// <summary>Everything in the list, as lines or rows.</summary>
    public Task<IResult> Stream(EndpointFilterInvocationContext context) =>
        Task.FromResult<IResult>(new NamesAnswer<TRow, TQuery, TItem>(this, context.Arguments.OfType<TQuery>().Single()));

    public Task<NamedPage<TItem>> PageAsync(TQuery query, ArticlesDb db, CancellationToken cancellation) =>
        NamedPage.OfAsync(Rows(db, query), query, Item, Number(query), Slug, cancellation);
}
