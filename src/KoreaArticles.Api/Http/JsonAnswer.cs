using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;

namespace KoreaArticles.Api.Http;

/// <summary>A good answer: a value to be written as JSON, or the JSON as it was made before.</summary>
internal sealed class JsonAnswer<T> : IResult, IEndpointMetadataProvider
{
    public JsonAnswer(T value, JsonTypeInfo<T> type) => Utf8 = JsonSerializer.SerializeToUtf8Bytes(value, type);

    public JsonAnswer(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The answer as it is written.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [Representation.Json.MediaType]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = Representation.Json.MediaType;
        response.ContentLength = Utf8.Length;
        await response.Body.WriteAsync(Utf8, httpContext.RequestAborted);
    }
}
