using Microsoft.AspNetCore.WebUtilities;

namespace KoreaArticles.Api.Http;

/// <summary>The problems this API answers with.</summary>
internal static class Problems
{
    public static ProblemAnswer Parameters(IReadOnlyDictionary<string, string[]> errors) => Faults(
        errors.Count == 1 ? "A parameter cannot be used as it is; see errors." : "Some parameters cannot be used as they are; see errors.",
        errors);

    public static ProblemAnswer Parameter(string name, string message) =>
        Parameters(new Dictionary<string, string[]>(StringComparer.Ordinal) { [name] = [message] });

    public static ProblemAnswer Body(IReadOnlyDictionary<string, string[]> errors) =>
        Faults("The body cannot be used as it is; see errors.", errors);

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
