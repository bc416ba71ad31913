using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Articles;

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
