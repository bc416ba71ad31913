using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Http;

/// <summary>Whether the process runs, and whether it can answer.</summary>
public sealed record Health(string Status);

/// <summary>For whoever runs the server.</summary>
internal static class HealthEndpoints
{
    private const string ImportGoesOn = "The first import is not done yet.";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health");

        health.MapMethods("/live", Reading, Live).WithName("GetLive").WithSummary("Whether the process runs.").Validates<NoParameters>();
        health.MapMethods("/ready", Reading, Ready).WithName("GetReady").WithSummary("Whether the corpus can be read.")
            .Validates<NoParameters>()
            .WithMetadata(new CanBeUnready(ImportGoesOn));
    }

    private static Ok<Health> Live(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Health("live"));
    }

    private static Results<Ok<Health>, ProblemAnswer> Ready(CorpusRevision corpus, HttpContext context)
    {
        if (!corpus.IsReady()) return Problems.Of(StatusCodes.Status503ServiceUnavailable, ImportGoesOn);

        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Health("ready"));
    }
}
