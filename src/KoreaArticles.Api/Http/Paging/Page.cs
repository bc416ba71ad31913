using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Http.Paging;

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

    /// <summary>Only where a search finds so much that its newest matches alone were ranked; the others follow them.</summary>
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
