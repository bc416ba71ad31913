using System.Data.Common;
using KoreaArticles.Api.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KoreaArticles.Api.Search;

/// <summary>Plain questions to the database, for what lists ask it: keys in order, counts, ready answers.</summary>
internal static class SqlReading
{
    /// <summary>Where a context's hot questions are asked.</summary>
    public static ReadConnections Reads(this ArticlesDb db) => db.GetService<ReadConnections>();

    public static Task<List<T>> ReadAsync<T>(
        this ArticlesDb db, string sql, IReadOnlyList<object> values, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(db.Reads().Read(sql, values, read));
    }

    /// <summary>What rows of some keys have ready to be shown; the question
    /// ends where the keys follow, and the key is its first column.</summary>
    public static async Task<Dictionary<long, T>> ReadyAsync<T>(
        this ArticlesDb db, string sql, IReadOnlyList<long> keys, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        // One text for all lists as long as a page, so that it stays prepared.
        var question = $"{sql} (SELECT value FROM json_each(?1))";
        var rows = await db.ReadAsync(
            question, [$"[{string.Join(',', keys)}]"], row => (Key: row.GetInt64(0), Value: read(row)), cancellation);
        return rows.ToDictionary(row => row.Key, row => row.Value);
    }

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
