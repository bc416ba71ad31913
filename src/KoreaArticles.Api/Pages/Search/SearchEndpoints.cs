using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Speakers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages.Search;

/// <summary>The front page: everything there is, or what a search finds.</summary>
internal static class SearchEndpoints
{
    public static void MapSearchPage(this IEndpointRouteBuilder pages) => pages.MapRead("/", Search);

    private static async Task<RazorComponentResult<SearchPage>> Search(HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        var (query, faults) = PageQuery.Read<ArticleQuery>(http, given => Shown(Understood(given, db)));
        if (faults.Count > 0) return Refuse(faults, query.Q);

        query = Understood(query, db);

        return new(new
        {
            Query = query,
            Articles = (await ArticleEndpoints.List(Shown(query), db, http, cancellation)).As(),
            Periods = await Periods.OfAsync(query.As<DateQuery>(), db, http, cancellation),
            Corpus = (await CorpusEndpoints.Get(db, cancellation)).As(),
        });
    }

    /// <summary>The page for a query that cannot be answered: what is wrong with it, and the search.</summary>
    public static RazorComponentResult<SearchPage> Refuse(IReadOnlyList<string> faults, string? words = null) =>
        new(new { Query = new ArticleQuery { Q = words }, Faults = faults }) { StatusCode = StatusCodes.Status400BadRequest };

    /// <summary>The query with the ids of speakers whom it names, as filters on the page hold them.</summary>
    private static ArticleQuery Understood(ArticleQuery given, ArticlesDb db) => given with { Speaker = db.Reads().Meant(given.Speaker) };

    private static ArticleQuery Shown(ArticleQuery given) => given with
    {
        Facets = [ArticleFacet.Source, ArticleFacet.Speaker, ArticleFacet.Year],
        Highlight = given.Q is not null,
        Fields = [],
    };
}
