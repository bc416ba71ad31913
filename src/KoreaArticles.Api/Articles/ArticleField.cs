namespace KoreaArticles.Api.Articles;

/// <summary>The fields of an article that a list can show, those of <see cref="ArticleDetail"/> in its order.</summary>
public enum ArticleField
{
    Id,
    Title,
    Standfirst,
    Source,
    Agencies,
    Byline,
    Authors,
    Place,
    Date,
    PublishedAt,
    UpdatedAt,
    Language,
    WordCount,
    Paragraphs,
    Quotes,
    Sha256,
    Extractor,
    Story,
    Url,
    RawUrl,
    ExtractedAt,
}
