using KoreaArticles.Api.Data;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Import;

/// <summary>Derives what sums up many articles: speakers, sources, repeated quotations, counts.</summary>
/// <remarks>Only what an import touched is derived again, unless an earlier one was cut off before it came to this.</remarks>
internal sealed class CorpusSettlement(SqliteCommands sql)
{
    private readonly HashSet<long> speakers = [];
    private readonly HashSet<long> goneWords = [];

    public bool IsSettled() => sql.Value("SELECT IsSettled FROM Corpus") is 1L;

    public void NoteSpeaker(long id) => speakers.Add(id);

    /// <summary>Remembers whom and what an article that goes away leaves with one occurrence less.</summary>
    public void NoteRemoval(long articleKey)
    {
        using (var rows = sql.Rows("SELECT SpeakerId FROM ArticleSpeakers WHERE ArticleKey = ?1", articleKey))
            while (rows.Read()) speakers.Add(rows.GetInt64(0));
        using (var rows = sql.Rows("SELECT TextHash FROM Quotes WHERE ArticleKey = ?1 AND Occurrences > 1", articleKey))
            while (rows.Read()) goneWords.Add(rows.GetInt64(0));
    }

    public void Unsettle() =>
        sql.Run("UPDATE Corpus SET Revision = Revision + 1, IsSettled = 0, ChangedAt = ?1", UtcText.Write(DateTimeOffset.UtcNow));

    /// <summary>Derives what was touched, or everything.</summary>
    public void Settle(bool everything)
    {
        sql.Run("CREATE TEMP TABLE IF NOT EXISTS Touched (Id INTEGER PRIMARY KEY)");
        CountOccurrences(everything);
        DescribeSpeakers(everything);
        NoteNames();
        CountSources();
        sql.Run("""
            UPDATE Corpus SET IsSettled = 1, Revision = Revision + 1, Extractor = ?1,
                ArticleCount = (SELECT count(*) FROM Articles), QuoteCount = (SELECT count(*) FROM Quotes),
                SpeakerCount = (SELECT count(*) FROM Speakers), SourceCount = (SELECT count(*) FROM Sources)
            """, ArticleExtractor.Version);
        speakers.Clear();
        goneWords.Clear();
    }

    private void CountOccurrences(bool everything)
    {
        Touch(goneWords);
        // OR FAIL, because SQLite would otherwise hold every page it changes in
        // memory to undo the one statement; the transaction is undone anyway.
        sql.Run(everything
            ? "UPDATE OR FAIL Quotes SET Occurrences = 1 WHERE Occurrences > 1"
            : "UPDATE OR FAIL Quotes SET Occurrences = 1 WHERE TextHash IN (SELECT Id FROM temp.Touched)");
        sql.Run("""
            UPDATE OR FAIL Quotes SET Occurrences = Times
            FROM (SELECT TextHash AS Words, count(*) AS Times FROM Quotes GROUP BY TextHash HAVING Times > 1)
            WHERE TextHash = Words AND Occurrences <> Times
            """);
    }

