using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KoreaArticles.Api.Corpus;
using Microsoft.AspNetCore.ResponseCompression;

namespace KoreaArticles.Api.Http.Caching;

/// <summary>Strong entity tags from the corpus revision, and 304 for a reader that has the answer.</summary>
/// <remarks>A tag is made of the revision, the program, the address and the form of the answer. Whoever shows a current one was
/// given it with a good answer to this very request, so nothing has to be worked out again to say "not modified".</remarks>
internal sealed class EntityTags(
    RequestDelegate next, IResponseCompressionProvider compression, CorpusRevision revision, AnswerCache answers)
{
    // Another build may write the same data otherwise.
    private static readonly string Build = typeof(EntityTags).Module.ModuleVersionId.ToString("N");

    public Task InvokeAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<FollowsRevision>() is not { } follows)
            return metadata?.GetMetadata<FollowsBuild>() is null
                ? next(context)
                : Answer(context, Tag(context, revision: "none"), isKept: false);

        if (IsToldByAnswer(context))
        {
            SetOnStarting(context, tag: null);
            return next(context);
        }

        return Answer(context, Tag(context, revision.Current()), follows.IsKept);
    }

    private Task Answer(HttpContext context, string tag, bool isKept)
    {
        SetOnStarting(context, tag);
        if (context.Request.Headers.IfNoneMatch.Count > 0)
        {
            var asked = context.Request.GetTypedHeaders().IfNoneMatch;
            if (asked.Any(known => known.Tag == Encoded(tag, EncodingFor(context))))
            {
                NotModified(context, Encoded(tag, EncodingFor(context)));
                return Task.CompletedTask;
            }

            if (asked.Any(known => known.Tag == "*")) return AnyVersion(context, tag);
        }

        return isKept ? KeptOrMade(context, tag) : next(context);
    }

    private static bool IsToldByAnswer(HttpContext context) => context.Request.Headers.IfNoneMatch.Count == 0
        && context.Representation() == Representation.Json && context.GetEndpoint()?.Metadata.GetMetadata<TellsRevision>() is not null;

    private Task KeptOrMade(HttpContext context, string tag)
    {
        if (answers.Find(tag) is { } kept) return kept.WriteAsync(context);

        context.Features.Set(new KeepAs(tag));
        return next(context);
    }

    /// <summary>"*" is met by any good answer, so whether there is one has to be found out first.</summary>
    private async Task AnyVersion(HttpContext context, string tag)
    {
        var body = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            NotModified(context, Encoded(tag, EncodingFor(context)));
            return;
        }

        answer.Position = 0;
        await answer.CopyToAsync(body, context.RequestAborted);
    }

    private static void NotModified(HttpContext context, string tag)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status304NotModified;
        response.Headers.ContentType = default;
        response.Headers.ContentLength = null;
        response.Headers.ETag = tag;
    }

    /// <param name="tag">Null where the answer will tell the revision it belongs to.</param>
    private static void SetOnStarting(HttpContext context, string? tag) => context.Response.OnStarting(() =>
    {
        var headers = context.Response.Headers;
        headers.Vary = "Accept, Accept-Encoding";
        if (context.Response.StatusCode is StatusCodes.Status200OK)
            headers.ETag = Encoded(tag ?? TagOfAnswer(context), headers.ContentEncoding);
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            headers.CacheControl = "public, no-cache";
        return Task.CompletedTask;
    });

    private static string TagOfAnswer(HttpContext context) =>
        Tag(context, context.Features.Get<ReadAt>()!.Revision.ToString(CultureInfo.InvariantCulture));

    private static string Tag(HttpContext context, string revision)
    {
        var request = context.Request;
        var identity = $"{revision}\n{Build}\n{context.Representation().MediaType}\n{request.PathBase}{request.Path}{request.QueryString}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 8));
    }

    private string? EncodingFor(HttpContext context) =>
        compression.CheckRequestAcceptsCompression(context) ? compression.GetCompressionProvider(context)?.EncodingName : null;

    // The same answer is other bytes when it is packed, and a strong tag stands for bytes.
    private static string Encoded(string tag, string? encoding) => string.IsNullOrEmpty(encoding) ? $"\"{tag}\"" : $"\"{tag}-{encoding}\"";
}
