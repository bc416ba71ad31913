using System.Net;
using System.Text.Json;
using KoreaArticles.Api.Tests.Http;

namespace KoreaArticles.Api.Tests.Formats;

public sealed class FormsTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("application/ld+json", "application/ld+json")]
    [InlineData("application/json;profile=\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"", "application/json; profile=\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"")]
    [InlineData("application/json", "application/json")]
    [InlineData("text/plain", "text/plain; charset=utf-8")]
    [InlineData("*/*", "application/json")]
    public async Task AnArticleComesInTheFormAcceptAsksFor(string accept, string type)
    {
        using var answer = await AskAsync("/v1/articles/a01", accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/v1/articles/a01?format=html", "/articles/a01")]
    [InlineData("/v1/articles/no-such?format=html", null)]
    [InlineData("/v1/quotes/no-such?format=text", null)]
    public async Task WhoWantsHtmlIsSentToThePage(string path, string? page)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(path);

        Assert.Equal(page is null ? HttpStatusCode.NotFound : HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location?.AbsolutePath);
    }

    [Theory]
    [InlineData("/v1/articles/a01", "application/ld+json", "text/plain", "text/html")]
    [InlineData("/v1/articles?q=harbour", "application/x-ndjson", "text/csv", "application/rss+xml", "application/atom+xml", "application/feed+json")]
    public async Task TheLinkHeaderNamesTheOtherForms(string path, params string[] types)
    {
        using var answer = await app.Client.GetAsync(path);
        var links = string.Join(", ", answer.Headers.GetValues("Link"));

        Assert.All(types, type => Assert.Contains($"rel=\"alternate\"; type=\"{type}\"", links, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheLinkHeaderStaysShortWhereTheAddressIsLong()
    {
        using var answer = await app.Client.GetAsync($"/v1/articles?{string.Join('&', Enumerable.Range(100, 40).Select(i => $"source=paper-{new string('x', 80)}-{i}"))}");
        var links = string.Join(", ", answer.Headers.GetValues("Link"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.InRange(links.Length, 3_000, 13_000);
        Assert.Contains("rel=\"first\"", links, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonLdAndNinjsKnowADateOnlyAsFineAsTheTextHasIt()
    {
        var article = await app.GetAsync("/v1/articles/a01");
        var jsonLd = await app.GetAsync("/v1/articles/a01?format=jsonld");
        var ninjs = await app.GetAsync("/v1/articles/a01?format=ninjs");

        Assert.Equal("2019-06-02", article.GetProperty("date").GetProperty("value").GetString());
        Assert.Equal("2019-06-02", jsonLd.GetProperty("datePublished").GetString());
        Assert.False(ninjs.TryGetProperty("contentCreated", out _));
    }

    [Fact]
    public async Task WhatIsUnknownIsNothingInJsonLd()
    {
        var jsonLd = await app.GetAsync("/v1/articles/a00?format=jsonld");

        Assert.Equal("NewsArticle", jsonLd.GetProperty("@type").GetString());
        Assert.All(["datePublished", "author", "publisher"], key => Assert.Equal("[]", jsonLd.GetProperty(key).GetRawText()));
        Assert.False(jsonLd.TryGetProperty("dateModified", out _));
        Assert.DoesNotContain("null", jsonLd.GetRawText(), StringComparison.Ordinal);

        var quote = (await app.FirstAsync("/v1/quotes?article=a00")).GetProperty("id").GetString();
        var part = (await app.GetAsync($"/v1/quotes/{quote}?format=jsonld")).GetProperty("isPartOf");
        Assert.All(["datePublished", "author", "publisher"], key => Assert.Equal("[]", part.GetProperty(key).GetRawText()));
    }

    [Fact]
    public async Task QuotationsArePartsOfTheirArticleWithTheirSpeakers()
    {
        var jsonLd = await app.GetAsync("/v1/articles/a01?format=jsonld");
        var ninjs = await app.GetAsync("/v1/articles/a01?format=ninjs");

        var part = jsonLd.GetProperty("hasPart")[0];
        Assert.Equal("Quotation", part.GetProperty("@type").GetString());
        Assert.Equal("Peter Marsh", part.GetProperty("spokenByCharacter").GetProperty("name").GetString());
        Assert.Equal(part.GetProperty("text").GetString(), ninjs.GetProperty("associations")[0].GetProperty("bodies")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task AQuotationCanBeReadAsText()
    {
        var quote = (await app.GetAsync("/v1/quotes?speaker=peter-marsh&limit=1")).GetProperty("items")[0];

        var text = await app.Client.GetStringAsync($"/v1/quotes/{quote.GetProperty("id").GetString()}?format=text");

        Assert.Contains(quote.GetProperty("text").GetString()!, text, StringComparison.Ordinal);
        Assert.Contains("— Peter Marsh", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/articles/a01?format=ninjs")]
    [InlineData("/v1/articles?format=csv")]
    [InlineData("/v1/articles?format=atom")]
    [InlineData("/v1/quotes?format=ndjson")]
    public async Task EveryFormIsAnsweredAgainWithNotModified(string path)
    {
        using var first = await app.Client.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await app.Client.SendAsync(request);
        using var other = await app.Client.GetAsync(path[..path.IndexOf('?')]);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task LinesStreamEverythingThatMatchesAsListsShowIt()
    {
        var lines = (await app.Client.GetStringAsync("/v1/articles?q=harbour&sort=date&limit=3&fields=title&format=ndjson"))
            .TrimEnd('\n').Split('\n');

        Assert.Equal(await app.WalkAsync("/v1/articles?q=harbour&sort=date&limit=100"), lines.Select(line => Parse(line).GetProperty("id").GetString()));
        Assert.All(lines, line => Assert.Equal(2, Parse(line).EnumerateObject().Count()));
    }

    [Fact]
    public async Task AnArticlesQuotationsHaveTheFormsOfAnyList()
    {
        var ids = await app.WalkAsync("/v1/articles/a03/quotes");

        var lines = (await app.Client.GetStringAsync("/v1/articles/a03/quotes?limit=1&format=ndjson")).TrimEnd('\n').Split('\n');
        var rows = (await app.Client.GetStringAsync("/v1/articles/a03/quotes?format=csv"))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var feed = await app.GetAsync("/v1/articles/a03/quotes?format=jsonfeed");

        Assert.Equal(2, ids.Count);
        Assert.Equal(ids, lines.Select(line => Parse(line).GetProperty("id").GetString()));
        Assert.Equal(ids, rows.Skip(1).Select(row => row.Split(',')[0]));
        Assert.Equal("Quotations: Harbour works enter day 3 · KoreaArticles", feed.GetProperty("title").GetString());
        Assert.EndsWith("/articles/a03", feed.GetProperty("home_page_url").GetString(), StringComparison.Ordinal);
        Assert.Equal(ids.Count, feed.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("/v1/articles?source=nobody&format=ndjson", "")]
    [InlineData("/v1/articles?source=nobody&fields=title&format=csv", "id,title\r\n")]
    public async Task AListOfNothingHasNoLines(string path, string expected) =>
        Assert.Equal(expected, await app.Client.GetStringAsync(path));

    [Fact]
    public async Task ATableHasARowForEveryItem()
    {
        var rows = (await app.Client.GetStringAsync("/v1/articles?fields=title,date&limit=5&format=csv"))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("id,title,date,datePrecision,dateBasis,dateKind,dateEarliest,dateLatest,dateConfidence", rows[0]);
        Assert.Equal(ApiApp.Articles, rows.Length - 1);
        Assert.StartsWith("a27,Harbour works enter day 27,2019-06-28,day,", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/speakers?format=ndjson", "id", "peter-marsh")]
    [InlineData("/v1/speakers?format=csv&limit=1", "id,name,isPerson,aliases,titles,", "peter-marsh,Peter Marsh,true,")]
    [InlineData("/v1/sources?format=csv", "id,name,isAgency,articleCount,", "id,name")]
    public async Task SpeakersAndSourcesComeAsLinesAndRows(string path, params string[] expected)
    {
        var text = await app.Client.GetStringAsync(path);
        var total = (await app.GetAsync(path[..path.IndexOf('?')])).GetProperty("total").GetInt32();

        Assert.All(expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(total + (path.Contains("csv", StringComparison.Ordinal) ? 1 : 0), text.Count(c => c == '\n'));
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await app.Client.SendAsync(request);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
