using System.Globalization;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Pages;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Embeds;

/// <summary>What other sites show of ours: the answers of oEmbed, and small pages for their frames.</summary>
internal static class EmbedEndpoints
{
    // The only answers that may be framed; they load one stylesheet and run nothing.
    private const string FramePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static void MapEmbeds(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/oembed", Describe).ExcludeFromDescription();
        routes.MapRead("/embed/articles/{id}", ShowArticle).ExcludeFromDescription();
        routes.MapRead("/embed/quotes/{id}", ShowQuote).ExcludeFromDescription();
    }

    // Consumers of oEmbed send parameters of their own, which the standard has us pass over.
    private static async Task<IResult> Describe(
        string? url, string? format, string? maxwidth, string? maxheight, HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(url)) return Problems.Parameter("url", "'url' is the address of an article's or a quotation's page.");
        format = format?.ToLowerInvariant();
        if (format is not (null or "json" or "xml")) return Problems.Of(StatusCodes.Status501NotImplemented, "There is json and xml.");
        if (!TryRead(maxwidth, out var width)) return Problems.Parameter("maxwidth", "'maxwidth' must be a whole number above 0.");
        if (!TryRead(maxheight, out var height)) return Problems.Parameter("maxheight", "'maxheight' must be a whole number above 0.");

        var site = Site.Of(http.Request);
        if (EmbedTarget.Of(url, http.Request) is not { } target || await FindAsync(target, site, db, cancellation) is not { } found)
            return Problems.Of(StatusCodes.Status404NotFound, "The address is not of an article or a quotation here.");

        var answer = found with { MaxWidth = width, MaxHeight = height };
        return format == "xml"
            ? TypedResults.Bytes(answer.ToXml(site), "text/xml; charset=utf-8")
            : TypedResults.Bytes(answer.ToJson(site), "application/json");
    }

    private static async Task<OEmbed?> FindAsync(EmbedTarget target, Site site, ArticlesDb db, CancellationToken cancellation)
    {
        if (target.Kind is EmbedKind.Article)
        {
            if (Article(target.Id, db) is not { } article) return null;

            var authors = article.Authors.Count > 0 ? string.Join(", ", article.Authors) : null;
            return new OEmbed(target, article.Title ?? "Untitled") { Author = authors };
        }

        if ((await QuoteEndpoints.FindAsync(db, target.Id, cancellation))?.ToItem() is not { } quote) return null;

        return new(target, QuoteForms.TitleOf(quote))
        {
            Author = quote.Speaker?.Name ?? quote.SpeakerText,
            AuthorUrl = quote.Speaker is { } speaker ? site.Speaker(speaker.Id) : null,
        };
    }

    private static IResult ShowArticle(string id, HttpContext http, ArticlesDb db)
    {
        if (Article(id, db) is not { } article) return TypedResults.NotFound();

        http.Response.Headers.ContentSecurityPolicy = FramePolicy;
        return new RazorComponentResult<ArticleFrame>(new { Article = article });
    }

    private static async Task<IResult> ShowQuote(string id, HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        if ((await QuoteEndpoints.FindAsync(db, id, cancellation))?.ToItem() is not { } quote) return TypedResults.NotFound();

        http.Response.Headers.ContentSecurityPolicy = FramePolicy;
        return new RazorComponentResult<QuoteFrame>(new { Quote = quote });
    }

    private static ArticleDetail? Article(string id, ArticlesDb db) => ArticleEndpoints.Get(id, db.Reads()).OrNull();

    private static bool TryRead(string? text, out int? number)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read > 0;
        number = isNumber ? read : null;
        return isNumber || string.IsNullOrEmpty(text);
    }
}
