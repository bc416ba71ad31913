using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KoreaArticles.Api.Corpus;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaArticles.Api.Tests.Pages;

/// <summary>The service over a few articles of its own, one of them hostile, asked the way a browser asks.</summary>
public sealed class ReadersApp : WebApplicationFactory<Program>
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
        foreach (var (id, text) in Texts) File.WriteAllText(Path.Combine(articles.FullName, id + ".txt"), text);

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
    }

    private static readonly (string Id, string Text)[] Texts =
    [
        ("harbour", """
            Harbour of Yeosan reopens after winter repairs

            YEOSAN, March 14, 2022 - The harbour of Yeosan took its first boats since November on Monday, and the whole town came down to the water to see them arrive.

            "The pier is safe and the new ramp has passed every test," said Oh Min-jae, the head of the harbour office.

            Shops along the quay stayed open until midnight, and the ferry to the island left twice because so many people wanted to go.
            """),
        ("hostile", """
            Ferry <script>alert("title")</script> & "quoted" 'marks' ]]> leaves

            The ferry left <img src=x onerror=alert(1)> on Monday with two hundred people, and the harbour office counted every one of them twice.

            "The <script>alert(2)</script> ramp ]]> is \u202eright to left\u202c and it holds," said Oh Min-jae, the head of the harbour office.

            Nobody was left behind at the pier, and the boats sail again tomorrow with room for everybody who comes in time for them.
            """.Replace("\\u202e", "\u202e", StringComparison.Ordinal).Replace("\\u202c", "\u0001\u202c", StringComparison.Ordinal)),
    ];
}
