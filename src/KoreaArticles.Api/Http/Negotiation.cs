using Microsoft.Net.Http.Headers;

namespace KoreaArticles.Api.Http;

/// <summary>The forms an operation's answer can have, the usual one first.</summary>
internal sealed record Offered(params IReadOnlyList<Representation> Representations);

/// <summary>Settles which form an answer has, before anything is worked out: by <c>format</c>, else by Accept, else 406.</summary>
internal static class Negotiation
{
    public static TBuilder Offers<TBuilder>(this TBuilder route, params IReadOnlyList<Representation> representations)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Offered(representations));

    /// <summary>The form settled on for this request.</summary>
    public static Representation Representation(this HttpContext context) =>
        context.Features.Get<Representation>() ?? Http.Representation.Json;

    public static IApplicationBuilder UseNegotiation(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Offered>() is not { Representations: var offered }) return next(context);

        var chosen = Choose(context.Request, offered);
        if (chosen is null)
        {
            var types = string.Join(", ", offered.Select(representation => representation.MediaType).Distinct());
            var why = $"None of the media types in Accept is offered here; there is {types}.";
            return Problems.Of(StatusCodes.Status406NotAcceptable, why).ExecuteAsync(context);
        }

        context.Features.Set(chosen);
        return next(context);
    });

    private static Representation? Choose(HttpRequest request, IReadOnlyList<Representation> offered)
    {
        // A format that is not offered is told by the validation, with the names that are.
        if (request.Query.TryGetValue("format", out var format))
            return offered.FirstOrDefault(representation => representation.Format == format) ?? offered[0];

        // No Accept and one that cannot be read both ask for nothing in particular.
        if (request.Headers.Accept is not { Count: > 0 } header || !MediaTypeHeaderValue.TryParseList(header, out var accepted)
            || accepted.Count == 0)
        {
            return offered[0];
        }

        return offered
            .Select(representation => (representation, Quality: Quality(accepted, MediaTypeHeaderValue.Parse(representation.MediaType))))
            .Where(candidate => candidate.Quality > 0)
            .OrderByDescending(candidate => candidate.Quality)
            .FirstOrDefault().representation;
    }

    /// <summary>How much a media type is wanted; the most specific range that covers
    /// it decides. Every answer is UTF-8, whatever charset is named.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue offered) => accepted
        .Select(WithoutCharset)
        .Where(offered.IsSubsetOf)
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    private static MediaTypeHeaderValue WithoutCharset(MediaTypeHeaderValue range)
    {
        if (!range.Charset.HasValue) return range;

        var plain = range.Copy();
        plain.Charset = default;
        return plain;
    }
}
