using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Api.Articles;

/// <summary>What is said of an article whether it is stored or not.</summary>
public record ArticleContent
{
    public required string Id { get; init; }

    public required string? Title { get; init; }

    public required string? Standfirst { get; init; }

    public required NamedReference? Source { get; init; }

    public required IReadOnlyList<string> Agencies { get; init; }

    public required string? Byline { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required string? Place { get; init; }

    public required DateDetail Date { get; init; }

    public required string? PublishedAt { get; init; }

    public required string? UpdatedAt { get; init; }

    public required string Language { get; init; }

    public required int WordCount { get; init; }

    public required IReadOnlyList<ParagraphDetail> Paragraphs { get; init; }

    public required IReadOnlyList<QuoteDetail> Quotes { get; init; }

    public required string Sha256 { get; init; }

    public required string Extractor { get; init; }

    /// <summary>What is searched as the body, and compared with other articles: the standfirst and the paragraphs, a line each.</summary>
    public string Body() => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text).Prepend(Standfirst).Where(text => text is not null));
}

/// <summary>A stored article.</summary>
public sealed record ArticleDetail : ArticleContent
{
    [JsonConstructor]
    public ArticleDetail()
    {
    }

    [SetsRequiredMembers]
    public ArticleDetail(ArticleContent content, DateTimeOffset extractedAt)
        : base(content) =>
        (Url, RawUrl, ExtractedAt) = (ArticleId.Path(Id), ArticleId.Path(Id) + "/raw", extractedAt);

    [JsonPropertyOrder(1)]
    public required string? Story { get; init; }

    [JsonPropertyOrder(1)]
    public required string Url { get; init; }

    [JsonPropertyOrder(1)]
    public required string RawUrl { get; init; }

    [JsonPropertyOrder(1)]
    public required DateTimeOffset ExtractedAt { get; init; }
}

/// <summary>What extraction finds in a text that is not stored.</summary>
public sealed record ExtractedAnswer : ArticleContent
{
    [JsonConstructor]
    public ExtractedAnswer()
    {
    }

    [SetsRequiredMembers]
    public ExtractedAnswer(ArticleContent content, EvidenceDetail evidence)
        : base(content) => Evidence = evidence;

    [JsonPropertyOrder(1)]
    public required EvidenceDetail Evidence { get; init; }
}

/// <summary>A source or a speaker by id and name.</summary>
public sealed record NamedReference(string Id, string Name);

/// <summary>An article's date as far as it is known.</summary>
public sealed record DateDetail(
    string? Value, DatePrecision? Precision, Basis Basis, DateKind? Kind, DateOnly? Earliest, DateOnly? Latest, double Confidence);

/// <summary>What a stretch of the body is.</summary>
public enum ParagraphKind
{
    Paragraph,
    Heading,
    Highlight,
}

/// <summary>A stretch of the body and where it stands in the text as received.</summary>
public sealed record ParagraphDetail(ParagraphKind Kind, string Text, SpanDetail Span);

/// <summary>A stretch in UTF-16 units of the decoded text, half open.</summary>
public readonly record struct SpanDetail(int Start, int Length)
{
    public static SpanDetail Of(TextSpan span) => new(span.Start, span.Length);

    public static SpanDetail? Of(TextSpan? span) => span is { } known ? Of(known) : null;
}
