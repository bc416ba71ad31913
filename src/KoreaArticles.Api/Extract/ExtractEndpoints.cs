using System.Text.Json;
using FluentValidation;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Extraction;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace KoreaArticles.Api.Extract;

/// <summary>Reading a text without storing it.</summary>
internal static class ExtractEndpoints
{
    private const string Json = "application/json";
    private const string PlainText = "text/plain";

    // Which of these a text is in is told from its bytes.
    private static readonly HashSet<string> Charsets = new(StringComparer.OrdinalIgnoreCase)
    {
        "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "us-ascii",
    };

    // A text that waits is held in memory.
    private const int MostTextsWaiting = 16;

    public static IServiceCollection AddExtract(this IServiceCollection services) =>
        services.AddSingleton(_ => new ExtractionTurns(Environment.ProcessorCount, MostTextsWaiting));

    public static void MapExtract(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/extract", Extract)
            .WithName("ExtractText")
            .WithTags("Extraction")
            .WithSummary("What extraction finds in a text; nothing is stored.")
            .WithDescription("Send the text itself as text/plain, or as JSON with what else is known of it. At most 5 MiB.")
            .Accepts<ExtractRequest>(Json, PlainText)
            .WithMetadata(new CanBeUnready(ExtractionTurns.AllTaken))
            .Validates<NoParameters>();

    private static async Task<Results<JsonAnswer<ExtractedAnswer>, ProblemAnswer>> Extract(
        HttpRequest request, IValidator<ExtractRequest> validator, ExtractionTurns turns, CancellationToken cancellation)
    {
        if (HeaderFault(request, out var isJson) is { } fault) return Problems.Of(StatusCodes.Status415UnsupportedMediaType, fault);
        if (await ReadAsync(request.Body, cancellation) is not { } body)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, "The body is longer than 5 MiB.");

        try
        {
            var (text, sha256) = isJson ? (ExtractRequest.FromJson(body), null) : Decode(body);
            if (validator.Validate(text).Errors is { Count: > 0 } failures)
            {
                return Problems.Body(failures
                    .GroupBy(failure => QueryShape.NameOf(failure.PropertyName), failure => failure.ErrorMessage)
                    .ToDictionary(errors => errors.Key, errors => errors.ToArray(), StringComparer.Ordinal));
            }

            var document = new SourceDocument(text.Text) { FileName = text.FileName, Url = text.Url, Received = text.Date };
            var id = text.FileName is { } name ? ArticleId.FromPath(name) : Slug.Hash(text.Text);
            var answer = await turns.ReadAsync(
                () => sha256 is null ? ArticleReading.Of(id, document) : ArticleReading.Of(id, document, sha256), cancellation);
            return answer is null
                ? Problems.Of(StatusCodes.Status503ServiceUnavailable, ExtractionTurns.AllTaken)
                : new JsonAnswer<ExtractedAnswer>(answer, AnswerJson.Plain.ExtractedAnswer);
        }
        catch (InvalidDataException problem)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, $"The body is no text: it is {problem.Message}.");
        }
        catch (JsonException problem)
        {
            return NotOfTheForm(problem);
        }
    }

    /// <summary>Why a body is not read, told from its headers; null where it is.</summary>
    private static string? HeaderFault(HttpRequest request, out bool isJson)
    {
        isJson = false;
        if (request.Headers.ContentEncoding.Count > 0) return "Send the body unpacked.";
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return "Content-Type must be text/plain or application/json.";

        isJson = type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);
        var charset = HeaderUtilities.RemoveQuotes(type.Charset).Value ?? "utf-8";
        if (isJson && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return "JSON is read as UTF-8.";
        return Charsets.Contains(charset) ? null : "Text is read as UTF-8, UTF-16 or Windows-1252.";
    }

    private static (ExtractRequest, string?) Decode(byte[] body)
    {
        var received = ReceivedText.Of(body);
        return (new ExtractRequest(received.Text), received.Sha256);
    }

    private static ProblemAnswer NotOfTheForm(JsonException fault)
    {
        const string Form = "The body is not JSON of the form {\"text\", \"fileName\"?, \"url\"?, \"date\"?}";
        var detail = fault is { LineNumber: { } line, BytePositionInLine: { } column }
            ? $"{Form}; it fails in line {line + 1} at byte {column}."
            : Form + ".";
        return ExtractRequest.FaultOf(fault) is var (member, message)
            ? Problems.Faults(detail, new Dictionary<string, string[]>(StringComparer.Ordinal) { [member] = [message] })
            : Problems.Of(StatusCodes.Status400BadRequest, detail);
    }

    /// <summary>The whole body, or null when it is too long.</summary>
    private static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > ReceivedText.Largest) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
