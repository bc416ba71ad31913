using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace KoreaArticles.Api.Http;

/// <summary>A good answer as it was sent.</summary>
internal sealed record KeptAnswer(ReadOnlyMemory<byte> Body, string ContentType, StringValues Link)
{
    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        if (Link.Count > 0) response.Headers.Link = Link;
        return response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }
}

/// <summary>The name under which the answer to a request can be kept.</summary>
internal sealed record KeepAs(string Tag);

/// <summary>Answers by their entity tag, which stands for address, form and corpus revision: what is kept is right as long as it is asked for.</summary>
/// <remarks>There are two generations. When the young one is full it becomes the old one, and what is not asked for again goes with it.</remarks>
internal sealed class AnswerCache
{
    private const int BytesPerGeneration = 12 * 1024 * 1024;

    private ConcurrentDictionary<string, KeptAnswer> young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KeptAnswer> old = new(StringComparer.Ordinal);
    private long bytes;

    public KeptAnswer? Find(string tag)
    {
        if (young.TryGetValue(tag, out var answer)) return answer;
        if (!old.TryGetValue(tag, out answer)) return null;

        Keep(tag, answer);
        return answer;
    }

    public void Keep(string tag, KeptAnswer answer)
    {
        if (answer.Body.Length > BytesPerGeneration / 8 || !young.TryAdd(tag, answer)) return;
        if (Interlocked.Add(ref bytes, answer.Body.Length) < BytesPerGeneration) return;

        Interlocked.Exchange(ref bytes, 0);
        old = young;
        young = new(StringComparer.Ordinal);
    }
}
