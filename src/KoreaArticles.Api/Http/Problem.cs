using System.Text.Json;
using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Http;

/// <summary>A refusal as RFC 9457 has it; <see cref="Errors"/> holds what is wrong by parameter or member.</summary>
public sealed record Problem
{
    /// <summary>Always "about:blank": the status says what kind of problem it is.</summary>
    public string Type { get; init; } = "about:blank";

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What went wrong here, and what to do about it.</summary>
    public required string Detail { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }
}

/// <summary>An answer that is a problem.</summary>
internal sealed class ProblemAnswer(Problem problem) : IResult
{
    public const string MediaType = "application/problem+json";

    public Problem Problem => problem;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var body = JsonSerializer.SerializeToUtf8Bytes(problem, AnswerJson.Plain.Problem);
        response.StatusCode = problem.Status;
        response.ContentType = MediaType;
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        if (problem.Status is StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "5";

        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
