using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(KoreaArticles.Browser.Tests.Browsing))]

namespace KoreaArticles.Browser.Tests;

/// <summary>The service on a real port and a browser to read it with, started once for all tests.</summary>
public sealed class Browsing : IAsyncLifetime
{
    public const string NoBrowser = "There is no /usr/bin/chromium on this machine (apt-get install chromium).";

    private const string Chromium = "/usr/bin/chromium";

    private readonly WebApplicationFactory<Program> app = new();
    private readonly ConcurrentQueue<string> scriptErrors = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public static bool HasBrowser => File.Exists(Chromium);

    public Uri Address { get; private set; } = new("http://localhost");

    public async ValueTask InitializeAsync()
    {
        if (!HasBrowser) return;

        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A page of its own session, at a path of the service; a script error on any page fails the run.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address.ToString();
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => scriptErrors.Enqueue($"{path}: {error}");
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
        Assert.Empty(scriptErrors);
    }
}
