using System.IO.Compression;
using KoreaArticles.Api.Http.Caching;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Pages;
using Microsoft.AspNetCore.ResponseCompression;

namespace KoreaArticles.Api.Http;

/// <summary>What every request goes through, in order.</summary>
internal static class HttpSetup
{
    private static readonly string[] Packable =
    [
        "application/json", ProblemAnswer.MediaType, "application/yaml", "text/plain", "text/html", "text/css", "text/javascript",
        "text/csv", "text/xml", "application/x-ndjson", "application/ld+json", "application/rss+xml", "application/atom+xml",
        "application/feed+json",
    ];

    // Two of them are most of what the server holds in memory.
    private const long KeptBytesPerGeneration = 12 * 1024 * 1024;

    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration("RateLimit").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RateLimits>();
        services.AddSingleton(new AnswerCache(KeptBytesPerGeneration));
        services.AddValidators();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new CamelCaseEnums()));
        services.AddExceptionHandler<Failures>();
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods("GET", "HEAD", "POST")
            .SetPreflightMaxAge(TimeSpan.FromDays(1))));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = Packable;
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        return services;
    }

    public static WebApplication UseHttp(this WebApplication app)
    {
        app.UseHeaders();
        app.UseRateLimits();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context => Unanswered(context.HttpContext));
        app.UseCors();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseNegotiation();
        app.UseMiddleware<EntityTags>();
        return app;
    }

    /// <summary>No route took the request: a reader gets a page that says so, a program a problem.</summary>
    private static Task Unanswered(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && PageEndpoints.IsForReader(context.Request)
        ? PageEndpoints.NotFound(context)
        : Problems.Of(context.Response.StatusCode).ExecuteAsync(context);

    private static void UseRateLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<RateLimits>();
        if (!limits.IsOn) return;

        app.Use((context, next) => limits.Count(context) is { } refusal ? refusal.ExecuteAsync(context) : next(context));
    }
}
