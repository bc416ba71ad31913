using static Microsoft.Playwright.Assertions;

namespace KoreaArticles.Browser.Tests;

public sealed class SwaggerTests(Browsing browsing)
{
    [Theory(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    [InlineData("Health", "GetLive")]
    [InlineData("Extraction", "ExtractText")]
    public async Task AnOperationCanBeTriedFromThePage(string tag, string operation)
    {
        var page = await browsing.OpenAsync("/swagger/index.html");
        var block = page.Locator($"#operations-{tag}-{operation}");

        await block.Locator(".opblock-summary-control").ClickAsync();
        await block.Locator("button.execute").ClickAsync();

        await Expect(block.Locator(".live-responses-table .response-col_status").Last).ToContainTextAsync("200");
    }
}
