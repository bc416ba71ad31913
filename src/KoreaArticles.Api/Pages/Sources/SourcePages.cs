using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Pages.Search;
using KoreaArticles.Api.Sources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages.Sources;

/// <summary>An outlet or agency with its articles.</summary>
internal static class SourcePages
{
    public static void MapSourcePage(this IEndpointRouteBuilder pages) => pages.MapRead("/sources/{id}", Show);

    private static async Task<IResult> Show(string id, HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        if ((await SourceEndpoints.Get(id, db, cancellation)).OrNull() is not { } source) return TypedResults.NotFound();

        ArticleQuery Published(ArticleQuery given) => given with { Source = [id], Facets = [ArticleFacet.Speaker], Fields = [] };
        var (given, faults) = PageQuery.Read<ArticleQuery>(http, Published);
        if (faults.Count > 0) return SearchEndpoints.Refuse(faults);

        return new RazorComponentResult<SourcePage>(new
        {
            Source = source,
            JsonLd = JsonLd.Of(source, Site.Of(http.Request)).ToJsonString(),
            Query = given,
            Articles = (await ArticleEndpoints.List(Published(given), db, http, cancellation)).As(),
            Periods = await Periods.OfAsync(new DateQuery { Source = [id], From = given.From, To = given.To }, db, http, cancellation),
        });
    }
}
