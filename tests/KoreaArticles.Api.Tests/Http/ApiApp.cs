using System.Net;
using System.Text.Json;
using KoreaArticles.Api.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreaArticles.Api.Tests.Http;

/// <summary>The whole application over a database and a folder of texts of the test's own, which it migrates and imports itself.</summary>
public sealed class ApiApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>More than three pages of ten.</summary>
    public const int Articles = 34;

    private readonly string folder = Directory.CreateTempSubdirectory("koreaarticles-").FullName;

    public HttpClient Client { get; private set; } = null!;

    public string DatabaseFile => Path.Combine(folder, "articles.db");

    private string ConnectionString => $"Data Source={DatabaseFile}";

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "texts"));
        for (var i = 0; i < Articles; i++) await File.WriteAllTextAsync(Path.Combine(folder, "texts", $"a{i:00}.txt"), Text(i));

        Client = CreateClient();
        for (var tries = 0; tries < 600; tries++)
        {
            using var ready = await Client.GetAsync("/health/ready");
            if (ready.StatusCode == HttpStatusCode.OK) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("The import did not end.");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The database as one file, and nothing of it left open.</summary>
    public byte[] TakeDatabase()
    {
        using (var connection = new SqliteConnection(ConnectionString + ";Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        Services.GetRequiredService<ReadConnections>().Clear();
        var database = File.ReadAllBytes(DatabaseFile);
        foreach (var beside in new[] { "-wal", "-shm" }) File.Delete(DatabaseFile + beside);
        return database;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {body}");
        using var json = JsonDocument.Parse(body);
        return json.RootElement.Clone();
    }

    /// <summary>The ids of a whole list, page by page.</summary>
    public async Task<List<string>> WalkAsync(string path)
    {
        List<string> ids = [];
        for (var next = path; next is not null;)
        {
            var page = await GetAsync(next);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            next = page.GetProperty("nextUrl").GetString();
            Assert.True(ids.Count <= 1000, "The list does not end.");
        }

        return ids;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureAppConfiguration(settings => settings.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Database:ConnectionString"] = ConnectionString,
            ["Corpus:Folders:0"] = Path.Combine(folder, "texts"),
        }));
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    // Some dated, some not; two speakers; a word that every one has and words that few have.
    private static string Text(int i) => $"""
        Harbour {(i % 2 == 0 ? "talks" : "works")} enter day {i}

        {(i % 5 == 0 ? "" : $"June {(i % 28) + 1}, 2019\n")}
        The harbour committee of Port Elmsworth met again on the new pier, and the café café stayed open. Number {i} was drawn.

        "We will build pier number {i} by the winter," said {(i % 3 == 0 ? "Anna Lindqvist" : "Peter Marsh")}, who leads the committee.

        The committee will meet again when the ice has gone.
        """;
}
