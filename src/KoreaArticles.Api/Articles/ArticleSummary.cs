using System.Text;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Api.Quotes;

namespace KoreaArticles.Api.Articles;

/// <summary>An article in a list: the fields asked for, or all but its text, its quotations and how it was read.</summary>
[Selectable]
public sealed record ArticleSummary
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Standfirst { get; init; }

    public NamedReference? Source { get; init; }

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public string? Byline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Place { get; init; }

    public DateDetail? Date { get; init; }

    public string? PublishedAt { get; init; }

    public string? UpdatedAt { get; init; }

    public string? Language { get; init; }

    public int WordCount { get; init; }

    /// <summary>Only when asked for.</summary>
    public IReadOnlyList<ParagraphDetail> Paragraphs { get; init; } = [];

    /// <summary>Only when asked for.</summary>
    public IReadOnlyList<QuoteDetail> Quotes { get; init; } = [];

    /// <summary>Only when asked for.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Only when asked for.</summary>
    public string? Extractor { get; init; }

    public string? Story { get; init; }

    public string? Url { get; init; }

    public string? RawUrl { get; init; }

    /// <summary>Only when asked for.</summary>
    public DateTimeOffset? ExtractedAt { get; init; }

    /// <summary>Where the words of the search stand; only with <c>highlight=true</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<HighlightDetail>? Highlights { get; init; }

    /// <summary>The fields shown when none are asked for.</summary>
    internal static readonly IReadOnlyList<ArticleField> UsualFields =
    [
        .. Enum.GetValues<ArticleField>()
            .Except([ArticleField.Paragraphs, ArticleField.Quotes, ArticleField.Sha256, ArticleField.Extractor, ArticleField.ExtractedAt]),
    ];

    private static readonly byte[][] Usual = [.. UsualFields.Select(NameOf)];

    /// <summary>Names of the members shown for the fields asked for, as UTF-8.</summary>
    internal static IReadOnlyList<byte[]> Members(IReadOnlyList<ArticleField> fields) =>
        fields.Count == 0 ? Usual : [NameOf(ArticleField.Id), .. fields.Select(NameOf)];

    private static byte[] NameOf(ArticleField field) => Encoding.UTF8.GetBytes(QueryShape.NameOf(field.ToString()));
}

/// <summary>A piece of an article with the places of the words that were searched for.</summary>
/// <param name="Field">Where the piece is from: title, standfirst or paragraphs.</param>
/// <param name="Text">The piece, cut between words.</param>
/// <param name="Marks">Where the words stand in the piece.</param>
/// <param name="Span">Where the piece stands in the text as received; null unless it is of a paragraph.</param>
public sealed record HighlightDetail(string Field, string Text, IReadOnlyList<SpanDetail> Marks, SpanDetail? Span);
