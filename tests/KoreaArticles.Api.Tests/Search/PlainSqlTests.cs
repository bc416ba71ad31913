using System.Globalization;
using System.Text;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Import;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Tests.Data;
using KoreaArticles.Extraction;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Tests.Search;

/// <summary>Whatever is done for speed, lists are what a plain question in SQL gives, in the same order.</summary>
public sealed class PlainSqlTests
{
    private const int Articles = 300;

    private static readonly string[] Words = ["harbour", "pier", "winter", "committee", "ice", "ferry", "budget", "vote", "island", "storm", "school", "bridge"];

    [Fact]
    public async Task FiveHundredQuestionsHaveTheSameRowsInTheSameOrder()
    {
        using var database = new TestDatabase();
        Fill(database);
        var db = database.Open();
        using var plain = new SqliteConnection(database.ConnectionString);
        plain.Open();
        var random = new Random(1962);
        var found = 0;

        for (var i = 0; i < 500; i++)
        {
            var (text, expression) = Question(random);
            var columns = random.Next(4) == 0 ? "title" : null;
            var sort = (TimeSort)random.Next(3);
            var (from, to) = random.Next(3) == 0 ? (Day(random), Day(random)) : ((DateOnly?)null, (DateOnly?)null);

            var filter = new TimelineFilter(TimelineTable.Articles, SearchQuery.Parse(text), columns is null ? null : [columns]);
            if (from is { } first) filter.Between(TimeKey.StartOf(first), TimeKey.EndOf(to!.Value));
            var articles = new Timeline(db, filter);
            var expected = Ask(plain, columns is null ? expression : $"{{{columns}}} : ({expression})", sort, from, to);

            Assert.Equal(expected, await WalkAsync(articles, sort));
            Assert.Equal(expected.Count, await CountAsync(articles, sort));
            found += expected.Count;
        }

        Assert.True(found > 10_000, $"Only {found} rows were found in all.");
    }

    [Fact]
    public async Task OfMoreMatchesThanAreRankedTheNewestComeByRelevanceAndTheOthersFollowByTime()
    {
        const int Ranked = 40;
        using var database = new TestDatabase();
        Fill(database);
        var db = database.Open();
        using var plain = new SqliteConnection(database.ConnectionString);
        plain.Open();
        var random = new Random(1988);
        var overBound = 0;

        for (var i = 0; i < 60; i++)
        {
            var (text, expression) = Question(random);
            var (from, to) = i % 3 == 0 ? (new DateOnly(2019, 3, 1), new DateOnly(2020, 3, 1)) : ((DateOnly?)null, (DateOnly?)null);
            var filter = new TimelineFilter(TimelineTable.Articles, SearchQuery.Parse(text));
            if (from is { } first) filter.Between(TimeKey.StartOf(first), TimeKey.EndOf(to!.Value));
            var articles = new Timeline(db, filter) { MostRanked = Ranked };

            var newestFirst = Ask(plain, expression, TimeSort.NewestFirst, from, to);
            var newest = newestFirst.Take(Ranked).ToHashSet();
            List<long> expected = [.. Ask(plain, expression, TimeSort.Relevance, from, to).Where(newest.Contains), .. newestFirst.Skip(Ranked)];
            if (expected.Count > Ranked) overBound++;

            Assert.Equal(expected, await WalkAsync(articles, TimeSort.Relevance));
            Assert.Equal(expected.Count, await CountAsync(articles, TimeSort.Relevance));
            Assert.Equal(expected, await WalkBackAsync(articles));
        }

        Assert.True(overBound > 20, $"Only {overBound} searches found more than are ranked.");
    }

    private static async Task<long> CountAsync(Timeline articles, TimeSort sort)
    {
        var page = await articles.PageAsync(sort, place: null, limit: 5, TestContext.Current.CancellationToken);
        return await articles.CountAsync(page, TestContext.Current.CancellationToken);
    }

