using System.Text.Json.Nodes;
using KoreaArticles.Api.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KoreaArticles.Api.OpenApi;

/// <summary>A request and what the service answers to it over the sample corpus.</summary>
/// <param name="Request">Path and query.</param>
/// <param name="Body">What is sent; null when nothing is.</param>
/// <param name="Answer">The answer; a text is a JSON string.</param>
internal sealed record Sample(string Request, JsonNode? Body, JsonNode Answer)
{
    private const string Folder = "Samples/";

    public static IEnumerable<string> Operations => typeof(Sample).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name));

    public static Sample? Of(string? operation)
    {
        using var file = typeof(Sample).Assembly.GetManifestResourceStream($"{Folder}{operation}.json");
        if (file is null || JsonNode.Parse(file) is not JsonObject sample) return null;

        return new(sample["request"]!.GetValue<string>(), sample["body"]?.DeepClone(), sample["answer"]!.DeepClone());
    }
}

/// <summary>Shows for every operation a true answer; the tests hold the files under <c>Samples</c> to the live service.</summary>
internal sealed class SampleAnswers : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (Sample.Of(operation.OperationId) is not { } sample || operation.Responses is null) return;

        if (operation.Responses.TryGetValue("200", out var good) && good.Content is { } answers) Show(answers, sample.Answer);
        if (sample.Body is not null && operation.RequestBody?.Content is { } bodies) Show(bodies, sample.Body);
    }

    private static void Show(IDictionary<string, OpenApiMediaType> forms, JsonNode value)
    {
        var form = value is JsonObject ? Representation.Json.MediaType : Representation.Raw.MediaType;
        if (forms.TryGetValue(form, out var shown)) shown.Example = value;
    }
}
