using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Cli;

/// <summary>A line of <c>extract --jsonl</c>.</summary>
internal sealed record ExtractInput
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>The day the text was received.</summary>
    public DateOnly? Date { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ExtractInput))]
internal sealed partial class ExtractInputJson : JsonSerializerContext;
