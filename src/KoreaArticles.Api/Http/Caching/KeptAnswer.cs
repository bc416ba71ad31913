using Microsoft.Extensions.Primitives;

namespace KoreaArticles.Api.Http.Caching;

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
internal sealed record KeepAs(string Identity);
