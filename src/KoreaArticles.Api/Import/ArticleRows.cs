using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Api.Import;

/// <summary>One article as rows, ready to be written; speakers and sources are still names.</summary>
/// <param name="Body">What is searched as the body.</param>
internal sealed record ArticleRows(
    Article Article, ArticleDocument Document, string Body, NamedReference? Source, IReadOnlyList<NamedReference> Agencies,
    IReadOnlyList<(string Slug, ArticleSpeaker Mention)> Speakers, IReadOnlyList<(string? SpeakerSlug, Quote Quote)> Quotes,
    IReadOnlyList<long> Prints)
{
    public long FirstChoiceOfKey { get; } = TimeKey.Of(Article.Day, TimeOf(Article.DateValue), Article.Id);

    public static ArticleRows Of(ArticleReading reading, byte[] raw, string path, FileStamp stamp, DateTimeOffset now)
    {
        var found = reading.Article;
        var detail = reading.ToDetail(now);
        var reference = new ArticleReference(reading.Id, detail.Title, detail.Source, detail.Date);
        var quotes = reading.Quotes.Take(TimeKey.QuotesPerArticle).Select(quote => (quote.Speaker?.Id, ToRow(quote, reference))).ToList();
        var article = new Article
        {
            Id = reading.Id,
            Title = detail.Title,
            Standfirst = detail.Standfirst,
            Byline = detail.Byline,
            Place = detail.Place,
            Day = DayOf(detail.Date),
            DateValue = detail.Date.Value,
            DatePrecision = detail.Date.Precision,
            DateBasis = detail.Date.Basis,
            DateKind = detail.Date.Kind,
            Earliest = detail.Date.Earliest,
            Latest = detail.Date.Latest,
            DateConfidence = detail.Date.Confidence,
            PublishedAt = detail.PublishedAt,
            UpdatedAt = detail.UpdatedAt,
            Language = detail.Language,
            WordCount = detail.WordCount,
            QuoteCount = quotes.Count,
            Sha256 = reading.Sha256,
            Extractor = detail.Extractor,
            ExtractedAt = now,
            Path = path,
            FileSize = stamp.Size,
            FileTime = stamp.Time,
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(detail, AnswerJson.Plain.ArticleDetail);
        var evidence = EvidenceDetail.Of(found, reading.Text);
        var document = new ArticleDocument
        {
            Summary = RawJson.Select(json, ArticleSummary.Members([])).Utf8.ToArray(),
            Json = json,
            Raw = raw,
            Evidence = Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(evidence, AnswerJson.Plain.EvidenceDetail)),
        };
        var body = detail.Body();
        var agencies = detail.Agencies.Select(Named).DistinctBy(agency => agency.Id);
        return new(article, document, body, detail.Source, [.. agencies], Mentions(found, reading.Id), quotes, Shingles.PrintsOf(body));
    }

    /// <summary>The day to sort by: what the date says, else its first possible day; none where the date or its year is unknown.</summary>
    private static DateOnly? DayOf(DateDetail date)
    {
        if (date.Value is null || date.Precision == DatePrecision.MonthDay) return null;

        var written = date.Value.AsSpan(0, Math.Min(10, date.Value.Length));
        var day = DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated)
            ? stated
            : date.Earliest;
        return day is { } known && TimeKey.Covers(known) ? known : null;
    }

    private static TimeOnly? TimeOf(string? value) =>
        value is { Length: >= 16 }
            && TimeOnly.TryParseExact(value.AsSpan(11, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    private static NamedReference Named(string name) => new(SourceId.Of(name), name);

    private static Quote ToRow(QuoteDetail quote, ArticleReference article) => new()
    {
        Id = quote.Id,
        Kind = quote.Kind,
        Text = quote.Text,
        Confidence = quote.Confidence,
        TextHash = HashOfWords(quote.Text),
        Json = JsonSerializer.SerializeToUtf8Bytes(new QuoteInArticle(quote, article), AnswerJson.Plain.QuoteInArticle),
    };

    private static List<(string Slug, ArticleSpeaker Mention)> Mentions(ExtractedArticle article, string articleId) =>
    [
        .. SpeakerId.AllOf(article, articleId).Select(same => (same.Key, new ArticleSpeaker
        {
            Own = same.Key,
            Exact = same.Select(SpeakerId.Exact).FirstOrDefault(exact => exact is not null),
            Name = same.First().Name,
            IsPerson = same.First().IsPerson,
            Aliases = ToJson(same.SelectMany(speaker => speaker.Aliases.Append(speaker.Name))),
            Titles = ToJson(same.SelectMany(speaker => speaker.Titles)),
        })),
    ];

    private static string ToJson(IEnumerable<string> names) =>
        JsonSerializer.Serialize(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray());

    /// <summary>Letters and digits alone decide whether two quotations have the same words.</summary>
    private static long HashOfWords(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) words.Append(char.ToLowerInvariant(letter));
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString().TrimEnd())));
    }
}
