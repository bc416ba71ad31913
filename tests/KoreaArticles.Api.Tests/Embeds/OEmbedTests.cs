using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KoreaArticles.Api.Tests.Pages;

namespace KoreaArticles.Api.Tests.Embeds;

public sealed partial class OEmbedTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    private readonly HttpClient client = app.Client;

    [Theory]
    [InlineData("/articles/harbour", "/embed/articles/harbour")]
    [InlineData("/articles/hostile", "/embed/articles/hostile")]
    public async Task APageLeadsToAFrameThatShowsIt(string page, string frame)
    {
        var discovered = WebUtility.HtmlDecode(Discovery().Match(await app.ReadAsync(page)).Groups["address"].Value);
        using var answer = JsonDocument.Parse(await client.GetStringAsync(discovered));
        var html = answer.RootElement.GetProperty("html").GetString()!;

        Assert.Equal("1.0", answer.RootElement.GetProperty("version").GetString());
        Assert.Equal("link", answer.RootElement.GetProperty("type").GetString());
        Assert.Contains($"<iframe src=\"http://localhost{frame}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("script", html, StringComparison.OrdinalIgnoreCase);
        await app.ReadAsync(frame);
    }

    [Fact]
    public async Task AQuotationNamesItsSpeakerAndKeepsItsWordsOutOfTheMarkup()
    {
        var quote = await app.FirstAsync("/v1/quotes?article=harbour");
        var id = quote.GetProperty("id").GetString();

        var answer = XDocument.Parse(await client.GetStringAsync($"/oembed?format=XML&maxwidth=300&url=http%3A%2F%2Flocalhost%2Fquotes%2F{id}&dnt=1")).Root!;

        Assert.Equal("rich", answer.Element("type")?.Value);
        Assert.Equal("Oh Min-jae", answer.Element("author_name")?.Value);
        Assert.Equal("300", answer.Element("width")?.Value);
        Assert.Contains($"/embed/quotes/{id}\"", answer.Element("html")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("pier", answer.Element("html")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("?url=http://localhost/articles/harbour&maxwidth=wide", HttpStatusCode.BadRequest)]
    [InlineData("?url=http://localhost/articles/harbour&format=yaml", HttpStatusCode.NotImplemented)]
    [InlineData("?url=http://elsewhere.example/articles/harbour", HttpStatusCode.NotFound)]
    [InlineData("?url=http://localhost.elsewhere.example/articles/harbour", HttpStatusCode.NotFound)]
    [InlineData("?url=http://localhost@elsewhere.example/articles/harbour", HttpStatusCode.NotFound)]
    [InlineData("?url=javascript:alert(1)//localhost/articles/harbour", HttpStatusCode.NotFound)]
    [InlineData("?url=http://localhost/articles/none", HttpStatusCode.NotFound)]
    [InlineData("?url=http://localhost/speakers/oh-min-jae", HttpStatusCode.NotFound)]
    [InlineData("?url=nonsense", HttpStatusCode.NotFound)]
    public async Task WhatIsNotEmbeddableIsRefusedWithAProblem(string query, HttpStatusCode status)
    {
        using var answer = await client.GetAsync("/oembed" + query);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [GeneratedRegex("""<link rel="alternate" type="application/json\+oembed" href="(?<address>[^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex Discovery();
}
