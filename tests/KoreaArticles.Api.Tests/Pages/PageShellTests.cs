using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace KoreaArticles.Api.Tests.Pages;

public sealed partial class PageShellTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    private readonly HttpClient client = app.Client;

    [Fact]
    public async Task NothingOnAPageIsInlineOrFromElsewhere()
    {
        using var answer = await client.GetAsync("/try?example=true");
        var page = await answer.Content.ReadAsStringAsync();

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Inline(), page);
        Assert.All(Assets().Matches(page), asset => Assert.StartsWith("/", asset.Groups["address"].Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/site.css", "text/css")]
    [InlineData("/site.js", "text/javascript")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    public async Task TheFilesOfAPageAreServed(string path, string type)
    {
        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/nothing/here", "text/html", "text/html")]
    [InlineData("/nothing/here", "application/json", "application/problem+json")]
    [InlineData("/v1/nothing", "text/html", "application/problem+json")]
    public async Task WhatIsMissingIsSaidInTheFormAsked(string path, string accept, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [GeneratedRegex("""\s(?:style|on[a-z]+)=|<style|<script>""", RegexOptions.None, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("""<(?:script[^>]* src|link rel="(?:stylesheet|icon)" href|img[^>]* src)="(?<address>[^"]*)""", RegexOptions.None, 1000)]
    private static partial Regex Assets();
}
