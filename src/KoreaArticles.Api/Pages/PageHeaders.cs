namespace KoreaArticles.Api.Pages;

/// <summary>The policy of the pages: what a browser may load for them, and who may frame them.</summary>
internal static class PageHeaders
{
    // Nothing but our own files: no inline script or style, no frame around a page, no form to elsewhere.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static RouteGroupBuilder WithPageHeaders(this RouteGroupBuilder pages)
    {
        pages.AddEndpointFilter((context, next) =>
        {
            Set(context.HttpContext.Response.Headers);
            return next(context);
        });

        return pages;
    }

    public static void Set(IHeaderDictionary headers) => headers.ContentSecurityPolicy = Policy;
}
