using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;

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

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemJson : JsonSerializerContext;

/// <summary>An answer that is a problem.</summary>
internal sealed class ProblemAnswer(Problem problem) : IResult
{
    public const string MediaType = "application/problem+json";

    // A problem is read by people too, and never as part of a page.
    private static readonly ProblemJson Readable = new(new(ProblemJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public Problem Problem => problem;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var body = JsonSerializer.SerializeToUtf8Bytes(problem, Readable.Problem);
        response.StatusCode = problem.Status;
        response.ContentType = MediaType;
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        if (problem.Status is StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "5";

        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}

/// <summary>The problems this API answers with.</summary>
internal static class Problems
{
    public static ProblemAnswer Parameters(IReadOnlyDictionary<string, string[]> errors) => Faults(
        errors.Count == 1 ? "A parameter cannot be used as it is; see errors." : "Some parameters cannot be used as they are; see errors.", errors);

    public static ProblemAnswer Parameter(string name, string message) =>
        Parameters(new Dictionary<string, string[]>(StringComparer.Ordinal) { [name] = [message] });

    /// <summary>What is wrong with a request, by parameter of its address or member of its body.</summary>
    public static ProblemAnswer Faults(string detail, IReadOnlyDictionary<string, string[]> errors) => new(new Problem
    {
        Title = ReasonPhrases.GetReasonPhrase(StatusCodes.Status400BadRequest),
        Status = StatusCodes.Status400BadRequest,
        Detail = detail,
        Errors = errors,
    });

    public static ProblemAnswer NoSuch(string thing, string id) =>
        Of(StatusCodes.Status404NotFound, $"There is no {thing} '{(id.Length <= 100 ? id : id[..100] + "…")}'.");

    public static ProblemAnswer Of(int status, string? detail = null) => new(new Problem
    {
        Title = ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error",
        Status = status,
        Detail = detail ?? Usual(status),
    });

    /// <summary>A value as it is repeated to its sender: short, and without what a terminal would obey.</summary>
    public static string Shown(string text) =>
        string.Concat((text.Length <= 60 ? text : text[..60] + "…").Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));

    private static string Usual(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request cannot be read.",
        StatusCodes.Status404NotFound => "There is nothing at this address; /swagger lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method; the Allow header names those it takes.",
        StatusCodes.Status406NotAcceptable => "None of the media types in Accept is offered here.",
        StatusCodes.Status413PayloadTooLarge => "The body is longer than is read here.",
        StatusCodes.Status415UnsupportedMediaType => "The body's media type is not read here.",
        StatusCodes.Status429TooManyRequests => "Too many requests; wait as long as Retry-After says.",
        StatusCodes.Status503ServiceUnavailable => "The corpus cannot be read at the moment; try again soon.",
        _ => "The request could not be answered.",
    };
}
