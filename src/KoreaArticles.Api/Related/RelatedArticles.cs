using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Quotes;

namespace KoreaArticles.Api.Related;

/// <summary>Finds near-copies of an article by its prints, reports of the same event by the quotations they share, and
/// compares what it found text with text, so that a print or a hash that agrees by chance relates nothing.</summary>
internal sealed class RelatedArticles(SqliteCommands sql)
{
    /// <summary>However often a text was copied, so many are looked at on each side in time, those nearest to it first.</summary>
    private const int MostOfOnePrint = 50;

    private const int MostCompared = 100;

    private const double LeastLikeness = 0.5;

    // A short text may be half made of one sentence that was often quoted; then nearly all of it has to be the same.
    private const int RunsOfShortText = 30;

    private const double LeastLikenessOfShortText = 0.9;

    // Shorter ones are said by anybody about anything.
    private const int FewestQuotedWords = 6;

    /// <summary>A report of the same event comes within so many days.</summary>
    private const int Days = 7;

    /// <summary>The articles that belong to this one, near-copies first; null where there is no such article.</summary>
    public IReadOnlyList<RelatedItem>? Of(string id)
    {
        if (sql.Value("SELECT Key FROM Articles WHERE Id = ?1", id) is not long key) return null;

        var (article, body, shared) = (Reference(key), Body(key), SharedQuotes(key));
        var runs = Shingles.Of(body);
        return
        [
            .. WithPrintsOf(key, body).Concat(shared.Keys).Distinct().Take(MostCompared)
                .Select(other => Compare(article, runs, other, shared.GetValueOrDefault(other) ?? []))
                .OfType<RelatedItem>()
                .OrderBy(item => item.Relation).ThenByDescending(item => item.Likeness).ThenByDescending(item => item.SharedQuotes)
                .ThenBy(item => item.Article.Id, StringComparer.Ordinal),
        ];
    }

    private RelatedItem? Compare(ArticleReference article, HashSet<long> runs, long otherKey, IReadOnlyList<string> shared)
    {
        var otherRuns = Shingles.Of(Body(otherKey));
        var (shorter, same) = (Math.Min(runs.Count, otherRuns.Count), runs.Count(otherRuns.Contains));
        var likeness = shorter == 0 ? 0 : (double)same / shorter;
        var isCopy = likeness >= (same < RunsOfShortText ? LeastLikenessOfShortText : LeastLikeness);
        if (!isCopy && shared.Count == 0) return null;

        var other = Reference(otherKey);
        return new(isCopy ? Relation.NearCopy : Relation.SameEvent, Math.Round(likeness, 3), shared.Count,
            RelationReasons.Of(article, other, isCopy ? likeness : 0, shared), other);
    }

    /// <summary>Articles that have some print of this one, those with the most first.</summary>
    private IEnumerable<long> WithPrintsOf(long key, string body)
    {
        var met = new Dictionary<long, int>();
        foreach (var print in Shingles.PrintsOf(body))
        {
            Meet("SELECT Key FROM ArticlePrints WHERE Print = ?1 AND Key >= ?2 ORDER BY Key LIMIT ?3", print, TimeKey.OfPart(key + 1, 0));
            Meet("SELECT Key FROM ArticlePrints WHERE Print = ?1 AND Key < ?2 ORDER BY Key DESC LIMIT ?3", print, TimeKey.OfPart(key, 0));
        }

        return met.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Select(one => one.Key).Take(MostCompared / 2);

        void Meet(string question, long print, long from)
        {
            using var rows = sql.Rows(question, print, from, MostOfOnePrint);
            while (rows.Read())
            {
                var other = TimeKey.ArticleOfPart(rows.GetInt64(0));
                met[other] = met.GetValueOrDefault(other) + 1;
            }
        }
    }

    /// <summary>The quotations that other articles of these days, or of no known day, have in the same words.</summary>
    private Dictionary<long, List<string>> SharedQuotes(long key)
    {
        var (first, end) = TimeKey.Around(key, Days);
        using var rows = sql.Rows("""
            SELECT DISTINCT other.ArticleKey, quote.Text, quote.TextHash
            FROM Quotes quote JOIN Quotes other ON other.TextHash = quote.TextHash
            WHERE quote.ArticleKey = ?1 AND quote.Occurrences > 1 AND other.ArticleKey <> ?1
                AND (other.Key >= ?2 AND other.Key < ?3 OR other.Key < ?4)
                AND length(quote.Text) - length(replace(replace(quote.Text, char(10), ' '), ' ', '')) >= ?5
            ORDER BY abs(other.ArticleKey - ?1) LIMIT 1000
            """, key, TimeKey.OfPart(first, 0), TimeKey.OfPart(end, 0), TimeKey.OfPart(TimeKey.Dated, 0), FewestQuotedWords - 1);
        var shared = new Dictionary<long, List<string>>();
        while (rows.Read())
        {
            if (!shared.TryGetValue(rows.GetInt64(0), out var quotes)) shared.Add(rows.GetInt64(0), quotes = []);
            quotes.Add(rows.GetString(1));
        }

        return shared;
    }

    private string Body(long key) => Read("SELECT Json FROM Documents WHERE Key = ?1", key, AnswerJson.Plain.ArticleDetail).Body();

    private ArticleReference Reference(long key) =>
        Read("SELECT Summary FROM Documents WHERE Key = ?1", key, AnswerJson.Plain.ArticleReference);

    private T Read<T>(string question, long key, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize((byte[])sql.Value(question, key)!, type)!;
}
