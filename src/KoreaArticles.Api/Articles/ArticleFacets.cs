using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Articles;

/// <summary>What a list of articles can be divided by.</summary>
internal static class ArticleFacets
{
    /// <summary>A dateline's place without its country, in SQL: a comma divides the values of a parameter.</summary>
    public const string Town = "rtrim(substr(a.Place, 1, instr(a.Place || ',', ',') - 1))";

    private const string SpeakersJoined =
        "LEFT JOIN ArticleSpeakers b ON b.ArticleKey = a.Key LEFT JOIN Speakers s ON s.Id = b.SpeakerId";

    public static FacetValue ValueOf(ArticleFacet facet) => facet switch
    {
        ArticleFacet.Source => new("s.Slug", "s.Name", "LEFT JOIN Sources s ON s.Id = a.SourceId"),
        ArticleFacet.Speaker => new("s.Slug", "s.Name", SpeakersJoined) { IsShared = true },
        ArticleFacet.Place => new(Town, Town),
        ArticleFacet.Language => new("a.Language", "a.Language"),
        ArticleFacet.Year => FacetValue.Year(),
        _ => new("CAST(a.DateBasis AS TEXT)", "CAST(a.DateBasis AS TEXT)") { Members = typeof(Basis) },
    };
}
