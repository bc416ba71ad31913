using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;

namespace KoreaArticles.Api.Formats;

/// <summary>The forms answers have beside JSON.</summary>
internal static class Forms
{
    public static readonly Representation JsonLd = new("jsonld", "application/ld+json");

    /// <summary>News as IPTC's "News in JSON"; the standard has no media type of its own, so its schema is the profile.</summary>
    public static readonly Representation Ninjs = new("ninjs", $"application/json; profile=\"{Formats.Ninjs.Schema}\"");

    public static readonly Representation Text = new("text", "text/plain");

    public static readonly Representation Html = new("html", "text/html");

    public static readonly Representation Ndjson = new("ndjson", "application/x-ndjson");

    public static readonly Representation Csv = new("csv", "text/csv");

    public static readonly Representation Rss = new("rss", "application/rss+xml");

    public static readonly Representation Atom = new("atom", "application/atom+xml");

    public static readonly Representation JsonFeed = new("jsonfeed", "application/feed+json");

    public static readonly IReadOnlyList<Representation> OfArticle = [Representation.Json, JsonLd, Ninjs, Text, Html];

    public static readonly IReadOnlyList<Representation> OfQuote = [Representation.Json, JsonLd, Text, Html];

    public static readonly IReadOnlyList<Representation> OfList = [Representation.Json, Ndjson, Csv, Rss, Atom, JsonFeed];

    public static readonly IReadOnlyList<Representation> OfNames = [Representation.Json, Ndjson, Csv];

    /// <summary>Answers in other forms than JSON with <paramref name="answer"/>. Comes after the validation.</summary>
    public static RouteHandlerBuilder InForms(
        this RouteHandlerBuilder route, IReadOnlyList<Representation> forms, Func<EndpointFilterInvocationContext, Task<IResult>> answer) =>
        route.Offers(forms).AddEndpointFilter(async (context, next) =>
            context.HttpContext.Representation() == Representation.Json ? await next(context) : await answer(context));

    /// <summary>Names the other forms of one thing in its Link header.</summary>
    public static RouteHandlerBuilder LinksItsForms(this RouteHandlerBuilder route) => route.AddEndpointFilter((context, next) =>
    {
        var http = context.HttpContext;
        http.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            if (http.Response.StatusCode == StatusCodes.Status200OK) http.Response.Headers.Link = Links.OfForms(http);
            return Task.CompletedTask;
        }, http);
        return next(context);
    });

    /// <summary>Whether the reader wants to know only that there is an answer: HEAD, or an If-None-Match that any answer meets.</summary>
    public static bool WantsNoBody(this HttpRequest request) =>
        HttpMethods.IsHead(request.Method) || request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Tag == "*");
}
