using System.Diagnostics.CodeAnalysis;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Extract;
using KoreaArticles.Api.Http.Caching;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Http;

/// <summary>Every route of the API, by subject.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup("/v1").Offers(Representation.Json);

        v1.MapArticles();
        v1.MapQuotes();
        v1.MapSpeakers();
        v1.MapSources();
        v1.MapDates();
        v1.MapCorpus();
        v1.MapExtract();
        routes.MapHealth();
    }

    /// <summary>A route that is read: it answers GET and HEAD, and its answer follows the corpus revision.</summary>
    /// <remarks>Lists and counts are kept; one thing is found quickly by its id, and there are too many of them.</remarks>
    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler)
            .WithMetadata(new FollowsRevision(IsKept: !pattern.Contains("{id}", StringComparison.Ordinal)));
}
