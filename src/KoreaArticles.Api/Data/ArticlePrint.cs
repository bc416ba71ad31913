namespace KoreaArticles.Api.Data;

/// <summary>One of the few numbers by which an article's text is met again in near-copies of it.</summary>
public sealed class ArticlePrint
{
    /// <summary>The article's key with the print's number behind it, so that an article's prints stand together.</summary>
    public long Key { get; set; }

    public long Print { get; set; }
}
