using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Articles;

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
