using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Http;

/// <summary>A page of a list.</summary>
public sealed record Page<TItem>
{
    public required IReadOnlyList<TItem> Items { get; init; }

    /// <summary>How many items the whole list has.</summary>
    public required long Total { get; init; }

    /// <summary>The cursor of the page after this one; null on the last.</summary>
    public required string? Next { get; init; }

    /// <summary>Where the page after this one is.</summary>
    public required string? NextUrl { get; init; }

    /// <summary>The values in force, given or usual.</summary>
    public required JsonObject Query { get; init; }

    /// <summary>How the whole list divides, for each facet asked for.</summary>
    public IReadOnlyDictionary<string, Facet> Facets { get; init; } = new Dictionary<string, Facet>(StringComparer.Ordinal);

    /// <summary>Only where a search finds so much that relevance was worked out for the newest matches alone; the others follow them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Ranked? Ranked { get; init; }
}

/// <summary>How a list divides by one property.</summary>
/// <param name="Terms">The most frequent values.</param>
/// <param name="Missing">How many items have no value.</param>
/// <param name="Other">How many have a value that is not among the terms.</param>
public sealed record Facet(IReadOnlyList<FacetTerm> Terms, long Missing, long Other);

/// <summary>One value of a facet, and where the list of its items is; null where no parameter keeps them alone.</summary>
public sealed record FacetTerm(string Value, string Label, long Count, string? Url);

/// <summary>Relevance was worked out for the newest matches of all.</summary>
public sealed record Ranked(int Newest, long Of);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Page<RawJson>))]
internal sealed partial class PageJson : JsonSerializerContext;

/// <summary>Puts pages together.</summary>
internal static class Lists
{
    private static readonly PageJson Plain = new(new(PageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer that is a page of a list, and the Link header that goes with it.</summary>
    /// <param name="query">The query as it was given, which cursors belong to.</param>
    /// <param name="effective">The query as it was understood.</param>
    public static JsonAnswer<Page<TItem>> Answer<TQuery, TItem>(
        HttpContext http, TQuery query, TQuery effective, IReadOnlyList<RawJson> items, long total, string? next, string? previous,
        IReadOnlyDictionary<string, Facet>? facets = null, Ranked? ranked = null)
        where TQuery : Query<TQuery>, IListQuery
    {
        Links.Add(http, query, next, previous);
        var page = new Page<RawJson>
        {
            Items = items,
            Total = total,
            Next = next,
            NextUrl = next is null ? null : QueryText.Url(http.Request.PathBase + http.Request.Path, query, ("cursor", next)),
            Query = QueryText.Effective(effective),
            Facets = facets ?? new Dictionary<string, Facet>(StringComparer.Ordinal),
            Ranked = ranked,
        };
        return new(JsonSerializer.SerializeToUtf8Bytes(page, Plain.PageRawJson));
    }
}
