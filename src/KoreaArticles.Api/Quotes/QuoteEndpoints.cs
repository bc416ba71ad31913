using System.Data.Common;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Speakers;
using KoreaArticles.Extraction.Quotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Quotes;

/// <summary>Quotations, searched and one by one.</summary>
internal static class QuoteEndpoints
{
    private const string Whole =
        "SELECT q.Key, q.Json, q.Occurrences, s.Slug, s.Name FROM Quotes q LEFT JOIN Speakers s ON s.Id = q.SpeakerId WHERE q.Key IN";

    public static void MapQuotes(this IEndpointRouteBuilder routes)
    {
        var quotes = routes.MapGroup("/quotes").WithTags("Quotes");

        quotes.MapRead("", List).WithName("ListQuotes")
            .WithSummary("Quotations, newest first, or those a search finds, most relevant first.").Validates<QuoteQuery>()
            .InForms(Forms.OfList, QuoteForms.List);
        quotes.MapRead("/{id}", Get).WithName("GetQuote").WithSummary("One quotation with the article it stands in.")
            .Validates<OneQuoteQuery>()
            .LinksItsForms().InForms(Forms.OfQuote, QuoteForms.One).WithMetadata(new ExampleId("3eae89298ed7e714"));
    }

    /// <summary>The answers for the rows of a page, in their order.</summary>
    public static async Task<List<RawJson>> ItemsAsync(ArticlesDb db, TimelinePage page, CancellationToken cancellation)
    {
        var keys = page.Rows.Select(row => row.Key).ToList();
        var answers = await db.ReadyAsync(Whole, keys, row => Read(row).ToAnswer(), cancellation);

        return [.. keys.Where(answers.ContainsKey).Select(key => answers[key])];
    }

    internal static async Task<JsonAnswer<Page<QuoteItem>>> List(
        QuoteQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        var understood = query with { Speaker = db.Reads().Meant(query.Speaker) };
        var quotes = db.QuotesMeeting(query);
        var sort = quotes.Possible(query.EffectiveSort);
        var page = await quotes.PageAsync(sort, query.Place(), query.Limit, cancellation);
        var total = await quotes.CountAsync(page, cancellation);

        return Lists.Answer<QuoteQuery, QuoteItem>(
            http, query, understood with { Sort = sort },
            await ItemsAsync(db, page, cancellation), total, page.Next(query), page.Previous(query),
            await Facets.OfAsync(quotes, understood, query.Facets, ValueOf, total, http.Request, cancellation),
            sort is TimeSort.Relevance && total > quotes.MostRanked ? new Ranked(quotes.MostRanked, total) : null);
    }

    internal static async Task<Results<JsonAnswer<QuoteItem>, ProblemAnswer>> Get(
        string id, ArticlesDb db, CancellationToken cancellation) =>
        await FindAsync(db, id, cancellation) is { } quote
            ? new JsonAnswer<QuoteItem>(quote.ToAnswer().Utf8)
            : Problems.NoSuch("quote", id);

    public static Task<StoredQuote?> FindAsync(ArticlesDb db, string id, CancellationToken cancellation) =>
        db.Quotes.Where(quote => quote.Id == id).Select(StoredQuote.FromQuote).SingleOrDefaultAsync(cancellation);

    private static StoredQuote Read(DbDataReader row) =>
        new(row.GetFieldValue<byte[]>(1), row.GetInt32(2), row.TextOrNull(3), row.TextOrNull(4));

    private static FacetValue ValueOf(QuoteFacet facet) => facet switch
    {
        QuoteFacet.Speaker => new("s.Slug", "s.Name", "LEFT JOIN Speakers s ON s.Id = q.SpeakerId"),
        QuoteFacet.Source => new("s.Slug", "s.Name", "JOIN Articles a ON a.Key = q.ArticleKey LEFT JOIN Sources s ON s.Id = a.SourceId"),
        QuoteFacet.Year => FacetValue.Year("JOIN Articles a ON a.Key = q.ArticleKey"),
        _ => new("CAST(q.Kind AS TEXT)", "CAST(q.Kind AS TEXT)") { Members = typeof(QuotationKind) },
    };
}
