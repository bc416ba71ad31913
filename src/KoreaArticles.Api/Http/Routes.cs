using System.Diagnostics.CodeAnalysis;

namespace KoreaArticles.Api.Http;

internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A route that is read: it answers GET and HEAD, and its answer follows the corpus revision.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler).WithMetadata(new FollowsRevision());
}
