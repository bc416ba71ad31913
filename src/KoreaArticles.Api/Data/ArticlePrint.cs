namespace KoreaArticles.Api.Data;

/// <summary>One of the few numbers by which an article's text is met again in near-copies of it.</summary>
public sealed class ArticlePrint
{
    public long Print { get; set; }

    public long ArticleKey { get; set; }
}
