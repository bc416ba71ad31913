using System.ComponentModel;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Related;

/// <summary>The articles that belong to one article.</summary>
public sealed record RelatedQuery : Query<RelatedQuery>, IListQuery
{
    [Description(ListQuery.LimitIs)]
    public int Limit { get; init; } = ListQuery.UsualPage;

    [Description(ListQuery.CursorIs)]
    public string? Cursor { get; init; }
}

/// <summary>The bounds of any list.</summary>
public sealed class RelatedQueryValidator : ListQueryValidator<RelatedQuery>;

/// <summary>What belongs to an article.</summary>
internal static class RelatedEndpoint
{
    public static IServiceCollection AddRelated(this IServiceCollection services) => services.AddSingleton<Relations>();

    public static Results<JsonAnswer<Page<RelatedItem>>, ProblemAnswer> List(
        string id, RelatedQuery query, Relations relations, HttpContext http)
    {
        if (relations.Of(id) is not { } related) return Problems.NoSuch("article", id);

        // The list is short and worked out whole, so a place in it is how many come before.
        var start = (int)Math.Clamp(query.Place()?.Whole(0) ?? 0, 0, related.Count);
        var items = related.Skip(start).Take(query.Limit).Select(item => RawJson.Of(item, AnswerJson.Plain.RelatedItem)).ToList();
        return Lists.Answer<RelatedQuery, RelatedItem>(
            http, query, query, items, related.Count,
            start + items.Count < related.Count ? PlaceAt(start + items.Count) : null,
            start > 0 ? PlaceAt(Math.Max(0, start - query.Limit)) : null);

        string PlaceAt(int before) => Cursor.After(before.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToToken(query);
    }
}
