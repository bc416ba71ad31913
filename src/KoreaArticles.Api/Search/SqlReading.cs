using System.Data.Common;
using System.Globalization;
using KoreaArticles.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Search;

/// <summary>Plain questions to the database, for what lists ask it: keys in order, counts, ready answers.</summary>
internal static class SqlReading
{
    public static async Task<List<T>> ReadAsync<T>(
        this ArticlesDb db, string sql, IReadOnlyList<object> values, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Count; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@p" + i.ToString(CultureInfo.InvariantCulture);
                parameter.Value = values[i];
                command.Parameters.Add(parameter);
            }

            List<T> rows = [];
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation)) rows.Add(read(reader));
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
