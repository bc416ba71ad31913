using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Import;

/// <summary>Keeps the full-text indexes in step with the articles, a batch at a time.</summary>
/// <remarks>FTS5 writes out what it holds whenever a row comes that is
/// not after the last one, so rows go in by key, once a batch.</remarks>
internal sealed class WordIndexes(SqliteCommands sql)
{
    // Pages of an index that one transaction merges: merged at once, a large index would be held by the write-ahead log as a whole.
    private const int MergedAtOnce = 4_000;

    private readonly SortedDictionary<long, (string? Title, string Body)> articles = [];
    private readonly SortedDictionary<long, string> quotes = [];
    private readonly SortedSet<long> goneArticles = [];
    private readonly SortedSet<long> goneQuotes = [];

    public void AddArticle(long key, string? title, string body) => articles[key] = (title, body);

    public void AddQuote(long key, string text) => quotes[key] = text;

    public void RemoveArticle(long key) => goneArticles.Add(key);

    public void RemoveQuote(long key) => goneQuotes.Add(key);

    /// <summary>Writes what was added and removed since the last time.</summary>
    public void Write()
    {
        foreach (var key in goneArticles) sql.Run("DELETE FROM articles_fts WHERE rowid = ?1", key);
        foreach (var key in goneQuotes) sql.Run("DELETE FROM quotes_fts WHERE rowid = ?1", key);
        foreach (var (key, words) in articles)
            sql.Run("INSERT INTO articles_fts (rowid, title, body) VALUES (?1, ?2, ?3)", key, words.Title, words.Body);
        foreach (var (key, words) in quotes) sql.Run("INSERT INTO quotes_fts (rowid, text) VALUES (?1, ?2)", key, words);
        goneArticles.Clear();
        goneQuotes.Clear();
        articles.Clear();
        quotes.Clear();
    }

    /// <summary>Makes one segment of all that each index has.</summary>
    /// <param name="transact">Runs a step of it in a transaction of its own.</param>
    public void Merge(Action<Action> transact)
    {
        foreach (var index in (string[])["articles_fts", "quotes_fts"])
        {
            // A negative number begins with all segments there are; FTS5 tells
            // that nothing is left to merge by changing no more than one row.
            for (var (pages, changes) = (-MergedAtOnce, 2L); changes > 1; pages = MergedAtOnce)
            {
                transact(() =>
                {
                    var before = Changes();
                    sql.Run($"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?1)", pages);
                    changes = Changes() - before;
                });
            }
        }
    }

    private long Changes() => (long)sql.Value("SELECT total_changes()")!;
}
