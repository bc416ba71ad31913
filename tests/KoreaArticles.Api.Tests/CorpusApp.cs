using System.Net;
using System.Text.Json;
using KoreaArticles.Api.Corpus;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreaArticles.Api.Tests;

/// <summary>The whole application over a folder of texts, with a database of its own that it migrates and fills itself.</summary>
/// <param name="texts">The folder, or null for an empty one of its own.</param>
public class CorpusApp(string? texts = null) : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("koreaarticles-");

    public HttpClient Client { get; private set; } = null!;

    public string DatabaseFile => Path.Combine(folder.FullName, "articles.db");

    protected string ConnectionString => $"Data Source={DatabaseFile}";

    protected string Texts => texts ?? folder.CreateSubdirectory("texts").FullName;

    public async ValueTask InitializeAsync()
    {
        Client = CreateClient();
        await Services.GetRequiredService<CorpusOnStart>().Imported;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {body}");
        using var json = JsonDocument.Parse(body);
        return json.RootElement.Clone();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureAppConfiguration(settings => settings.AddInMemoryCollection([new("Database:ConnectionString", ConnectionString), new("Corpus:Folders:0", Texts)]));
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
