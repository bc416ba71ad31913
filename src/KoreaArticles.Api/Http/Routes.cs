using System.Diagnostics.CodeAnalysis;
using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Http;

/// <summary>Every route of the API, by subject.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup("/v1").Offers(Representation.Json);

        v1.MapExtract();
        _ = routes;
    }

    /// <summary>A route that is read: it answers GET and HEAD, and its answer follows the corpus revision.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler).WithMetadata(new FollowsRevision());
}
