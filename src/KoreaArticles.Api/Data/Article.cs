using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Api.Data;

/// <summary>An article as lists show it and filters ask for it; its text and ready answers are in <see cref="ArticleDocument"/>.</summary>
public sealed class Article
{
    /// <summary>Starts with the day, so that descending order is newest first and undated last; see <see cref="TimeKey"/>.</summary>
    public long Key { get; set; }

    /// <summary>The public id; it never changes.</summary>
    public required string Id { get; set; }

    public string? Title { get; set; }

    public string? Standfirst { get; set; }

    public string? Byline { get; set; }

    public string? Place { get; set; }

    public long? SourceId { get; set; }

    public Source? Source { get; set; }

    /// <summary>The day the article is sorted and filtered by; null where its date is unknown.</summary>
    public DateOnly? Day { get; set; }

    public string? DateValue { get; set; }

    public DatePrecision? DatePrecision { get; set; }

    public Basis DateBasis { get; set; }

    public DateKind? DateKind { get; set; }

    public DateOnly? Earliest { get; set; }

    public DateOnly? Latest { get; set; }

    public double DateConfidence { get; set; }

    public string? PublishedAt { get; set; }

    public string? UpdatedAt { get; set; }

    public required string Language { get; set; }

    public int WordCount { get; set; }

    public int QuoteCount { get; set; }

    public required string Sha256 { get; set; }

    public required string Extractor { get; set; }

    public DateTimeOffset ExtractedAt { get; set; }

    /// <summary>The file it was read from, with its size and time of change: while these stand, it is not read again.</summary>
    public required string Path { get; set; }

    public long FileSize { get; set; }

    /// <summary>Ticks in UTC; 0 where the file was so young that it could change again unnoticed.</summary>
    public long FileTime { get; set; }

    public ArticleDocument? Document { get; set; }

    public List<Quote> Quotes { get; } = [];

    public List<ArticleAgency> Agencies { get; } = [];
}

/// <summary>What is shown of one article, kept apart so that lists do not read it.</summary>
public sealed class ArticleDocument
{
    public long Key { get; set; }

    /// <summary>The corpus's names for those of its speakers whom the article
    /// calls otherwise, a JSON object by id; null where there are none.</summary>
    public string? Names { get; set; }

    /// <summary>The article as an item of a list that asks for no particular fields, as UTF-8.</summary>
    public required byte[] Summary { get; set; }

    /// <summary>The answer to GET /v1/articles/{id}, as UTF-8.</summary>
    public required byte[] Json { get; set; }

    /// <summary>The file as received.</summary>
    public required byte[] Raw { get; set; }

    /// <summary>The answer to GET /v1/articles/{id}/evidence, as UTF-8 packed with Brotli.</summary>
    public required byte[] Evidence { get; set; }
}

/// <summary>A news agency credited in an article.</summary>
public sealed class ArticleAgency
{
    public long ArticleKey { get; set; }

    public long SourceId { get; set; }

    public Source? Source { get; set; }
}
