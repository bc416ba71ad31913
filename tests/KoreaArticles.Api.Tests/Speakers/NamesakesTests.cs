using System.Net;

namespace KoreaArticles.Api.Tests.Speakers;

public sealed class NamesakesTests(NamesakesApp app) : IClassFixture<NamesakesApp>
{
    [Theory]
    [InlineData("helen-ashworth-hill", "helen-ashworth-hill", "double")]
    [InlineData("helen-hill", "helen-hill", "single", "single")]
    [InlineData("helen-r-hill", "helen-hill", "single", "single")]
    [InlineData("jose-r-hill", "jose-hill", "initial")]
    [InlineData("ha-yeong-kim", "kim-ha-yeong", "western", "western")]
    public async Task AnIdLeadsToOnePersonEverywhere(string asked, string meant, params string[] articles)
    {
        Assert.Equal(meant, (await app.GetAsync($"/v1/speakers/{asked}")).GetProperty("id").GetString());

        var quotes = (await app.GetAsync($"/v1/quotes?speaker={asked}")).GetProperty("items").EnumerateArray();
        Assert.Equal(articles, quotes.Select(quote => quote.GetProperty("article").GetProperty("id").GetString()));

        var found = (await app.GetAsync($"/v1/articles?speaker={asked}")).GetProperty("items").EnumerateArray();
        Assert.Equal(articles.Distinct(), found.Select(article => article.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task APageListsWhatItCounts()
    {
        var page = await app.Client.GetStringAsync("/speakers/helen-ashworth-hill");

        Assert.Contains("The fog never lasts", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The fog always lasts", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("helen-x-ashworth-hill")]
    [InlineData("helen")]
    public async Task AnIdThatIsNoFormOfANameLeadsToNobody(string id)
    {
        using var answer = await app.Client.GetAsync($"/v1/speakers/{id}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
