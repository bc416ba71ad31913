using KoreaArticles.Api.Quotes;

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
    public string Body() =>
        string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text).Prepend(Standfirst).Where(text => text is not null));
}
