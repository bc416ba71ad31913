using System.Text.Json;

namespace KoreaArticles.Api.Tests.Articles;

/// <summary>Names are the same in any case, and an unknown language is a language by its standard.</summary>
public sealed class FilterCaseTests(FilterCaseTests.App app) : IClassFixture<FilterCaseTests.App>
{
    [Theory]
    [InlineData("/v1/articles?source=", "the-tidal-post")]
    [InlineData("/v1/articles?source=", "The-Tidal-POST")]
    [InlineData("/v1/articles?source=", "The Tidal Post")]
    [InlineData("/v1/articles?source=", "nobody,THE TIDAL POST")]
    [InlineData("/v1/articles?language=", "en")]
    [InlineData("/v1/articles?language=", "EN")]
    [InlineData("/v1/articles?language=", "En,en")]
    [InlineData("/v1/quotes?source=", "THE-TIDAL-POST")]
    public async Task ANameIsMeantInAnyCase(string list, string name)
    {
        var page = await app.GetAsync(list + Uri.EscapeDataString(name));

        Assert.Equal("harbour", Assert.Single(page.GetProperty("items").EnumerateArray().Select(Article).Distinct()));
    }

    [Fact]
    public async Task ACursorIsGoodForTheSameNameInAnotherCase()
    {
        var first = await app.GetAsync("/v1/quotes?source=the-tidal-post&limit=1");

        var second = await app.GetAsync($"/v1/quotes?source=The-Tidal-Post&limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal("the-tidal-post", second.GetProperty("query").GetProperty("source")[0].GetString());
        Assert.Equal(1, second.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task ASourceIsFoundByItsName() =>
        Assert.Equal("the-tidal-post", (await app.GetAsync("/v1/sources/The%20Tidal%20Post")).GetProperty("id").GetString());

    [Fact]
    public async Task AnUnknownLanguageIsCountedAsArticlesNameIt()
    {
        var facet = (await app.GetAsync("/v1/articles?facets=language")).GetProperty("facets").GetProperty("language");

        var term = facet.GetProperty("terms").EnumerateArray().Single(term => term.GetProperty("value").GetString() == "und");
        var unknown = await app.GetAsync(term.GetProperty("url").GetString()!);
        Assert.Equal("figures", Assert.Single(unknown.GetProperty("items").EnumerateArray().Select(Article)));
        Assert.Equal("und", unknown.GetProperty("items")[0].GetProperty("language").GetString());
        Assert.Equal(0, facet.GetProperty("missing").GetInt64());
    }

    private static string? Article(JsonElement item) =>
        (item.TryGetProperty("article", out var article) ? article : item).GetProperty("id").GetString();

    public sealed class App() : TextsApp(
        ("harbour", """
            Harbour of Yeosan reopens after winter repairs

            By Han Seo-yeon, The Tidal Post

            YEOSAN, March 14, 2022 - The harbour of Yeosan took its first boats since November on Monday, and the town came to see them.

            "The pier is safe and the new ramp has passed every test," said Oh Min-jae, the head of the harbour office.

            "We counted every boat twice before we let it in," said Oh Min-jae.
            """),
        ("figures", """
            1 2 3 4

            5 6 7 8
            """));
}
