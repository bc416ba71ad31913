using System.Text.Json;

namespace KoreaArticles.Api.Tests.Http;

public sealed class ListTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("/v1/articles?limit=7")]
    [InlineData("/v1/articles?limit=7&sort=date")]
    [InlineData("/v1/articles?limit=7&q=harbour")]
    [InlineData("/v1/articles?limit=7&q=harbour&sort=date")]
    [InlineData("/v1/articles?limit=7&q=harbour&sort=-date")]
    [InlineData("/v1/articles?limit=7&q=-zebra")]
    [InlineData("/v1/articles?limit=1&fields=title")]
    public async Task EveryArticleIsReachedOnceInAnyOrder(string path)
    {
        var ids = await app.WalkAsync(path);

        Assert.Equal(ApiApp.Articles, ids.Count);
        Assert.Distinct(ids);
    }

    [Theory]
    [InlineData("/v1/quotes?limit=3")]
    [InlineData("/v1/quotes?limit=3&sort=date")]
    [InlineData("/v1/quotes?limit=3&q=pier")]
    [InlineData("/v1/speakers?limit=1")]
    [InlineData("/v1/speakers?limit=1&sort=name")]
    [InlineData("/v1/sources?limit=1")]
    [InlineData("/v1/sources?limit=1&sort=name")]
    public async Task EveryListEndsWithItsTotal(string path)
    {
        var ids = await app.WalkAsync(path);

        Assert.Equal((await app.GetAsync(path)).GetProperty("total").GetInt64(), ids.Count);
        Assert.Distinct(ids);
    }

    [Theory]
    [InlineData("peter-marsh")]
    [InlineData("peter-j-marsh")]
    [InlineData("peter-james-marsh")]
    public async Task ASpeakerIsMeantByAnyFormOfTheName(string id)
    {
        var speaker = await app.GetAsync($"/v1/speakers/{id}");

        Assert.Equal("peter-marsh", speaker.GetProperty("id").GetString());
        Assert.Equal(speaker.GetProperty("quoteCount").GetInt64(), (await app.GetAsync($"/v1/quotes?speaker={id}")).GetProperty("total").GetInt64());
        Assert.Equal(speaker.GetProperty("articleCount").GetInt64(), (await app.GetAsync($"/v1/articles?speaker={id}")).GetProperty("total").GetInt64());
    }

    [Theory]
    [InlineData("PETER-MARSH")]
    [InlineData("Peter Marsh")]
    public async Task ASpeakerIsMeantByTheNameInAnyCase(string name)
    {
        var found = (await app.GetAsync($"/v1/quotes?speaker={Uri.EscapeDataString(name)}")).GetProperty("total").GetInt64();

        Assert.Equal((await app.GetAsync("/v1/speakers/peter-marsh")).GetProperty("quoteCount").GetInt64(), found);
    }

    [Theory]
    [InlineData("date")]
    [InlineData("-date")]
    public async Task UndatedArticlesComeLastEitherWay(string sort)
    {
        var dates = (await app.GetAsync($"/v1/articles?limit=100&sort={sort}")).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("date").GetProperty("earliest").GetString() is { } day && item.GetProperty("date").GetProperty("value").GetString() is not null ? day : null)
            .ToList();

        var dated = dates.TakeWhile(date => date is not null).ToList();
        Assert.DoesNotContain(dates.Skip(dated.Count), date => date is not null);
        Assert.Equal(sort == "date" ? dated.Order(StringComparer.Ordinal) : dated.OrderDescending(StringComparer.Ordinal), dated);
    }

    [Fact]
    public async Task ThePageBeforeIsLinked()
    {
        var first = await app.GetAsync("/v1/articles?limit=5");
        using var second = await app.Client.GetAsync(first.GetProperty("nextUrl").GetString());

        var previous = Assert.Single(second.Headers.GetValues("Link")).Split(", ")
            .Single(link => link.Contains("rel=\"prev\"", StringComparison.Ordinal));
        var back = await app.GetAsync(previous[1..previous.IndexOf('>')]);

        Assert.Equal(Ids(first), Ids(back));
    }

    [Fact]
    public async Task ACursorOfAnotherQueryIsRefused()
    {
        var cursor = (await app.GetAsync("/v1/articles?limit=5")).GetProperty("next").GetString();

        using var other = await app.Client.GetAsync($"/v1/articles?limit=5&q=harbour&cursor={cursor}");

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Theory]
    [InlineData("/v1/articles", "/v1/quotes")]
    [InlineData("/v1/articles", "/v1/speakers")]
    [InlineData("/v1/quotes", "/v1/sources")]
    [InlineData("/v1/articles/a01/related", "/v1/articles/a02/related")]
    [InlineData("/v1/articles/a01/related", "/v1/articles/a01/quotes")]
    public async Task ACursorOfAnotherListIsRefused(string list, string otherList)
    {
        var cursor = (await app.GetAsync($"{list}?limit=1")).GetProperty("next").GetString();
        Assert.NotNull(cursor);

        using var other = await app.Client.GetAsync($"{otherList}?limit=1&cursor={cursor}");

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Fact]
    public async Task AFacetsYearKeepsTheBoundsThatLieInIt()
    {
        var page = await app.GetAsync("/v1/articles?from=2019-06-03&to=2019-06-20&facets=year&limit=1");
        var year = page.GetProperty("facets").GetProperty("year").GetProperty("terms").EnumerateArray().Single();

        Assert.Equal(year.GetProperty("count").GetInt64(), (await app.GetAsync(year.GetProperty("url").GetString()!)).GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task FacetsAddUpToTheList()
    {
        var page = await app.GetAsync("/v1/articles?q=harbour&facets=source,place,basis,language,year&limit=1");

        foreach (var facet in page.GetProperty("facets").EnumerateObject())
        {
            var counted = facet.Value.GetProperty("terms").EnumerateArray().Sum(term => term.GetProperty("count").GetInt64());
            Assert.Equal(ApiApp.Articles, counted + facet.Value.GetProperty("missing").GetInt64() + facet.Value.GetProperty("other").GetInt64());
        }
    }

    [Theory]
    [InlineData("/v1/quotes?facets=speaker,kind&limit=1")]
    [InlineData("/v1/articles?facets=source,speaker,place,basis,language,year&limit=1")]
    public async Task TheAddressOfAFacetsTermHoldsAsManyAsItSays(string list)
    {
        var page = await app.GetAsync(list);

        foreach (var term in page.GetProperty("facets").EnumerateObject().SelectMany(facet => facet.Value.GetProperty("terms").EnumerateArray()))
            Assert.Equal(term.GetProperty("count").GetInt64(), (await app.GetAsync(term.GetProperty("url").GetString()!)).GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task WhoIsQuotedBesideTheSpeakerAskedForHasNoAddress()
    {
        var all = await app.GetAsync("/v1/articles?facets=speaker&limit=1");
        var speaker = all.GetProperty("facets").GetProperty("speaker").GetProperty("terms")[0].GetProperty("value").GetString();

        var page = await app.GetAsync($"/v1/articles?speaker={speaker}&facets=speaker&limit=1");
        var terms = page.GetProperty("facets").GetProperty("speaker").GetProperty("terms").EnumerateArray().ToList();

        Assert.True(terms.Count > 1);
        Assert.All(terms, term => Assert.Equal(term.GetProperty("value").GetString() == speaker, term.GetProperty("url").ValueKind is JsonValueKind.String));
    }

    [Theory]
    [InlineData("/v1/articles")]
    [InlineData("/v1/quotes")]
    public async Task ASpeakerGivenByNameIsToldById(string list)
    {
        var page = await app.GetAsync($"{list}?speaker=ANNA%20Lindqvist&facets=speaker&limit=1");

        Assert.Equal(["anna-lindqvist"], page.GetProperty("query").GetProperty("speaker").EnumerateArray().Select(id => id.GetString()));
        var term = page.GetProperty("facets").GetProperty("speaker").GetProperty("terms").EnumerateArray().Single(term => term.GetProperty("value").GetString() == "anna-lindqvist");
        Assert.Equal($"{list}?speaker=anna-lindqvist&limit=1&facets=speaker", term.GetProperty("url").GetString());
        Assert.Equal(page.GetProperty("total").GetInt64(), (await app.GetAsync(term.GetProperty("url").GetString()!)).GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task ACursorIsGoodForTheSpeakerAsGiven()
    {
        var first = await app.GetAsync("/v1/quotes?speaker=Anna%20Lindqvist&limit=1");

        var second = await app.GetAsync($"/v1/quotes?speaker=Anna%20Lindqvist&limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(second.ToString(), (await app.GetAsync(first.GetProperty("nextUrl").GetString()!)).ToString());
    }

    [Fact]
    public async Task PeriodsAndUndatedAddUpToAllArticles()
    {
        var dates = await app.GetAsync("/v1/dates?by=day");

        var dated = dates.GetProperty("items").EnumerateArray().Sum(period => period.GetProperty("articles").GetInt64());
        Assert.Equal(ApiApp.Articles, dated + dates.GetProperty("undated").GetProperty("articles").GetInt64());
    }

    [Fact]
    public async Task OnlyTheFieldsAskedForAreShown()
    {
        var item = (await app.GetAsync("/v1/articles?fields=title,paragraphs&limit=1")).GetProperty("items")[0];

        Assert.Equal(["id", "title", "paragraphs"], item.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task HighlightsPointAtTheWords()
    {
        var items = (await app.GetAsync("/v1/articles?q=cafe&highlight=true&limit=3")).GetProperty("items");

        foreach (var item in items.EnumerateArray())
        {
            var raw = await app.Client.GetStringAsync(item.GetProperty("rawUrl").GetString());
            var highlight = Assert.Single(item.GetProperty("highlights").EnumerateArray());
            var text = highlight.GetProperty("text").GetString()!;
            var span = highlight.GetProperty("span");
            Assert.Equal(text, raw.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()));
            Assert.Equal(["café", "café"], highlight.GetProperty("marks").EnumerateArray()
                .Select(mark => text.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32())));
        }
    }

    [Theory]
    [InlineData("talks", ApiApp.Articles / 2)]
    [InlineData("talks OR works", ApiApp.Articles)]
    [InlineData("harbour -talks", ApiApp.Articles / 2)]
    [InlineData("-talks", ApiApp.Articles / 2)]
    [InlineData("\"harbour committee\"", ApiApp.Articles)]
    [InlineData("\"committee harbour\"", 0)]
    [InlineData("harb*", ApiApp.Articles)]
    [InlineData("title:harbour", 0)]
    [InlineData("\"", 0)]
    public async Task ASearchFindsWhatItSays(string words, int found) =>
        Assert.Equal(found, (await app.GetAsync($"/v1/articles?q={Uri.EscapeDataString(words)}")).GetProperty("total").GetInt64());

    [Theory]
    [InlineData("title", "title")]
    [InlineData("body", "paragraphs")]
    [InlineData("title,body", "title", "paragraphs")]
    public async Task OnlyWhatWasSearchedIsHighlighted(string parts, params string[] fields)
    {
        var item = await app.FirstAsync($"/v1/articles?q=harbour&searchIn={parts}&highlight=true&limit=1");

        Assert.Equal(fields, item.GetProperty("highlights").EnumerateArray().Select(highlight => highlight.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task SearchingTheTitleLeavesTheBodyOut() =>
        Assert.Equal(0, (await app.GetAsync("/v1/articles?q=committee&searchIn=title")).GetProperty("total").GetInt64());

    [Fact]
    public async Task WhatASpeakerSaidIsListed()
    {
        var speaker = (await app.GetAsync("/v1/speakers?q=lindqvist")).GetProperty("items")[0];

        var quotes = await app.GetAsync(speaker.GetProperty("quotesUrl").GetString()!);

        Assert.Equal(speaker.GetProperty("quoteCount").GetInt64(), quotes.GetProperty("total").GetInt64());
        Assert.All(quotes.GetProperty("items").EnumerateArray(), quote => Assert.Equal("Anna Lindqvist", quote.GetProperty("speaker").GetProperty("name").GetString()));
    }

    private static string?[] Ids(JsonElement page) =>
        [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())];
}
