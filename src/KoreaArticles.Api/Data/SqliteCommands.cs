using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Data;

/// <summary>Prepared commands over one connection: each SQL is compiled once and bound by position, as <c>?1</c>, <c>?2</c>.</summary>
internal sealed class SqliteCommands(SqliteConnection connection) : IDisposable
{
    // Far more than there are kinds of questions; lists of any length and combination would make more without end.
    private const int MostPrepared = 200;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteTransaction? Transaction { get; set; }

    /// <summary>How many statements are kept compiled.</summary>
    public int Kept => prepared.Count;

    public int Run(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    public object? Value(string sql, params ReadOnlySpan<object?> values) =>
        Bind(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public SqliteDataReader Rows(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteReader();

    /// <summary>Forgets what was compiled where that has become too much; nothing may be read meanwhile.</summary>
    public void ForgetIfMany()
    {
        if (Kept <= MostPrepared) return;

        Dispose();
        prepared.Clear();
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i + 1}" });
            prepared.Add(sql, command);
        }

        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
