using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreaArticles.Browser.Tests;

public sealed class TryTests(Browsing browsing)
{
    private const string Text = """
        Harbour of Yeosan reopens after winter repairs

        The harbour of Yeosan took its first boats since November on Monday, and the whole town came down to the water to see them.

        "The pier is safe and the ramp has passed every test," said Oh Min-jae, the head of the harbour office.

        Shops along the quay stayed open until midnight, and the ferry to the island left twice because so many wanted to go.
        """;

    [Theory(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task APastedTextIsReadWithAndWithoutScripts(bool scripts)
    {
        var page = await browsing.OpenAsync("/try", new() { JavaScriptEnabled = scripts });

        await page.GetByLabel("The text").FillAsync(Text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();

        await Expect(page.Locator(".received")).ToContainTextAsync("The pier is safe");
        await Expect(page.Locator(".quotations .who")).ToContainTextAsync("Oh Min-jae");
    }

    [Fact(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    public async Task AStretchTellsItsRuleWhenItIsPointedAtOrFocused()
    {
        var page = await browsing.OpenAsync("/try?example=true");
        var title = page.Locator(".stretch.is-title").First;
        var card = title.Locator("> .card");
        await Expect(card).ToBeHiddenAsync();

        await title.HoverAsync();
        await Expect(card).ToContainTextAsync("rule ");
        await Expect(card).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();

        await page.Mouse.MoveAsync(0, 0);
        await title.FocusAsync();
        await Expect(card).ToBeVisibleAsync();
    }
}
