using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace KoreaArticles.Api.Tests.Pages;

public sealed class ReadingPagesTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    [Fact]
    public async Task TheFrontPageShowsEverything()
    {
        var page = await app.ReadAsync("/");

        Assert.Contains(">2 articles</h2>", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/articles/harbour" """, page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/v1/articles">This page as data</a>""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/docs")]
    [InlineData("/try")]
    public async Task APageAnswersHeadAndHasATag(string path)
    {
        using var head = await app.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.NotNull(head.Headers.ETag);
    }

    [Fact]
    public async Task ASearchMarksItsWords()
    {
        var page = await app.ReadAsync("/?q=midnight");

        Assert.Contains(">1 article</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<mark>midnight</mark>", page, StringComparison.Ordinal);
        Assert.Contains("""value="midnight" """, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=&source=&from=", HttpStatusCode.OK)]
    [InlineData("/?q=%22%20OR%20NOT%20*%20(", HttpStatusCode.OK)]
    [InlineData("/?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/?cursor=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/?colour=red", HttpStatusCode.BadRequest)]
    [InlineData("/articles/none", HttpStatusCode.NotFound)]
    [InlineData("/quotes/none", HttpStatusCode.NotFound)]
    [InlineData("/speakers/none", HttpStatusCode.NotFound)]
    [InlineData("/sources/none", HttpStatusCode.NotFound)]
    public async Task WhateverIsAskedTheAnswerIsAPage(string path, HttpStatusCode expected) =>
        Assert.StartsWith("<!DOCTYPE html>", await app.ReadAsync(path, expected), StringComparison.Ordinal);

    [Fact]
    public async Task AnArticleHasItsQuotationsMarkedAndTheirSpeakersBeside()
    {
        var page = await app.ReadAsync("/articles/harbour");
        var quote = (await app.FirstAsync("/v1/quotes?article=harbour")).GetProperty("id").GetString();

        Assert.Contains($"""class="said is-direct" href="/quotes/{quote}" """, page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/speakers/oh-min-jae" dir="auto">Oh Min-jae</a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<link rel="canonical" href="http://localhost/articles/harbour" """, page, StringComparison.Ordinal);
        Assert.Contains("application/json+oembed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFileAsReceivedIsShownWordForWord()
    {
        var page = await app.ReadAsync("/articles/harbour?view=evidence");

        Assert.Contains("class=\"received\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"found stretch is-title\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"found field is-quotation\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AQuotationASpeakerAndASearchLeadToEachOther()
    {
        var quote = (await app.FirstAsync("/v1/quotes?article=harbour")).GetProperty("id").GetString();

        Assert.Contains("/speakers/oh-min-jae", await app.ReadAsync($"/quotes/{quote}"), StringComparison.Ordinal);
        Assert.Contains($"/quotes/{quote}", await app.ReadAsync("/speakers/oh-min-jae"), StringComparison.Ordinal);
        Assert.Contains("/articles/harbour", await app.ReadAsync("/?speaker=oh-min-jae"), StringComparison.Ordinal);
        Assert.Contains("""<a href="/" dir="auto" aria-current="true">Oh Min-jae</a>""", await app.ReadAsync("/?speaker=Oh%20Min%20Jae"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatSomebodySaidInOneArticleStandsInTheOrderOfTheText()
    {
        var page = await app.ReadAsync("/speakers/oh-min-jae");

        Assert.InRange(page.IndexOf("The pier is safe", StringComparison.Ordinal), 1, page.IndexOf("We counted every boat twice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/speakers/oh-min-jae", "Person|Organization", "Oh Min-jae")]
    [InlineData("/articles/harbour", "NewsArticle", "Harbour of Yeosan reopens after winter repairs")]
    [InlineData("/docs", "WebPage", "For integrators")]
    public async Task APageTellsSearchEnginesWhatItIsAbout(string path, string type, string name)
    {
        var page = await app.ReadAsync(path);

        var start = page.IndexOf("application/ld+json\">", StringComparison.Ordinal) + "application/ld+json\">".Length;
        using var jsonLd = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
        Assert.Contains(jsonLd.RootElement.GetProperty("@type").GetString()!, type.Split('|'));
        Assert.Equal(name, jsonLd.RootElement.GetProperty(type == "NewsArticle" ? "headline" : "name").GetString());
    }

    [Theory]
    [InlineData("/?q=ferry")]
    [InlineData("/articles/hostile")]
    [InlineData("/articles/hostile?view=evidence")]
    [InlineData("/speakers/oh-min-jae")]
    [InlineData("/?q=%3Cscript%3Ealert(9)%3C/script%3E")]
    public async Task WhatAFileHoldsNeverBecomesMarkup(string path)
    {
        var page = await app.ReadAsync(path);

        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
    }

    [Theory]
    [InlineData("/articles/hostile.bib", "application/x-bibtex", "@misc{hostile,")]
    [InlineData("/articles/hostile.ris", "application/x-research-info-systems", "TY  - NEWS")]
    public async Task AnArticleCanBeCited(string path, string type, string start)
    {
        using var answer = await app.Client.GetAsync(path);
        var citation = await answer.Content.ReadAsStringAsync();

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(start, citation, StringComparison.Ordinal);
        Assert.Contains("http://localhost/articles/hostile", citation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageThatDidNotChangeIsNotSentAgain()
    {
        using var first = await app.Client.GetAsync("/articles/harbour");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles/harbour");
        request.Headers.IfNoneMatch.Add(Assert.IsType<EntityTagHeaderValue>(first.Headers.ETag));

        using var again = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }
}
