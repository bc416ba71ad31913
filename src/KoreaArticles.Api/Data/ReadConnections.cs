using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Data;

/// <summary>Connections for what is asked often: they only read, stay open and keep their commands prepared.</summary>
/// <param name="connectionString">Where the database is.</param>
/// <param name="prepare">What is done with a connection when it is opened.</param>
internal sealed class ReadConnections(Func<string> connectionString, Action<SqliteConnection>? prepare = null) : IDisposable
{
    // Reading takes a core, not time: more at once would only share the cores, each with a cache of its own to fill.
    private readonly SemaphoreSlim gate = new(Environment.ProcessorCount + 1);

    private readonly Stack<Connection> idle = [];

    /// <summary>Asks over a connection that nobody else uses meanwhile.</summary>
    public T Use<T>(Func<SqliteCommands, T> ask)
    {
        gate.Wait();
        Connection? connection = null;
        try
        {
            connection = Take() ?? new Connection(connectionString(), prepare);
            var answer = ask(connection.Commands);
            connection.Commands.ForgetIfMany();
            lock (idle) idle.Push(connection);
            return answer;
        }
        catch
        {
            // What is wrong with one may be wrong with all; the next reader looks at the file that is there.
            connection?.Dispose();
            Clear();
            throw;
        }
        finally
        {
            gate.Release();
        }
    }

    public List<T> Read<T>(string sql, IReadOnlyList<object> values, Func<SqliteDataReader, T> read) => Use(commands =>
    {
        List<T> rows = [];
        using var reader = commands.Rows(sql, [.. values]);
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    });

    /// <summary>Closes what nobody uses.</summary>
    public void Clear()
    {
        while (Take() is { } connection) connection.Dispose();
    }

    public void Dispose()
    {
        Clear();
        gate.Dispose();
    }

    private Connection? Take()
    {
        lock (idle) return idle.TryPop(out var connection) ? connection : null;
    }

    private sealed class Connection : IDisposable
    {
        private readonly SqliteConnection connection;

        public Connection(string connectionString, Action<SqliteConnection>? prepare)
        {
            connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString)
            {
                Pooling = false,
                DefaultTimeout = SqliteConnections.LongestWait,
            }.ToString());
            Commands = new SqliteCommands(connection);
            try
            {
                connection.Open();
                SqliteConnections.Prepare(connection);
                prepare?.Invoke(connection);
                Commands.Run("PRAGMA query_only = ON");
            }
            catch
            {
                Dispose();
                throw;
            }
        }

        public SqliteCommands Commands { get; }

        public void Dispose()
        {
            Commands.Dispose();
            connection.Dispose();
        }
    }
}
