using KoreaArticles.Api.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public void TheMigrationsBuildWhatTheModelAsksFor()
    {
        using var migrated = new TestDatabase();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var modelled = new SqliteArticlesDb(new DbContextOptionsBuilder<SqliteArticlesDb>().UseSqlite(connection).Options);
        modelled.Database.EnsureCreated();

        Assert.Equal(Schema(modelled), Schema(migrated.Open()));
    }

    [Fact]
    public void MigratingTwiceChangesNothing()
    {
        using var database = new TestDatabase();
        var before = Schema(database.Open());

        database.Open().Database.Migrate();

        Assert.Equal(before, Schema(database.Open()));
    }

    // Shadow tables of the full-text index and the list of migrations are no part of the model.
    private static List<string> Schema(ArticlesDb db) =>
    [
        .. db.Database.SqlQuery<string>($"""
            SELECT type || ' ' || name || ': ' || sql AS Value FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT LIKE '%\_fts%' ESCAPE '\' AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            ORDER BY type, name
            """).AsEnumerable().Select(sql => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];
}