    private static async Task<List<long>> WalkBackAsync(Timeline articles)
    {
        List<long> keys = [];
        Cursor? place = Cursor.Before("0");
        while (place is not null)
        {
            var page = await articles.PageAsync(TimeSort.Relevance, place, limit: 13, TestContext.Current.CancellationToken);
            keys.InsertRange(0, page.Rows.Select(row => row.Key));
            place = page.HasPrevious ? Cursor.Before(page.Rows[0].Position) : null;
        }

        return keys;
    }

    private static async Task<List<long>> WalkAsync(Timeline articles, TimeSort sort)
    {
        List<long> keys = [];
        Cursor? place = null;
        do
        {
            var page = await articles.PageAsync(sort, place, limit: 17, TestContext.Current.CancellationToken);
            keys.AddRange(page.Rows.Select(row => row.Key));
            place = page.HasNext ? Cursor.After(page.Rows[^1].Position) : null;
        }
        while (place is not null);
        return keys;
    }

    private static List<long> Ask(SqliteConnection plain, string expression, TimeSort sort, DateOnly? from, DateOnly? to)
    {
        using var command = plain.CreateCommand();
        command.CommandText = $"""
            SELECT f.rowid FROM articles_fts f JOIN Articles a ON a.Key = f.rowid
            WHERE articles_fts MATCH $expression AND ($from IS NULL OR (a.Day >= $from AND a.Day <= $to))
            ORDER BY {sort switch
            {
                TimeSort.Relevance => "bm25(articles_fts, 8.0, 1.0), f.rowid DESC",
                TimeSort.OldestFirst => "a.Day IS NULL, f.rowid",
                _ => "f.rowid DESC",
            }}
            """;
        command.Parameters.AddWithValue("$expression", expression);
        command.Parameters.AddWithValue("$from", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (object)DBNull.Value);
        command.Parameters.AddWithValue("$to", to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (object)DBNull.Value);

        List<long> keys = [];
        using var reader = command.ExecuteReader();
        while (reader.Read()) keys.Add(reader.GetInt64(0));
        return keys;
    }

    /// <summary>A search as somebody writes it, and as the index is asked.</summary>
    private static (string Text, string Expression) Question(Random random)
    {
        var (a, b, c) = (Words[random.Next(Words.Length)], Words[random.Next(Words.Length)], Words[random.Next(Words.Length)]);
        return random.Next(6) switch
        {
            0 => (a, $"\"{a}\""),
            1 => ($"{a} {b}", $"\"{a}\" AND \"{b}\""),
            2 => ($"\"{a} {b}\"", $"\"{a} {b}\""),
            3 => ($"{a} -{b}", $"\"{a}\" NOT \"{b}\""),
            4 => ($"{a} OR {b} {c}", $"\"{a}\" OR (\"{b}\" AND \"{c}\")"),
            _ => ($"{a[..3]}*", $"\"{a[..3]}\" *"),
        };
    }

    private static void Fill(TestDatabase database)
    {
        var random = new Random(7);
        using var writer = new ArticleWriter(database.ConnectionString);
        for (var i = 0; i < Articles; i++)
        {
            var text = Text(random);
            var reading = ArticleReading.Of($"a{i:000}", new SourceDocument(text));
            writer.Put(ArticleRows.Of(reading, Encoding.UTF8.GetBytes(text), $"/texts/a{i:000}.txt", new FileStamp(text.Length, 0), DateTimeOffset.UnixEpoch));
        }

        writer.Commit(changed: true);
    }

    private static string Text(Random random) => $"""
        {Sentence(random, random.Next(3, 8)).TrimEnd('.')}

        {(random.Next(5) == 0 ? "" : Day(random)?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture))}

        {string.Join("\n\n", Enumerable.Range(0, random.Next(1, 5)).Select(_ => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence(random, random.Next(8, 20))))))}
        """;

    private static string Sentence(Random random, int words) =>
        "The " + string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)])) + ".";

    private static DateOnly? Day(Random random) => new DateOnly(2019, 1, 1).AddDays(random.Next(700));
}
