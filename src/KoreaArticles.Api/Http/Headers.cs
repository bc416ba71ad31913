namespace KoreaArticles.Api.Http;

/// <summary>The headers every answer has, whatever became of the request.</summary>
internal static class Headers
{
    private const string Exposed = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After";

    // Answers are data: should a browser ever take one for a page, it may load and run nothing.
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    private const string SwaggerPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // On starting, because a failure clears whatever was set before.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            if (headers.ContentSecurityPolicy.Count == 0)
                headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal)
                    ? SwaggerPolicy
                    : DataPolicy;

            // Always, not only where an Origin asks: a cache may hand the answer on to a browser.
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = Exposed;
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
