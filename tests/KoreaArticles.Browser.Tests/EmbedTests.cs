using System.Net.Http.Json;
using System.Text.Json;
using KoreaArticles.Api.Pages.Docs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreaArticles.Browser.Tests;

public sealed class EmbedTests(Browsing browsing)
{
    [Fact(Skip = Browsing.NoBrowser, SkipUnless = nameof(Browsing.HasBrowser), SkipType = typeof(Browsing))]
    public async Task AnotherSiteShowsArticlesAndAQuotation()
    {
        using var client = new HttpClient { BaseAddress = browsing.Address };
        var quotes = await client.GetFromJsonAsync<JsonElement>("/v1/quotes?limit=1&kind=direct");
        var quote = quotes.GetProperty("items")[0];
        await using var site = await AnotherSite($$"""
            <!DOCTYPE html><html lang="en"><title>Another site</title>
            <style>korea-articles { --korea-link: rgb(1, 2, 3); }</style>
            {{DocsExample.Embed.For(browsing.Address.ToString().TrimEnd('/'))}}
            <korea-quote quote="{{quote.GetProperty("id").GetString()}}">A quotation</korea-quote></html>
            """);

        var page = await browsing.OpenAsync(site.Urls.First());

        await Expect(page.Locator("korea-articles li")).ToHaveCountAsync(5);
        await Expect(page.Locator("korea-quote blockquote")).ToContainTextAsync(quote.GetProperty("text").GetString()!);
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Articles" })).ToBeVisibleAsync();
        await Expect(page.Locator("korea-articles a").First).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("korea-articles a").First).ToBeFocusedAsync();
        Assert.StartsWith(browsing.Address.ToString(), await page.Locator("korea-articles a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    /// <summary>A site of another origin: another port is one.</summary>
    private static async Task<WebApplication> AnotherSite(string page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/", () => Results.Content(page, "text/html"));
        await site.StartAsync();
        return site;
    }
}
