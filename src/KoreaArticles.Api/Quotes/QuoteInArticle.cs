using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Quotes;

/// <summary>A quotation on its own, with the article it stands in.</summary>
public sealed record QuoteInArticle : QuoteDetail
{
    [SetsRequiredMembers]
    public QuoteInArticle(QuoteDetail quote, ArticleReference article)
        : base(quote) => Article = article;

    [JsonPropertyOrder(1)]
    public ArticleReference Article { get; }
}

/// <summary>An article as its quotations name it.</summary>
public sealed record ArticleReference(string Id, string? Title, NamedReference? Source, DateDetail Date);
