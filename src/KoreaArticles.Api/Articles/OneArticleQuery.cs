using System.ComponentModel;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Articles;

/// <summary>The forms one article has.</summary>
public enum ArticleFormat
{
    Json,
    Jsonld,
    Ninjs,
    Text,
    Html,
}

/// <summary>One article.</summary>
public sealed record OneArticleQuery : Query<OneArticleQuery>
{
    [Description("The form of the answer; else Accept decides.")]
    public ArticleFormat? Format { get; init; }
}
