using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Quotes;

/// <summary>A quotation on its own, with the article it stands in.</summary>
public sealed record QuoteItem : QuoteDetail
{
    [JsonPropertyOrder(1)]
    public required ArticleReference Article { get; init; }

    /// <summary>How often the corpus has these words as a quotation.</summary>
    [JsonPropertyOrder(2)]
    public required int Occurrences { get; init; }
}
