using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Extract;

/// <summary>A text to be read, and what is known about it beside its words.</summary>
/// <param name="Text">The text as it was scraped.</param>
/// <param name="FileName">The file's name; a date in it counts as a clue.</param>
/// <param name="Url">Where it was found; a date or host in it counts as a clue.</param>
/// <param name="Date">The day it was received: nothing it reports is younger.</param>
public sealed record ExtractRequest(
    [property: MinLength(1)] string Text,
    [property: MaxLength(ExtractRequestValidator.LongestName)] string? FileName = null,
    [property: MaxLength(ExtractRequestValidator.LongestName)] string? Url = null,
    DateOnly? Date = null)
{
    /// <summary>Reads a request from JSON; a text that is missing is null until the validator tells so.</summary>
    /// <exception cref="JsonException">It is no object of such members.</exception>
    internal static ExtractRequest FromJson(byte[] utf8) =>
        JsonSerializer.Deserialize(utf8, ExtractRequestJson.Default.ExtractRequest) ?? throw new JsonException("null is not a text.");

    /// <summary>The member that cannot be read and what it must be; null where the fault is not in one of them.</summary>
    internal static (string Member, string Message)? FaultOf(JsonException problem)
    {
        // Where the JSON itself is broken, the member it broke in is not what is wrong.
        if (problem.InnerException is JsonException || MemberIn(problem.Path ?? "") is not { } member) return null;

        return member switch
        {
            "text" or "fileName" or "url" => (member, $"'{member}' must be a string of whole Unicode characters."),
            "date" => (member, "'date' must be a day that exists, such as \"2021-08-04\"."),
            _ => (Problems.Shown(member), NearestName.NoSuch("member", member, ["text", "fileName", "url", "date"])),
        };
    }

    /// <summary>The member a JSON path begins with, which it writes in brackets where the name is no plain word.</summary>
    private static string? MemberIn(string path) => path switch
    {
        ['$', '[', '\'', .. var rest] => rest.Split('\'')[0],
        ['$', '.', .. var rest] => rest.Split('.', '[')[0],
        _ => null,
    };
}

/// <summary>A text there must be; the other members have the bounds of names.</summary>
public sealed class ExtractRequestValidator : AbstractValidator<ExtractRequest>
{
    public const int LongestName = 1000;

    public ExtractRequestValidator()
    {
        RuleFor(request => request.Text).NotEmpty();
        RuleFor(request => request.FileName).MaximumLength(LongestName);
        RuleFor(request => request.Url).MaximumLength(LongestName);
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ExtractRequest))]
internal sealed partial class ExtractRequestJson : JsonSerializerContext;
