using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(KoreaArticles.Browser.Tests.Browsing))]

namespace KoreaArticles.Browser.Tests;

/// <summary>The service on a real port and a browser to read it with, started once for all tests.</summary>
public sealed class Browsing : IAsyncLifetime
{
    public const string NoBrowser = "There is no /usr/bin/chromium on this machine (apt-get install chromium).";

    private const string Chromium = "/usr/bin/chromium";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("koreaarticles-browser-");
    private readonly WebApplicationFactory<Program> app;
    private readonly ConcurrentQueue<string> scriptErrors = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Browsing() => app = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("urls", "http://127.0.0.1:0").ConfigureAppConfiguration(settings =>
        settings.AddInMemoryCollection([new("Database:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "articles.db")};Pooling=False")])));

    public static bool HasBrowser => File.Exists(Chromium);

    public Uri Address { get; private set; } = new("http://localhost");

    public async ValueTask InitializeAsync()
    {
        await ServeAsync();
        if (!HasBrowser) return;


        SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    private async Task ServeAsync()
    {
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress;
        await ReadyAsync();
    }

    /// <summary>A page of its own session, at a path of the service; a script error on any page fails the run.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address.ToString();
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => scriptErrors.Enqueue($"{path}: {error}");
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Waits until the sample corpus is imported.</summary>
    private async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var tries = 0; tries < 300; tries++)
        {
            using var answer = await client.GetAsync("/health/ready");
            if (answer.IsSuccessStatusCode) return;
            await Task.Delay(100);
        }

        Assert.Fail("The service is not ready after half a minute.");
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
        Assert.Empty(scriptErrors);
    }
}
