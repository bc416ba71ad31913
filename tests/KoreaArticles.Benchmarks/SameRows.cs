using Microsoft.Data.Sqlite;

namespace KoreaArticles.Benchmarks;

/// <summary>Has SQLite alone write the rows, the full-text indexes and the indexes of a database again: what an import that reads nothing would take.</summary>
internal static class SameRows
{
    private const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -400000;";

    // The words that are searched stand in the articles' answers; the indexes themselves keep none.
    private const string Words = """
        INSERT INTO articles_fts (rowid, title, body)
            SELECT Key, Json ->> 'title', (SELECT group_concat(value ->> 'text', char(10)) FROM json_each(Json, '$.paragraphs')) FROM imported.Documents ORDER BY Key;
        INSERT INTO quotes_fts (rowid, text) SELECT Key, Text FROM imported.Quotes ORDER BY Key;
        """;

    public static void Write(string imported, string copy)
    {
        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        Run($"{Settings} ATTACH '{imported}' AS imported;");

        var tables = Made("sql LIKE 'CREATE TABLE%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        Run("BEGIN; PRAGMA defer_foreign_keys = ON;");
        foreach (var (name, sql) in tables) Run($"{sql}; INSERT INTO main.\"{name}\" SELECT * FROM imported.\"{name}\" ORDER BY 1;");
        foreach (var (_, sql) in Made("sql LIKE 'CREATE VIRTUAL TABLE%'")) Run(sql);
        Run(Words);
        foreach (var (_, sql) in Made("type = 'index' AND sql IS NOT NULL")) Run(sql);
        Run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        List<(string Name, string Sql)> Made(string condition)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT name, sql FROM imported.sqlite_master WHERE {condition}";
            using var rows = command.ExecuteReader();
            List<(string, string)> made = [];
            while (rows.Read()) made.Add((rows.GetString(0), rows.GetString(1)));
            return made;
        }
    }
}
