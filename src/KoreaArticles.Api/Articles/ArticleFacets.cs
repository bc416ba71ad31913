using KoreaArticles.Api.Http;
using KoreaArticles.Api.Search;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Articles;

/// <summary>Divides a list of articles by the facets asked for.</summary>
internal static class ArticleFacets
{
    public static async Task<IReadOnlyDictionary<string, Facet>> OfAsync(
        Timeline articles, ArticleQuery query, long total, PathString path, CancellationToken cancellation)
    {
        var facets = new Dictionary<string, Facet>(StringComparer.Ordinal);
        foreach (var facet in query.Facets)
        {
            var (value, label, join) = Columns(facet);
            var counts = await articles.CountByAsync(value, label, join, cancellation);
            if (facet == ArticleFacet.Basis) counts = [.. counts.Select(Named)];
            facets[QueryShape.NameOf(facet.ToString())] = Facets.Of(counts, total, term => Facets.Url(path, query, Filter(facet, term)));
        }

        return facets;
    }

    // A dateline's place without its country; a comma divides the values of a parameter.
    private const string Town = "rtrim(substr(a.Place, 1, instr(a.Place || ',', ',') - 1))";

    private static (string Value, string Label, string Join) Columns(ArticleFacet facet) => facet switch
    {
        ArticleFacet.Source => ("s.Slug", "s.Name", "LEFT JOIN Sources s ON s.Id = a.SourceId"),
        ArticleFacet.Speaker => ("s.Slug", "s.Name", "LEFT JOIN ArticleSpeakers b ON b.ArticleKey = a.Key LEFT JOIN Speakers s ON s.Id = b.SpeakerId"),
        ArticleFacet.Place => (Town, Town, ""),
        ArticleFacet.Language => ("nullif(a.Language, 'und')", "nullif(a.Language, 'und')", ""),
        ArticleFacet.Year => ("substr(a.Day, 1, 4)", "substr(a.Day, 1, 4)", ""),
        _ => ("CAST(a.DateBasis AS TEXT)", "CAST(a.DateBasis AS TEXT)", ""),
    };

    private static ValueCount Named(ValueCount count)
    {
        var name = QueryShape.NameOf(Enum.Parse<Basis>(count.Value!).ToString());
        return new(name, name, count.Count);
    }

    /// <summary>The parameters that keep a value; null where there is none that does.</summary>
    private static (string Name, string? Value)[] Filter(ArticleFacet facet, string value) => facet switch
    {
        ArticleFacet.Year => [("from", value), ("to", value)],
        ArticleFacet.Language => [],
        _ => [(QueryShape.NameOf(facet.ToString()), value)],
    };
}
