using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreaArticles.Browser.Tests;

public sealed class ReadingTests(Browsing browsing)
{
    [Fact(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    public async Task ResultsFollowWhatIsTypedAndSoDoesTheAddress()
    {
        var page = await browsing.OpenAsync("/");
        await Expect(page.Locator("#found")).ToHaveTextAsync("12 articles");

        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("pantry");

        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await Expect(page.Locator(".result mark").First).ToHaveTextAsync("pantry");
        await Expect(page).ToHaveURLAsync(Ends("q=pantry"));

        await page.GoBackAsync();
        await Expect(page.Locator("#found")).ToHaveTextAsync("12 articles");
    }

    [Theory(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AFilterNarrowsTheListAndComesOffAgain(bool scripts)
    {
        var page = await browsing.OpenAsync("/", new() { JavaScriptEnabled = scripts });
        var speaker = page.Locator(".facets a[href*='speaker=']").First;
        var name = await speaker.TextContentAsync() ?? "";

        await speaker.ClickAsync();

        await Expect(page.Locator(".chips")).ToContainTextAsync(name);
        await Expect(page.Locator("#found")).Not.ToHaveTextAsync("12 articles");

        await page.Locator(".chips a").ClickAsync();
        await Expect(page.Locator("#found")).ToHaveTextAsync("12 articles");
    }

    [Fact(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    public async Task ABarOfTheTimelineNarrowsTheListToItsPeriod()
    {
        var page = await browsing.OpenAsync("/");

        await page.Locator(".bars a").Last.ClickAsync();

        await Expect(page).ToHaveURLAsync(Ends(@"from=\d{4}&to=\d{4}"));
        await Expect(page.Locator(".chips")).ToBeVisibleAsync();
    }

    [Fact(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    public async Task FromAnArticleOneReachesAQuotationItsSpeakerAndTheFile()
    {
        var page = await browsing.OpenAsync("/?q=pantry");
        await page.Locator(".result h3 a").ClickAsync();
        var said = page.Locator("a.said").First;
        var note = page.Locator(".margin li").First;

        await said.HoverAsync();
        await Expect(note).ToHaveClassAsync("lit");

        await page.GetByRole(AriaRole.Link, new() { Name = "As received", Exact = true }).ClickAsync();
        await Expect(page.Locator(".received .is-quotation").First).ToBeVisibleAsync();

        await page.GoBackAsync();
        await said.ClickAsync();
        await Expect(page.Locator(".quote mark.said")).ToBeVisibleAsync();

        await page.Locator(".quote .who a").ClickAsync();
        await Expect(page.Locator(".timeline blockquote").First).ToBeVisibleAsync();
    }

    private static Regex Ends(string pattern) => new(pattern + "$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
