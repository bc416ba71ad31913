using System.Net;
using System.Text.RegularExpressions;

namespace KoreaArticles.Api.Tests.Pages;

public sealed partial class LongListTests(LongListsApp app) : IClassFixture<LongListsApp>
{
    [Theory]
    [InlineData("/", "/articles/")]
    [InlineData("/sources/hanbit-news", "/articles/")]
    [InlineData("/speakers/oh-min-jae", "/quotes/")]
    public async Task TheNextPagesGoToTheEnd(string first, string items)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var path = first; path is not null;)
        {
            var page = await app.ReadAsync(path);
            met.UnionWith(Address().Matches(page).Select(link => link.Groups["address"].Value).Where(address => address.StartsWith(items, StringComparison.Ordinal)));
            path = NextPage().Match(page) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups["address"].Value) : null;
        }

        Assert.Equal(LongListsApp.Articles, met.Count);
    }

    [Theory]
    [InlineData("/sources/hanbit-news?cursor=nonsense")]
    [InlineData("/speakers/oh-min-jae?colour=red")]
    public async Task WhatCannotBeAnsweredIsNotMissing(string path) =>
        Assert.Contains("'c", WebUtility.HtmlDecode(await app.ReadAsync(path, HttpStatusCode.BadRequest)), StringComparison.Ordinal);

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    public async Task ACitationIsNamedInAnyScript(string ending)
    {
        using var answer = await app.Client.GetAsync($"/articles/부두01.{ending}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"부두01.{ending}", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [GeneratedRegex("href=\"(?<address>[^\"?#]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("<a href=\"(?<address>[^\"]+)\" rel=\"next\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NextPage();
}
