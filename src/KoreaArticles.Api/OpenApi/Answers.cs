using System.Globalization;
using System.Text.Json;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Caching;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KoreaArticles.Api.OpenApi;

/// <summary>Describes what every operation can answer beside its good answer, and the headers that come with it.</summary>
internal sealed class Answers : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isRead = metadata.OfType<FollowsRevision>().Any();
        var isList = context.ApiDescription.SupportedResponseTypes
            .Any(answer => answer.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Page<>));

        operation.Description ??= Description(isRead, isList);
        operation.Responses ??= [];
        foreach (var (status, answer) in operation.Responses.ToList())
        {
            if (answer is not OpenApiResponse good) continue;
            good.Description = status == "200" ? operation.Summary : good.Description;
            good.Headers = CommonHeaders();
            if (isRead) good.Headers["ETag"] = Header("Changes with the corpus; send it back as If-None-Match.", "\"5f1c8a90b2d34e67\"");
            if (isList) good.Headers["Link"] = Header("Where the first, next and previous pages are.", "</v1/articles>; rel=\"first\"");
        }

        DescribeForms(operation, metadata.OfType<Offered>().LastOrDefault()?.Representations ?? []);
        if (isRead) operation.Responses["304"] = Bare("The answer is still the one If-None-Match names.");

        var problem = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
        foreach (var (status, description) in Refusals(operation, metadata, isRead))
            operation.Responses[status] = Refusal(status, description, problem, operation);
    }

    private static void DescribeForms(OpenApiOperation operation, IReadOnlyList<Representation> forms)
    {
        var answers = operation.Responses!;
        if (answers.GetValueOrDefault("200") is not OpenApiResponse { Content: { } content }) return;

        foreach (var form in forms.Where(form => form != Representation.Raw && !content.ContainsKey(form.MediaType)))
        {
            var type = form.IsJson ? JsonSchemaType.Object : JsonSchemaType.String;
            if (form == Forms.Html) answers["303"] = Bare("As HTML: the page is at `Location`.");
            else content[form.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = type } };
        }
    }

    /// <summary>An answer without a body.</summary>
    private static OpenApiResponse Bare(string description) => new() { Description = description, Headers = CommonHeaders() };

    private static IEnumerable<(string Status, string Description)> Refusals(
        OpenApiOperation operation, IList<object> metadata, bool isRead)
    {
        yield return ("400", "Something in the request cannot be used as it is; `errors` says what, by name.");
        if (operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true)
            yield return ("404", "There is nothing with this id.");
        if (metadata.OfType<Offered>().Any()) yield return ("406", "Accept asks for a media type that is not offered.");
        if (operation.RequestBody is not null)
        {
            yield return ("413", "The body is longer than 5 MiB.");
            yield return ("415", "The body's media type is not read here.");
        }

        yield return ("429", "Too many requests from this address.");
        if (isRead) yield return ("503", "The corpus cannot be read at the moment.");
        foreach (var unready in metadata.OfType<CanBeUnready>()) yield return ("503", unready.Why);
        yield return ("default", "Any other problem.");
    }

    private static OpenApiResponse Refusal(string status, string description, IOpenApiSchema problem, OpenApiOperation operation)
    {
        var answer = new OpenApiResponse { Description = description, Headers = CommonHeaders() };
        if (status is "429" or "503") answer.Headers!["Retry-After"] = Header("Seconds to wait.", "5");

        var example = JsonSerializer.SerializeToNode(Example(status, description, operation), AnswerJson.Plain.Problem);
        var media = new OpenApiMediaType { Schema = problem, Example = example };
        answer.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemAnswer.MediaType] = media };
        return answer;
    }

    /// <summary>A problem with which the operation refuses something.</summary>
    private static Problem Example(string status, string description, OpenApiOperation operation) => (status switch
    {
        "400" when operation.RequestBody is not null =>
            Problems.Body(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["text"] = ["'text' must not be empty."] }),
        "400" => Problems.Parameter("limt", NearestName.NoSuch("parameter", "limt", [.. QueryParameters(operation)])),
        "default" => Problems.Of(StatusCodes.Status405MethodNotAllowed),
        _ => Problems.Of(int.Parse(status, CultureInfo.InvariantCulture), description),
    }).Problem;

    private static IEnumerable<string> QueryParameters(OpenApiOperation operation) =>
        (operation.Parameters ?? []).Where(parameter => parameter.In == ParameterLocation.Query).Select(parameter => parameter.Name!);

    private static string Description(bool isRead, bool isList)
    {
        if (isList)
            return "In pages: follow `next` until it is null. The answer follows the corpus revision; send its ETag back as If-None-Match.";
        return isRead
            ? "The answer follows the corpus revision; send its ETag back as If-None-Match."
            : "The answer is made anew each time.";
    }

    private static Dictionary<string, IOpenApiHeader> CommonHeaders() => new(StringComparer.Ordinal)
    {
        ["Access-Control-Allow-Origin"] = Header("Pages of any site may read the answer.", "*"),
        ["RateLimit"] = Header("What is left of the quota.", "\"address\";r=999999"),
        ["RateLimit-Policy"] = Header("The quota of an address.", "\"address\";q=1000000;w=10"),
    };

    private static OpenApiHeader Header(string description, string example) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };
}

/// <summary>Tells that an operation that does not read the corpus may answer 503, and why.</summary>
internal sealed record CanBeUnready(string Why);
