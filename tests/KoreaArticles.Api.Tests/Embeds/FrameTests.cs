using System.IO.Compression;
using System.Net;
using KoreaArticles.Api.Tests.Pages;

namespace KoreaArticles.Api.Tests.Embeds;

public sealed class FrameTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    private readonly HttpClient client = app.Client;

    [Theory]
    [InlineData("/embed/articles/harbour", "frame-ancestors *")]
    [InlineData("/articles/harbour", "frame-ancestors 'none'")]
    [InlineData("/v1/articles/harbour", "frame-ancestors 'none'")]
    [InlineData("/oembed?url=http://localhost/articles/harbour", "frame-ancestors 'none'")]
    public async Task OnlyFramesMayBeFramed(string path, string ancestors)
    {
        using var answer = await client.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains(ancestors, policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFrameShowsAQuotationWithWhereItIsFrom()
    {
        var quote = await app.FirstAsync("/v1/quotes?article=harbour");

        var frame = await app.ReadAsync($"/embed/quotes/{quote.GetProperty("id").GetString()}");

        Assert.Contains(quote.GetProperty("text").GetString()!, frame, StringComparison.Ordinal);
        Assert.Contains("Oh Min-jae", frame, StringComparison.Ordinal);
        Assert.Contains("Harbour of Yeosan reopens", frame, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileTextIsOnlyTextInAFrame()
    {
        var quote = await app.FirstAsync("/v1/quotes?article=hostile");
        var frames = await app.ReadAsync("/embed/articles/hostile") + await app.ReadAsync($"/embed/quotes/{quote.GetProperty("id").GetString()}");

        Assert.Contains("&lt;script&gt;alert", frames, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", frames, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", frames, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/articles/none")]
    [InlineData("/embed/quotes/none")]
    public async Task WhatIsNotThereHasNoFrame(string path) => await app.ReadAsync(path, HttpStatusCode.NotFound);

    [Fact]
    public async Task TheElementsAreSmallOpenToAllOriginsAndWriteNoMarkup()
    {
        using var answer = await client.GetAsync("/embed.js");
        var script = await answer.Content.ReadAsByteArrayAsync();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await gzip.WriteAsync(script);

        Assert.InRange(packed.Length, 1, 6 * 1024);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.NotNull(answer.Headers.ETag);
        Assert.DoesNotContain("innerHTML", System.Text.Encoding.UTF8.GetString(script), StringComparison.Ordinal);
    }
}
