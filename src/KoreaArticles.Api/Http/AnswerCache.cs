using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace KoreaArticles.Api.Http;

/// <summary>A good answer as it was sent.</summary>
internal sealed record KeptAnswer(ReadOnlyMemory<byte> Body, string ContentType, StringValues Link)
{
    /// <summary>Whether somebody wanted it after it grew old.</summary>
    public bool IsAskedAgain { get; set; }

    /// <summary>The bytes it holds: the body, the links in UTF-16, and what keeping anything takes.</summary>
    public long Size { get; } = Body.Length + (2 * Link.ToString().Length) + 256;

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
/// <remarks>There are two generations. When the young one is full it becomes the old one, and of the old one stays what was asked for again.</remarks>
internal sealed class AnswerCache(long bytesPerGeneration)
{
    private readonly Lock turning = new();
    private ConcurrentDictionary<string, KeptAnswer> young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KeptAnswer> old = new(StringComparer.Ordinal);
    private long bytes;

    public KeptAnswer? Find(string tag)
    {
        if (young.TryGetValue(tag, out var answer)) return answer;
        if (old.TryGetValue(tag, out answer)) answer.IsAskedAgain = true;
        return answer;
    }

    public void Keep(string tag, KeptAnswer answer)
    {
        if (answer.Size > bytesPerGeneration / 8 || !young.TryAdd(tag, answer)) return;
        if (Interlocked.Add(ref bytes, answer.Size) >= bytesPerGeneration) Turn();
    }

    private void Turn()
    {
        lock (turning)
        {
            if (Interlocked.Read(ref bytes) < bytesPerGeneration) return;

            var wanted = new ConcurrentDictionary<string, KeptAnswer>(old.Where(kept => kept.Value.IsAskedAgain), StringComparer.Ordinal);
            foreach (var kept in wanted.Values) kept.IsAskedAgain = false;
            Interlocked.Exchange(ref bytes, wanted.Values.Sum(kept => kept.Size));
            old = young;
            young = wanted;
        }
    }
}
