using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Import;

/// <summary>Keeps people apart whom a middle initial alone tells apart, once the
/// corpus has both: until then John Park and John A. Park are one.</summary>
internal sealed class Namesakes(SqliteCommands sql)
{
    /// <summary>The row of the speaker with a slug, made where there is none.</summary>
    public static long RowOf(SqliteCommands sql, string slug, string plain, string name, bool isPerson)
    {
        sql.Run("""
            INSERT INTO Speakers (Slug, Plain, Name, IsPerson, Aliases, Titles, QuoteCount, ArticleCount)
            VALUES (?1, ?2, ?3, ?4, '', '', 0, 0) ON CONFLICT DO NOTHING
            """,
            slug, plain, name, isPerson);
        return (long)sql.Value("SELECT Id FROM Speakers WHERE Slug = ?1", slug)!;
    }

    /// <summary>Brings the articles of those touched who have, or had, a namesake
    /// to whom each means, and touches whoever gains or loses one.</summary>
    public void Part()
    {
        foreach (var plain in Touched())
        {
            var mentions = Mentions(plain);
            var areMany = mentions.Select(mention => mention.Exact).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
            foreach (var mention in mentions)
            {
                var slug = areMany ? mention.Exact ?? plain : plain;
                if (slug != mention.Slug) Move(mention, RowOf(sql, slug, plain, mention.Name, isPerson: true));
            }
        }
    }

    private List<string> Touched()
    {
        var plains = new List<string>();
        using var rows = sql.Rows("""
            SELECT DISTINCT t.Plain FROM temp.Touched JOIN Speakers t ON t.Id = Touched.Id
            WHERE t.Slug <> t.Plain
                OR EXISTS (SELECT 1 FROM Speakers o WHERE o.Plain = t.Plain AND o.Slug <> o.Plain)
                OR (SELECT count(DISTINCT m.Exact) FROM ArticleSpeakers m WHERE m.SpeakerId = t.Id) > 1
            """);
        while (rows.Read()) plains.Add(rows.GetString(0));
        return plains;
    }

    private List<Mention> Mentions(string plain)
    {
        var mentions = new List<Mention>();
        using var rows = sql.Rows("""
            SELECT m.ArticleKey, m.SpeakerId, s.Slug, m.Exact, m.Name
            FROM Speakers s JOIN ArticleSpeakers m ON m.SpeakerId = s.Id WHERE s.Plain = ?1
            """, plain);
        while (rows.Read())
        {
            var exact = rows.IsDBNull(3) ? null : rows.GetString(3);
            mentions.Add(new(rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2), exact, rows.GetString(4)));
        }

        return mentions;
    }

    private void Move(Mention mention, long speaker)
    {
        var (article, before) = (mention.ArticleKey, mention.SpeakerId);
        sql.Run("UPDATE ArticleSpeakers SET SpeakerId = ?3 WHERE SpeakerId = ?2 AND ArticleKey = ?1", article, before, speaker);
        sql.Run("UPDATE Quotes SET SpeakerId = ?3 WHERE ArticleKey = ?1 AND SpeakerId = ?2", article, before, speaker);
        sql.Run("INSERT OR IGNORE INTO temp.Touched VALUES (?1), (?2)", before, speaker);
    }

    private sealed record Mention(long ArticleKey, long SpeakerId, string Slug, string? Exact, string Name);
}
