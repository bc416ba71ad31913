using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KoreaArticles.Api.Data;

/// <summary>Settings that SQLite keeps per connection, made on every one that is opened.</summary>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    /// <summary>Seconds for which a locked database is asked again by whoever starts or reads,
    /// who had rather be told than wait longer; an import waits as SQLite usually does.</summary>
    public const int LongestWait = 5;

    private const string Pragmas = """
        PRAGMA foreign_keys = ON;
        PRAGMA cache_size = -8000;
        PRAGMA temp_store = MEMORY;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    /// <summary>For connections that are opened without the context, as the fast paths do.</summary>
    public static void Prepare(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.CommandTimeout = LongestWait;
        command.ExecuteNonQuery();
    }
}
