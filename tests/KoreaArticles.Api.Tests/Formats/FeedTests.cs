using System.Net;
using System.Xml.Linq;
using KoreaArticles.Api.Tests.Http;

namespace KoreaArticles.Api.Tests.Formats;

public sealed class FeedTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public async Task RssSaysADayAsItsFirstMomentAndExactlyBesideIt()
    {
        var feed = XDocument.Parse(await app.Client.GetStringAsync("/v1/articles?format=rss&limit=100"));

        var dated = Item(feed, "/articles/a01");
        Assert.Equal("Sun, 02 Jun 2019 00:00:00 +0000", dated.Element("pubDate")?.Value);
        Assert.Equal("2019-06-02", dated.Element(Dc + "date")?.Value);
        var undated = Item(feed, "/articles/a00");
        Assert.Null(undated.Element("pubDate"));
        Assert.Null(undated.Element(Dc + "date"));
    }

    [Theory]
    [InlineData("atom")]
    [InlineData("rss")]
    public async Task AnUndatedArticleWasUpdatedWhenItWasRead(string format)
    {
        var read = (await app.GetAsync("/v1/articles/a00")).GetProperty("extractedAt").GetDateTimeOffset();

        var feed = XDocument.Parse(await app.Client.GetStringAsync($"/v1/articles?format={format}&limit=100"));

        var undated = feed.Descendants().Single(entry =>
            (entry.Element(Atom + "id") ?? entry.Element("guid"))?.Value.EndsWith("/articles/a00", StringComparison.Ordinal) == true);
        Assert.Null(undated.Element(Atom + "published"));
        Assert.Equal(read, DateTimeOffset.Parse(undated.Element(Atom + "updated")!.Value), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task JsonFeedClaimsNoDateForWhatHasNone()
    {
        var feed = await app.GetAsync("/v1/articles?format=jsonfeed&limit=100");

        var items = feed.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!.Split('/')[^1]);
        Assert.Equal("2019-06-02T00:00:00+00:00", items["a01"].GetProperty("date_published").GetString());
        Assert.False(items["a00"].TryGetProperty("date_published", out _));
        Assert.Equal("unknown", items["a00"].GetProperty("_koreaarticles").GetProperty("date").GetProperty("basis").GetString());
    }

    [Theory]
    [InlineData("/v1/articles?q=harbour&format=atom&limit=10")]
    [InlineData("/v1/quotes?speaker=peter-marsh&format=atom&limit=10")]
    public async Task AFeedKnowsItsOwnAddressAndTheNext(string path)
    {
        var feed = XDocument.Parse(await app.Client.GetStringAsync(path)).Root!;
        string? Link(string rel) => feed.Elements(Atom + "link")
            .SingleOrDefault(link => (string?)link.Attribute("rel") == rel)?.Attribute("href")?.Value;

        var self = XDocument.Parse(await app.Client.GetStringAsync(Link("self"))).Root!;
        var next = XDocument.Parse(await app.Client.GetStringAsync(Link("next"))).Root!;

        Assert.Equal(Ids(feed), Ids(self));
        Assert.Equal(10, Ids(feed).Count);
        Assert.Empty(Ids(next).Intersect(Ids(feed)));
        Assert.NotEmpty(Ids(next));
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    [InlineData("jsonfeed")]
    public async Task AFeedOfNothingIsStillAFeed(string format)
    {
        using var answer = await app.Client.GetAsync($"/v1/articles?source=nobody&format={format}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("KoreaArticles", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static XElement Item(XDocument feed, string path) =>
        feed.Descendants("item").Single(item => item.Element("guid")!.Value.EndsWith(path, StringComparison.Ordinal));

    private static List<string> Ids(XElement feed) => [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
}
