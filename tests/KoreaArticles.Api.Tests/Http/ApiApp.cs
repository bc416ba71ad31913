using KoreaArticles.Api.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaArticles.Api.Tests.Http;

/// <summary>The whole application over texts of which some are dated and some not.</summary>
public sealed class ApiApp() : TextsApp(Enumerable.Range(0, Articles).Select(i => ($"a{i:00}", Text(i))))
{
    /// <summary>More than three pages of ten.</summary>
    public const int Articles = 34;

    /// <summary>The database as one file, and nothing of it left open.</summary>
    public byte[] TakeDatabase()
    {
        using (var connection = new SqliteConnection(ConnectionString + ";Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        Services.GetRequiredService<ReadConnections>().Clear();
        var database = File.ReadAllBytes(DatabaseFile);
        foreach (var beside in new[] { "-wal", "-shm" }) File.Delete(DatabaseFile + beside);
        return database;
    }

    /// <summary>The ids of a whole list, page by page.</summary>
    public async Task<List<string>> WalkAsync(string path)
    {
        List<string> ids = [];
        for (var next = path; next is not null;)
        {
            var page = await GetAsync(next);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            next = page.GetProperty("nextUrl").GetString();
            Assert.True(ids.Count <= 1000, "The list does not end.");
        }

        return ids;
    }

    // Some dated, some not; two speakers, who both speak in one; a word that every one has and words that few have.
    private static string Text(int i) => $"""
        Harbour {(i % 2 == 0 ? "talks" : "works")} enter day {i}

        {(i % 5 == 0 ? "" : $"June {(i % 28) + 1}, 2019\n")}
        The harbour committee of Port Elmsworth met again on the new pier, and the café café stayed open. Number {i} was drawn.

        "We will build pier number {i} by the winter," said {(i % 3 == 0 ? "Anna Lindqvist" : "Peter Marsh")}, who leads the committee.{(i == 3 ? "\n\n\"We will see in spring,\" said Peter Marsh." : "")}

        The committee will meet again when the ice has gone.
        """;
}
