using KoreaArticles.Api.Data;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Import;

/// <summary>Writes articles with all that belongs to them, batch by batch.</summary>
internal sealed class ArticleWriter : IDisposable
{
    // Searches pay for every segment of an index; few articles more do not make many.
    private const int MostScattered = 10_000;

    private readonly SqliteConnection connection;
    private readonly SqliteCommands sql;
    private readonly NamedRows names;
    private readonly WordIndexes words;
    private readonly CorpusSettlement settlement;
    private readonly bool wasSettled;
    private SqliteTransaction? batch;
    private int written;

    public ArticleWriter(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        SqliteConnections.Prepare(connection);
        sql = new SqliteCommands(connection);
        // What a line "committed" promises must outlive a power cut, and large batches make the sync cheap.
        sql.Run("PRAGMA synchronous = FULL");
        sql.Run("PRAGMA cache_size = -64000");
        sql.Run("PRAGMA wal_autocheckpoint = 8000");
        (names, words, settlement) = (new NamedRows(sql), new WordIndexes(sql), new CorpusSettlement(sql));
        wasSettled = settlement.IsSettled();
    }

    /// <summary>Adds an article or replaces the one with its id.</summary>
    public void Put(ArticleRows rows)
    {
        Begin();
        if (sql.Value("SELECT Key FROM Articles WHERE Id = ?1", rows.Article.Id) is long old) Delete(old);

        var key = rows.FirstChoiceOfKey;
        while (sql.Value("SELECT 1 FROM Articles WHERE Key = ?1", key) is not null) key++;

        InsertArticle(key, rows);
        foreach (var agency in rows.Agencies)
            sql.Run("INSERT INTO ArticleAgencies (ArticleKey, SourceId) VALUES (?1, ?2)", key, names.OfSource(agency));
        foreach (var (slug, mention) in rows.Speakers) InsertSpeaker(key, names.OfSpeaker(slug, mention), mention);
        for (var i = 0; i < rows.Prints.Count; i++)
            sql.Run("INSERT INTO ArticlePrints (Key, Print) VALUES (?1, ?2)", TimeKey.OfPart(key, i), rows.Prints[i]);
        for (var i = 0; i < rows.Quotes.Count; i++) InsertQuote(key, TimeKey.OfPart(key, i), rows.Quotes[i]);
        written++;
        words.AddArticle(key, rows.Article.Title, rows.Body);
    }

    /// <summary>Remembers that a file with the same words moved or was touched; nothing that is shown changes.</summary>
    public void Touch(string id, string path, FileStamp stamp)
    {
        Begin();
        sql.Run("UPDATE Articles SET Path = ?2, FileSize = ?3, FileTime = ?4 WHERE Id = ?1", id, path, stamp.Size, stamp.Time);
    }

    public void Remove(long key)
    {
        Begin();
        Delete(key);
    }

    /// <summary>Commits what was written since the last commit.</summary>
    /// <param name="changed">Whether anything that is shown was written.</param>
    public void Commit(bool changed)
    {
        if (batch is null) return;

        words.Write();
        if (changed) settlement.Unsettle();
        batch.Commit();
        batch.Dispose();
        batch = sql.Transaction = null;
    }

    /// <summary>Merges the full-text indexes where much was written, then brings counts, speakers and
    /// sources up to the articles where needed and keeps the report, in one transaction.</summary>
    public void Finish(ImportReport report, bool changed)
    {
        if (written > MostScattered) words.Merge(Transact);

        Begin();
        if (changed || !wasSettled) settlement.Settle(everything: !wasSettled);
        var told = ImportReports.Keep(sql, report);
        if (told && !changed && wasSettled) sql.Run("UPDATE Corpus SET Revision = Revision + 1");
        Commit(changed: false);
    }

    /// <summary>Keys, ids and paths of the articles that were read from files.</summary>
    public IEnumerable<(long Key, string Id, string Path)> Stored()
    {
        using var rows = sql.Rows("SELECT Key, Id, Path FROM Articles");
        while (rows.Read()) yield return (rows.GetInt64(0), rows.GetString(1), rows.GetString(2));
    }

    public void Dispose()
    {
        batch?.Dispose();
        sql.Dispose();
        connection.Dispose();
    }

    private void Transact(Action step)
    {
        Begin();
        step();
        Commit(changed: false);
    }

    private void Begin() => batch ??= sql.Transaction = connection.BeginTransaction(deferred: false);

    private void InsertArticle(long key, ArticleRows rows)
    {
        var article = rows.Article;
        sql.Run("""
            INSERT INTO Articles (Key, Id, Title, Standfirst, Byline, Place, SourceId, Day,
                DateValue, DatePrecision, DateBasis, DateKind, Earliest, Latest, DateConfidence, PublishedAt, UpdatedAt,
                Language, WordCount, QuoteCount, Sha256, Extractor, ExtractedAt, Path, FileSize, FileTime)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)
            """,
            key, article.Id, article.Title, article.Standfirst, article.Byline, article.Place,
            rows.Source is { } source ? names.OfSource(source) : null, Iso(article.Day),
            article.DateValue, (int?)article.DatePrecision, (int)article.DateBasis, (int?)article.DateKind, Iso(article.Earliest),
            Iso(article.Latest), article.DateConfidence, article.PublishedAt, article.UpdatedAt,
            article.Language, article.WordCount, article.QuoteCount, article.Sha256, article.Extractor,
            UtcText.Write(article.ExtractedAt), article.Path, article.FileSize, article.FileTime);
        sql.Run("INSERT INTO Documents (Key, Summary, Json, Raw, Evidence) VALUES (?1, ?2, ?3, ?4, ?5)",
            key, rows.Document.Summary, rows.Document.Json, rows.Document.Raw, rows.Document.Evidence);
    }

    private void InsertSpeaker(long key, long id, ArticleSpeaker mention)
    {
        sql.Run("""
            INSERT INTO ArticleSpeakers (ArticleKey, SpeakerId, Own, Exact, Name, IsPerson, Aliases, Titles)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """,
            key, id, mention.Own, mention.Exact, mention.Name, mention.IsPerson, mention.Aliases, mention.Titles);
        settlement.NoteSpeaker(id);
    }

    private void InsertQuote(long articleKey, long key, (string? SpeakerSlug, Quote Quote) row)
    {
        var quote = row.Quote;
        sql.Run("""
            INSERT INTO Quotes (Key, Id, ArticleKey, SpeakerId, Kind, Text, Confidence, TextHash, Occurrences, Json)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9)
            """,
            key, quote.Id, articleKey, row.SpeakerSlug is { } slug ? names.OfKnown(slug) : null, (int)quote.Kind, quote.Text,
            quote.Confidence, quote.TextHash, quote.Json);
        words.AddQuote(key, quote.Text);
    }

    private void Delete(long key)
    {
        settlement.NoteRemoval(key);
        var (first, end) = (TimeKey.OfPart(key, 0), TimeKey.OfPart(key + 1, 0));
        using (var quotes = sql.Rows("SELECT Key FROM Quotes WHERE Key >= ?1 AND Key < ?2", first, end))
            while (quotes.Read()) words.RemoveQuote(quotes.GetInt64(0));
        words.RemoveArticle(key);
        sql.Run("DELETE FROM ArticlePrints WHERE Key >= ?1 AND Key < ?2", TimeKey.OfPart(key, 0), TimeKey.OfPart(key + 1, 0));
        sql.Run("DELETE FROM Articles WHERE Key = ?1", key);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
