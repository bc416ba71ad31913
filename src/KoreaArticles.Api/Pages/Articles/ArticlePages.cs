using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Search;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace KoreaArticles.Api.Pages.Articles;

/// <summary>An article as it reads, as it was received, and as a citation.</summary>
internal static class ArticlePages
{
    private const int MostRelated = 8;

    public static void MapArticlePages(this IEndpointRouteBuilder pages)
    {
        pages.MapRead("/articles/{id}", Show);
        pages.MapRead("/articles/{id}.bib", (string id, HttpContext http, ArticlesDb db) =>
            Cite(id, Citation.BibTeX, "application/x-bibtex", "bib", http, db));
        pages.MapRead("/articles/{id}.ris", (string id, HttpContext http, ArticlesDb db) =>
            Cite(id, Citation.Ris, "application/x-research-info-systems", "ris", http, db));
    }

    private static async Task<IResult> Show(
        string id, string? view, HttpContext http, ArticlesDb db, Relations relations, CancellationToken cancellation)
    {
        if (ArticleEndpoints.Get(id, db.Reads()).OrNull() is not { } article) return TypedResults.NotFound();
        var jsonLd = (await JsonLd.OfAsync(article, Site.Of(http.Request), db, cancellation)).ToJsonString();
        if (view != "evidence")
        {
            var related = (relations.Of(id) ?? []).Take(MostRelated).ToList();
            return new RazorComponentResult<ArticlePage>(new { Article = article, JsonLd = jsonLd, Related = related });
        }

        var raw = await db.Articles.Where(a => a.Id == id).Select(a => a.Document!.Raw).SingleAsync(cancellation);
        return new RazorComponentResult<ArticlePage>(new
        {
            Article = article,
            JsonLd = jsonLd,
            Evidence = (await ArticleEndpoints.GetEvidence(id, db, cancellation)).OrNull(),
            ReceivedText.Of(raw).Text,
        });
    }

    private static IResult Cite(
        string id, Func<ArticleDetail, string, string> write, string type, string ending, HttpContext http, ArticlesDb db)
    {
        if (ArticleEndpoints.Get(id, db.Reads()).OrNull() is not { } article) return TypedResults.NotFound();

        var file = new ContentDispositionHeaderValue("attachment");
        file.SetHttpFileName($"{id}.{ending}");
        http.Response.Headers.ContentDisposition = file.ToString();
        return TypedResults.Text(write(article, Site.Of(http.Request).Article(id)), type + "; charset=utf-8");
    }
}
