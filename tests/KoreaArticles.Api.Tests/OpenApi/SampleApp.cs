using KoreaArticles.Api.Corpus;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreaArticles.Api.Tests.OpenApi;

/// <summary>The whole application over the sample corpus, with a database of its own.</summary>
public sealed class SampleApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("koreaarticles-sample-");

    public HttpClient Client { get; private set; } = null!;

    private string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "articles.db")}";

    public async ValueTask InitializeAsync()
    {
        Client = CreateClient();
        await Services.GetRequiredService<CorpusOnStart>().Imported;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureAppConfiguration(settings => settings.AddInMemoryCollection(
        [
            new("Database:ConnectionString", ConnectionString),
            new("Corpus:Folders:0", Path.Combine(Repository.Root, "data", "articles")),
        ]));
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
