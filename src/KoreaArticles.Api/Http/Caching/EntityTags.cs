using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using KoreaArticles.Api.Corpus;
using Microsoft.AspNetCore.ResponseCompression;

namespace KoreaArticles.Api.Http.Caching;

/// <summary>Strong entity tags from the corpus revision, and 304 for a reader that has the answer.</summary>
/// <remarks>A tag stands for the identity of an answer: the revision, the program, the form and the address. Whoever shows a current one was
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
                : Answer(context, Identity(context, revision: "none"), isKept: false);

        if (IsToldByAnswer(context))
        {
            SetOnStarting(context, identity: null);
            return next(context);
        }

        return Answer(context, Identity(context, revision.Current()), follows.IsKept);
    }

    private Task Answer(HttpContext context, string identity, bool isKept)
    {
        SetOnStarting(context, identity);
        if (context.Request.Headers.IfNoneMatch.Count > 0)
        {
            var tag = Tag(identity);
            var asked = context.Request.GetTypedHeaders().IfNoneMatch;
            if (asked.Any(known => known.Tag == Encoded(tag, EncodingFor(context))))
            {
                NotModified(context, Encoded(tag, EncodingFor(context)));
                return Task.CompletedTask;
            }

            if (asked.Any(known => known.Tag == "*")) return AnyVersion(context, tag);
        }

        return isKept ? KeptOrMade(context, identity) : next(context);
    }

    private static bool IsToldByAnswer(HttpContext context) => context.Request.Headers.IfNoneMatch.Count == 0
        && context.Representation() == Representation.Json && context.GetEndpoint()?.Metadata.GetMetadata<TellsRevision>() is not null;

    private Task KeptOrMade(HttpContext context, string identity)
    {
        if (answers.Find(identity) is { } kept) return kept.WriteAsync(context);

        context.Features.Set(new KeepAs(identity));
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

    /// <param name="identity">Null where the answer will tell the revision it belongs to.</param>
    private static void SetOnStarting(HttpContext context, string? identity) => context.Response.OnStarting(() =>
    {
        var headers = context.Response.Headers;
        headers.Vary = "Accept, Accept-Encoding";
        if (context.Response.StatusCode is StatusCodes.Status200OK)
            headers.ETag = Encoded(Tag(identity ?? IdentityOfAnswer(context)), headers.ContentEncoding);
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            headers.CacheControl = "public, no-cache";
        return Task.CompletedTask;
    });

    private static string IdentityOfAnswer(HttpContext context) =>
        Identity(context, context.Features.Get<ReadAt>()!.Revision.ToString(CultureInfo.InvariantCulture));

    private static string Identity(HttpContext context, string revision)
    {
        var request = context.Request;
        return $"{revision}\n{Build}\n{context.Representation().MediaType}\n{request.PathBase}{request.Path}{request.QueryString}";
    }

    // Whoever makes two identities of one tag deceives himself alone: answers are kept by the identity, not by the tag.
    private static string Tag(string identity) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(identity.AsSpan())).ToString("x16", CultureInfo.InvariantCulture);

    private string? EncodingFor(HttpContext context) =>
        compression.CheckRequestAcceptsCompression(context) ? compression.GetCompressionProvider(context)?.EncodingName : null;

    // The same answer is other bytes when it is packed, and a strong tag stands for bytes.
    private static string Encoded(string tag, string? encoding) => string.IsNullOrEmpty(encoding) ? $"\"{tag}\"" : $"\"{tag}-{encoding}\"";
}
