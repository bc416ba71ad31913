using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Http;

/// <summary>Makes facets of counts.</summary>
internal static class Facets
{
    private const int MostTerms = 20;

    /// <param name="counts">The values, the most frequent first; a null value counts what has none.</param>
    /// <param name="total">How many items the list has.</param>
    /// <param name="url">Where the list of a value's items is.</param>
    public static Facet Of(IReadOnlyList<ValueCount> counts, long total, Func<string, string> url)
    {
        var missing = counts.Where(count => count.Value is null).Sum(count => count.Count);
        var known = counts.Where(count => count.Value is not null).ToList();
        return new(
            [.. known.Take(MostTerms).Select(count => new FacetTerm(count.Value!, count.Label ?? count.Value!, count.Count, url(count.Value!)))],
            Math.Min(missing, total),
            known.Skip(MostTerms).Sum(count => count.Count));
    }

    public static string Url<TQuery>(PathString path, TQuery query, (string Name, string? Value)[] filter)
        where TQuery : Query<TQuery> =>
        QueryText.Url(path, query, [("cursor", null), .. filter]);
}
