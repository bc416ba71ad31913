using System.Text.Json.Nodes;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Http.Paging;

/// <summary>What a list is divided by.</summary>
/// <param name="Value">The value of a row, in SQL.</param>
/// <param name="Label">What the value is called, in SQL.</param>
/// <param name="Join">What has to be joined to have both.</param>
internal sealed record FacetValue(string Value, string Label, string Join = "")
{
    /// <summary>The enum whose numbers the values are.</summary>
    public Type? Members { get; init; }

    /// <summary>The parameters that keep a value; unless told, the one that is called like the facet.</summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>Whether a value is a period: a bound of the list that lies within it stays as it is.</summary>
    public bool IsPeriod { get; init; }

    public static FacetValue Year(string join = "") =>
        new("substr(a.Day, 1, 4)", "substr(a.Day, 1, 4)", join) { Parameters = ["from", "to"], IsPeriod = true };

    /// <summary>Whether an item may have several values: a list of the items that
    /// have one of them cannot be kept to those that have another as well.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether some parameters can keep a value alone, seen what they are already.</summary>
    public bool CanKeep(string value, JsonNode? given) =>
        !IsShared || given is not JsonArray values || values.Any(one => one?.ToString() == value);

    /// <summary>What a parameter has to be for the list to keep a value alone.</summary>
    public string Keeping(string value, string? given) =>
        IsPeriod && given?.StartsWith(value, StringComparison.Ordinal) == true ? given : value;

    public ValueCount Named(ValueCount count)
    {
        if (Members is null || count.Value is not { } number) return count;

        var name = QueryShape.NameOf(Enum.Parse(Members, number).ToString()!);
        return new(name, name, count.Count);
    }
}

/// <summary>Divides lists by the facets asked for.</summary>
internal static class Facets
{
    private const int MostTerms = 20;

    /// <param name="total">How many items the list has.</param>
    public static async Task<IReadOnlyDictionary<string, Facet>> OfAsync<TQuery, TFacet>(
        Timeline list, TQuery query, IReadOnlyList<TFacet> facets, Func<TFacet, FacetValue> values, long total, HttpRequest request,
        CancellationToken cancellation)
        where TQuery : Query<TQuery>
        where TFacet : struct, Enum
    {
        var divided = new Dictionary<string, Facet>(StringComparer.Ordinal);
        foreach (var facet in facets)
        {
            var (name, by) = (QueryShape.NameOf(facet.ToString()), values(facet));
            var counts = (await list.CountByAsync(by.Value, by.Label, by.Join, cancellation)).ConvertAll(by.Named);
            var given = QueryText.Effective(query);
            divided[name] = Of(counts, total, value => by.CanKeep(value, given[name]) ? Keeping(by, name, value, given) : null);
        }

        return divided;

        string Keeping(FacetValue by, string name, string value, JsonObject given) => QueryText.Url(request.PathBase + request.Path, query,
        [
            ("cursor", null),
            .. (by.Parameters ?? [name]).Select(parameter => (parameter, (string?)by.Keeping(value, given[parameter]?.ToString()))),
        ]);
    }

    /// <param name="counts">The values, the most frequent first; a null value counts what has none.</param>
    /// <param name="url">Where the list of a value's items is.</param>
    private static Facet Of(IReadOnlyList<ValueCount> counts, long total, Func<string, string?> url)
    {
        var missing = counts.Where(count => count.Value is null).Sum(count => count.Count);
        var known = counts.Where(count => count.Value is not null).ToList();
        var terms = known.Take(MostTerms)
            .Select(count => new FacetTerm(count.Value!, count.Label ?? count.Value!, count.Count, url(count.Value!)));
        return new(
            [.. terms],
            Math.Min(missing, total),
            known.Skip(MostTerms).Sum(count => count.Count));
    }
}
