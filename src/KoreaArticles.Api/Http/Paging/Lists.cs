using System.Text.Json;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Http.Paging;

/// <summary>Puts pages together.</summary>
internal static class Lists
{
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
        return new(JsonSerializer.SerializeToUtf8Bytes(page, AnswerJson.Plain.PageRawJson));
    }
}
