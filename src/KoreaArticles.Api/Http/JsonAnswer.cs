using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreaArticles.Api.Http.Caching;
using Microsoft.AspNetCore.Http.Metadata;

namespace KoreaArticles.Api.Http;

/// <summary>A good answer: a value to be written as JSON, or the JSON as it was made before.</summary>
internal sealed class JsonAnswer<T> : IResult, IEndpointMetadataProvider
{
    public JsonAnswer(T value, JsonTypeInfo<T> type) => Utf8 = JsonSerializer.SerializeToUtf8Bytes(value, type);

    public JsonAnswer(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The corpus revision it was read at, where it was read together with it.</summary>
    public long? Revision { get; init; }

    /// <summary>The answer as it is written.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [Representation.Json.MediaType]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Revision is { } revision) httpContext.Features.Set(new ReadAt(revision));
        var answer = new KeptAnswer(Utf8, Representation.Json.MediaType, httpContext.Response.Headers.Link);
        if (httpContext.Features.Get<KeepAs>() is { } keep)
            httpContext.RequestServices.GetRequiredService<AnswerCache>().Keep(keep.Identity, answer);
        return answer.WriteAsync(httpContext);
    }
}
