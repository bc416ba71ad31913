using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KoreaArticles.Api.Corpus;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaArticles.Api.Tests;

/// <summary>The service over a few articles of the test's own.</summary>
public abstract class TextsApp(params (string Id, string Text)[] texts) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("koreaarticles-pages-");

    private string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "articles.db")}";

    /// <summary>A client of the service once it has read its articles.</summary>
    public async Task<HttpClient> ClientAsync()
    {
        var client = CreateClient();
        await Services.GetRequiredService<CorpusOnStart>().Imported;
        return client;
    }

    public async Task<string> ReadAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var client = await ClientAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The first item of a list of the API.</summary>
    public async Task<JsonElement> FirstAsync(string list)
    {
        using var client = await ClientAsync();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(list));
        return answer.RootElement.GetProperty("items")[0].Clone();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var articles = folder.CreateSubdirectory("articles");
        foreach (var (id, text) in texts) File.WriteAllText(Path.Combine(articles.FullName, id + ".txt"), text);

        builder.ConfigureAppConfiguration(settings => settings.AddInMemoryCollection(
        [
            new("Database:ConnectionString", ConnectionString),
            new("Corpus:Folders:0", articles.FullName),
        ]));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