    private void DescribeSpeakers(bool everything)
    {
        Touch(everything ? [] : speakers);
        if (everything) sql.Run("INSERT INTO temp.Touched SELECT Id FROM Speakers");
        new Namesakes(sql).Part();

        sql.Run("""
            DELETE FROM Speakers WHERE Id IN (SELECT Id FROM temp.Touched)
                AND NOT EXISTS (SELECT 1 FROM ArticleSpeakers WHERE SpeakerId = Speakers.Id)
            """);
        // Of names as frequent as each other one in Latin letters stands, as the id does: all in Hangul comes from U+AC00 on.
        sql.Run("""
            UPDATE Speakers SET
                Name = (SELECT Name FROM ArticleSpeakers WHERE SpeakerId = Speakers.Id
                    GROUP BY Name ORDER BY count(*) DESC, Name >= '가', Name DESC LIMIT 1),
                IsPerson = (SELECT avg(IsPerson) >= 0.5 FROM ArticleSpeakers WHERE SpeakerId = Speakers.Id),
                QuoteCount = (SELECT count(*) FROM Quotes WHERE SpeakerId = Speakers.Id),
                ArticleCount = (SELECT count(*) FROM ArticleSpeakers WHERE SpeakerId = Speakers.Id),
                FirstDay = (SELECT Day FROM Articles WHERE Key =
                    (SELECT min(ArticleKey) FROM ArticleSpeakers WHERE SpeakerId = Speakers.Id AND ArticleKey >= ?1)),
                LastDay = (SELECT Day FROM Articles WHERE Key =
                    (SELECT max(ArticleKey) FROM ArticleSpeakers WHERE SpeakerId = Speakers.Id AND ArticleKey >= ?1))
            WHERE Id IN (SELECT Id FROM temp.Touched)
            """, TimeKey.Dated);
        sql.Run("""
            UPDATE Speakers SET
                Aliases = coalesce((SELECT group_concat(value, char(10)) FROM
                    (SELECT value FROM ArticleSpeakers, json_each(ArticleSpeakers.Aliases)
                     WHERE SpeakerId = Speakers.Id AND value <> Speakers.Name
                     GROUP BY value ORDER BY value LIMIT 100)), ''),
                Titles = coalesce((SELECT group_concat(value, char(10)) FROM
                    (SELECT value FROM ArticleSpeakers, json_each(ArticleSpeakers.Titles)
                     WHERE SpeakerId = Speakers.Id
                     GROUP BY value ORDER BY count(*) DESC, value LIMIT 100)), '')
            WHERE Id IN (SELECT Id FROM temp.Touched)
            """);
    }

    /// <summary>Keeps beside each article of those speakers the names that the corpus has for them where the article has others.</summary>
    /// <remarks>The names are worked out before any document is touched: in one
    /// statement SQLite would hold every row it changes in memory.</remarks>
    private void NoteNames()
    {
        sql.Run("CREATE TEMP TABLE IF NOT EXISTS Renamed (Key INTEGER PRIMARY KEY, Names TEXT)");
        sql.Run("DELETE FROM temp.Renamed");
        sql.Run("""
            INSERT INTO temp.Renamed
            SELECT Key,
                (SELECT nullif(json_group_object(m.Own, json_object('id', s.Slug, 'name', s.Name)), '{}')
                 FROM ArticleSpeakers m JOIN Speakers s ON s.Id = m.SpeakerId
                 WHERE m.ArticleKey = Documents.Key AND (m.Name <> s.Name OR m.Own <> s.Slug)) AS Known
            FROM Documents
            WHERE Key IN (SELECT ArticleKey FROM ArticleSpeakers WHERE SpeakerId IN (SELECT Id FROM temp.Touched)) AND Names IS NOT Known
            """);
        sql.Run("""
            UPDATE OR FAIL Documents SET Names = (SELECT Names FROM temp.Renamed WHERE Renamed.Key = Documents.Key)
            WHERE Key IN (SELECT Key FROM temp.Renamed)
            """);
    }

    private void CountSources()
    {
        sql.Run("""
            DELETE FROM Sources WHERE NOT EXISTS (SELECT 1 FROM Articles WHERE SourceId = Sources.Id)
                AND NOT EXISTS (SELECT 1 FROM ArticleAgencies WHERE SourceId = Sources.Id)
            """);
        sql.Run("""
            UPDATE Sources SET
                IsAgency = EXISTS (SELECT 1 FROM ArticleAgencies WHERE SourceId = Sources.Id),
                ArticleCount = (SELECT count(*) FROM Articles WHERE SourceId = Sources.Id),
                CreditCount = (SELECT count(*) FROM ArticleAgencies WHERE SourceId = Sources.Id),
                QuoteCount = (SELECT coalesce(sum(QuoteCount), 0) FROM Articles WHERE SourceId = Sources.Id),
                FirstDay = (SELECT min(Day) FROM Articles WHERE SourceId = Sources.Id),
                LastDay = (SELECT max(Day) FROM Articles WHERE SourceId = Sources.Id)
            """);
    }

    private void Touch(IEnumerable<long> ids)
    {
        sql.Run("DELETE FROM temp.Touched");
        foreach (var id in ids) sql.Run("INSERT INTO temp.Touched VALUES (?1)", id);
    }
}
