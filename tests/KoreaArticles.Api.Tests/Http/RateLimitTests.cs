using System.Net;
using KoreaArticles.Api.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace KoreaArticles.Api.Tests.Http;

public sealed class RateLimitTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    [Fact]
    public async Task WhoAsksTooMuchIsToldHowLongToWait()
    {
        await using var strict = app.WithWebHostBuilder(host => host.ConfigureAppConfiguration(settings => settings
            .AddInMemoryCollection([new("RateLimit:Requests", "2"), new("RateLimit:WindowSeconds", "3600"), new("Corpus:ImportOnStart", "false")])));
        using var client = strict.CreateClient();

        using var first = await client.GetAsync("/health/live");
        using var second = await client.GetAsync("/health/live");
        using var refused = await client.GetAsync("/health/live");

        Assert.Equal(["\"address\";r=1", "\"address\";r=0", "\"address\";r=0"],
            new[] { first, second, refused }.Select(answer => Assert.Single(answer.Headers.GetValues("RateLimit"))));
        Assert.Equal("\"address\";q=2;w=3600", Assert.Single(refused.Headers.GetValues("RateLimit-Policy")));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3600);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(refused.Headers.GetValues("Access-Control-Allow-Origin")));
    }
}
