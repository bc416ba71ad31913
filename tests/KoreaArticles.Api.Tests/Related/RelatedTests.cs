using System.Net;
using System.Text.Json;

namespace KoreaArticles.Api.Tests.Related;

public sealed class RelatedTests(RelatedApp app) : IClassFixture<RelatedApp>
{
    [Fact]
    public async Task ANearCopyComesFirstAndSaysHowMuchIsTheSame()
    {
        var copy = (await RelatedToAsync("report"))[0];

        Assert.Equal(("shorter", "nearCopy"), (IdOf(copy), copy.GetProperty("relation").GetString()));
        Assert.InRange(copy.GetProperty("likeness").GetDouble(), 0.95, 1);
        Assert.Equal(
            ["All of the shorter text stands in the other word for word.", "One day lies between their dates."],
            copy.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()!));
    }

    [Fact]
    public async Task TheSameWordsOfSomebodyWithinFewDaysAreTheSameEvent()
    {
        var items = await RelatedToAsync("report");

        var report = Assert.Single(items, item => IdOf(item) == "elsewhere");
        Assert.Equal(("sameEvent", 1), (report.GetProperty("relation").GetString(), report.GetProperty("sharedQuotes").GetInt32()));
        Assert.Equal(
            ["Both quote “The pier is safe and the new ramp has passed every test”.", "2 days lie between their dates."],
            report.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()!));
        Assert.DoesNotContain(items, item => IdOf(item) == "years-before");
    }

    [Fact]
    public async Task AFewCommonWordsRelateNothing() => Assert.Empty(await RelatedToAsync("short-words"));

    [Fact]
    public async Task EachOfTwoIsRelatedToTheOther()
    {
        foreach (var (one, other) in new[] { ("report", "shorter"), ("report", "elsewhere") })
        {
            var (there, back) = (await BetweenAsync(one, other), await BetweenAsync(other, one));

            Assert.Equal(there.GetProperty("reasons").GetRawText(), back.GetProperty("reasons").GetRawText());
            Assert.Equal(there.GetProperty("likeness").GetDouble(), back.GetProperty("likeness").GetDouble());
        }
    }

    [Fact]
    public async Task TheListIsPagedToItsEnd()
    {
        List<string> ids = [];
        for (var next = "/v1/articles/report/related?limit=1"; next is not null;)
        {
            var page = await app.GetAsync(next);
            ids.Add(IdOf(Assert.Single(page.GetProperty("items").EnumerateArray())));
            next = page.GetProperty("nextUrl").GetString();
        }

        Assert.Equal(["shorter", "elsewhere"], ids);
    }

    [Fact]
    public async Task ThereIsNothingRelatedToAnArticleThatIsNotThere()
    {
        using var answer = await app.Client.GetAsync("/v1/articles/nobody/related");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task ThePageOfAnArticleTellsOfTheOthersAndWhy()
    {
        var page = await app.ReadAsync("/articles/report");

        Assert.Contains("href=\"/articles/shorter\"", page, StringComparison.Ordinal);
        Assert.Contains("All of the shorter text stands in the other word for word.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Related reports", await app.ReadAsync("/articles/short-words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsRelatedChangesWithTheCorpus()
    {
        await using var changing = new RelatedApp();
        await changing.InitializeAsync();
        Assert.Equal(2, (await changing.GetAsync("/v1/articles/report/related")).GetProperty("total").GetInt32());

        await changing.ImportWithoutAsync("shorter");

        var left = Assert.Single((await changing.GetAsync("/v1/articles/report/related")).GetProperty("items").EnumerateArray());
        Assert.Equal("elsewhere", IdOf(left));
    }

    private async Task<JsonElement> BetweenAsync(string one, string other) =>
        Assert.Single(await RelatedToAsync(one), item => IdOf(item) == other);

    private async Task<List<JsonElement>> RelatedToAsync(string id)
    {
        var page = await app.GetAsync($"/v1/articles/{id}/related");
        Assert.Equal(page.GetProperty("items").GetArrayLength(), page.GetProperty("total").GetInt32());
        return [.. page.GetProperty("items").EnumerateArray()];
    }

    private static string IdOf(JsonElement item) => item.GetProperty("article").GetProperty("id").GetString()!;
}
