using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages.Search;

/// <summary>The front page: everything there is, or what a search finds.</summary>
internal static class SearchEndpoints
{
    public static void MapSearchPage(this IEndpointRouteBuilder pages) => pages.MapRead("/", Search);

    private static async Task<RazorComponentResult<SearchPage>> Search(HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        var (query, faults) = PageQuery.Read<ArticleQuery>(http);
        if (faults.Count > 0) return new(new { Query = new ArticleQuery { Q = query.Q }, Faults = faults }) { StatusCode = StatusCodes.Status400BadRequest };

        var asked = query with
        {
            Facets = [ArticleFacet.Source, ArticleFacet.Speaker, ArticleFacet.Year],
            Highlight = query.Q is not null,
            Fields = [],
        };

        return new(new
        {
            Query = query,
            Articles = (await ArticleEndpoints.List(asked, db, http, cancellation)).As(),
            Periods = await Periods.OfAsync(DatesOf(query), db, http, cancellation),
            Corpus = (await CorpusEndpoints.Get(db, cancellation)).As(),
        });
    }

    private static DateQuery DatesOf(ArticleQuery query) => new()
    {
        Q = query.Q,
        SearchIn = query.SearchIn,
        Source = query.Source,
        Speaker = query.Speaker,
        Story = query.Story,
        Place = query.Place,
        From = query.From,
        To = query.To,
        Basis = query.Basis,
    };
}
