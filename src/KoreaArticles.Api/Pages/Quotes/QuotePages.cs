using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Search;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Pages.Quotes;

/// <summary>A quotation's permanent address.</summary>
internal static class QuotePages
{
    private const int MostCopies = 20;

    public static void MapQuotePage(this IEndpointRouteBuilder pages) => pages.MapRead("/quotes/{id}", Show);

    private static async Task<IResult> Show(string id, HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        if ((await QuoteEndpoints.Get(id, db, cancellation)).OrNull() is not { } quote) return TypedResults.NotFound();

        return new RazorComponentResult<QuotePage>(new
        {
            Quote = quote,
            JsonLd = (await JsonLd.OfAsync(quote, Site.Of(http.Request), db, cancellation)).ToJsonString(),
            Article = ArticleEndpoints.Get(quote.Article.Id, db.Reads()).OrNull(),
            Copies = quote.Occurrences > 1 ? await CopiesAsync(id, db, cancellation) : [],
        });
    }

    private static async Task<IReadOnlyList<QuoteItem>> CopiesAsync(string id, ArticlesDb db, CancellationToken cancellation)
    {
        var words = db.Quotes.Where(quote => quote.Id == id).Select(quote => quote.TextHash);
        var copies = await db.Quotes.Where(quote => words.Contains(quote.TextHash) && quote.Id != id)
            .OrderByDescending(quote => quote.Key).Take(MostCopies).Select(StoredQuote.FromQuote).ToListAsync(cancellation);
        return [.. copies.Select(copy => copy.ToItem())];
    }
}
