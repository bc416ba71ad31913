using System.Text.Encodings.Web;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Pages.Articles;
using KoreaArticles.Api.Pages.Docs;
using KoreaArticles.Api.Pages.Quotes;
using KoreaArticles.Api.Pages.Search;
using KoreaArticles.Api.Pages.Sources;
using KoreaArticles.Api.Pages.Speakers;
using KoreaArticles.Api.Pages.Try;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages;

/// <summary>The pages people read: rendered here, whole without scripts, asking nobody else for anything.</summary>
internal static class PageEndpoints
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton<HtmlEncoder, PageEncoder>();
        // Components bring data protection along, which writes keys to disk when it starts; no page has a secret.
        foreach (var start in services.Where(StartsDataProtection).ToList()) services.Remove(start);
        return services;
    }

    public static IEndpointRouteBuilder MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").WithPageHeaders().ExcludeFromDescription();

        pages.MapSearchPage();
        pages.MapArticlePages();
        pages.MapQuotePage();
        pages.MapSpeakerPage();
        pages.MapSourcePage();
        pages.MapTryPage();
        pages.MapRead("/docs", () => new RazorComponentResult<DocsPage>());

        return routes;
    }

    private static bool StartsDataProtection(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(DataProtectionOptions).Assembly;

    /// <summary>Whether somebody reads the answer in a browser, and not a program.</summary>
    public static bool IsForReader(HttpRequest request) =>
        !request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase)
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>The page that says there is nothing here.</summary>
    public static Task NotFound(HttpContext context)
    {
        PageHeaders.Set(context.Response.Headers);
        return new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound }.ExecuteAsync(context);
    }
}
