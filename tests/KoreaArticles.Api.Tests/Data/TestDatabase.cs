using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaArticles.Api.Tests.Data;

/// <summary>A database file of the test's own, brought up by the real migrations and gone with it.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("koreaarticles-").FullName;

    private readonly List<ArticlesDb> opened = [];

    private readonly ServiceProvider reads;

    public TestDatabase()
    {
        reads = new ServiceCollection()
            .AddSingleton(new ReadConnections(() => ConnectionString, Relevance.AddTo))
            .AddSingleton<CorpusRevision>().AddSingleton<Totals>().BuildServiceProvider();
        Open().Database.Migrate();
    }

    public string ConnectionString => $"Data Source={Path.Combine(folder, "articles.db")}";

    public ArticlesDb Open()
    {
        var db = new SqliteArticlesDb(new DbContextOptionsBuilder<SqliteArticlesDb>()
            .UseSqlite(ConnectionString)
            .UseApplicationServiceProvider(reads)
            .AddInterceptors(new SqliteConnections())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);
        opened.Add(db);
        return db;
    }

    public void Dispose()
    {
        foreach (var db in opened) db.Dispose();
        reads.Dispose();
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        Directory.Delete(folder, recursive: true);
    }
}
