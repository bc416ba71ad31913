using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using KoreaArticles.Api.Tests.Pages;

namespace KoreaArticles.Api.Tests.Formats;

/// <summary>A title, a byline and a body full of markup and control characters come out harmless in every form.</summary>
public sealed partial class HostileTextTests(ReadersApp app) : IClassFixture<ReadersApp>, IAsyncLifetime
{
    private HttpClient client = null!;

    public async ValueTask InitializeAsync() => client = await app.ClientAsync();

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("/v1/articles?format=rss")]
    [InlineData("/v1/articles?format=atom")]
    [InlineData("/v1/quotes?format=rss")]
    [InlineData("/v1/quotes?format=atom")]
    public async Task FeedsAreWellFormedAndHoldNoMarkupOfTheText(string path)
    {
        var feed = await client.GetStringAsync(path);

        using var strict = XmlReader.Create(new StringReader(feed), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        var known = XDocument.Load(strict).Descendants().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("script", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("script", known);
        Assert.DoesNotContain("img", known);
        Assert.DoesNotContain("]]>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatRssReadersTakeForHtmlShowsTheTextAndRunsNothing()
    {
        var feed = XDocument.Parse(await client.GetStringAsync("/v1/articles?format=rss"));

        Assert.All(feed.Descendants("item"), item => Assert.DoesNotContain("<", item.Element("description")!.Value, StringComparison.Ordinal));
        Assert.Contains(feed.Descendants("item"), item => item.Element("description")!.Value.Contains("&lt;img", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/v1/articles/hostile?format=text")]
    [InlineData("/v1/articles?format=csv&fields=title,paragraphs")]
    [InlineData("/v1/quotes?format=csv")]
    public async Task TextHasNoControlCharactersAndClosesWhatTurnsItsDirection(string path)
    {
        var text = await client.GetStringAsync(path);

        Assert.Contains("]]>", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        Assert.Equal(text.Count(c => c == '\u202e'), text.Count(c => c == '\u202c'));
    }

    [Theory]
    [InlineData("/v1/articles/hostile?format=jsonld")]
    [InlineData("/v1/articles/hostile?format=ninjs")]
    [InlineData("/v1/articles?format=jsonfeed")]
    public async Task JsonHoldsTheTextAsText(string path)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync(path));

        Assert.Contains("<script>alert", Strings(json.RootElement).Aggregate("", string.Concat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoScriptOfTheTextReachesItsPage()
    {
        var page = await app.ReadAsync("/articles/hostile");

        using var jsonLd = JsonDocument.Parse(JsonLd().Match(page).Groups["json"].Value);
        Assert.Contains("<script>alert", jsonLd.RootElement.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("""<script type="application/ld\+json">(?<json>[^<]*)</script>""", RegexOptions.None, 1000)]
    private static partial Regex JsonLd();

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
