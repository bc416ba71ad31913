using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Data;

/// <summary>Brings the database to the schema of this program.</summary>
internal static class DatabaseMigration
{
    /// <summary>Creates the database where it is missing and brings its
    /// schema up to this version; the migrations that were applied.</summary>
    /// <exception cref="InvalidDataException">The database has tables of a version whose migrations this one does not have.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        var file = new SqliteConnectionStringBuilder(DataSetup.ConnectionString(services)).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ArticlesDb>();
        if ((await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations()).Any())
        {
            throw new InvalidDataException(
                $"{file} was made by another version of this program; delete it and start again: the corpus is imported anew.");
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count == 0) return [];

        await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        return pending;
    }
}
