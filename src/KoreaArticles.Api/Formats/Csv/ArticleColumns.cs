using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Formats.Csv;

/// <summary>The columns of a table of articles.</summary>
internal static class ArticleColumns
{
    private static readonly IReadOnlyList<(ArticleField Field, Column<ArticleDetail> Column)> All =
    [
        (ArticleField.Id, new("id", article => article.Id)),
        (ArticleField.Title, new("title", article => article.Title)),
        (ArticleField.Standfirst, new("standfirst", article => article.Standfirst)),
        (ArticleField.Source, new("source", article => article.Source?.Name)),
        (ArticleField.Agencies, new("agencies", article => article.Agencies)),
        (ArticleField.Byline, new("byline", article => article.Byline)),
        (ArticleField.Authors, new("authors", article => article.Authors)),
        (ArticleField.Place, new("place", article => article.Place)),
        (ArticleField.Date, new("date", article => article.Date.Value)),
        (ArticleField.Date, new("datePrecision", article => article.Date.Precision)),
        (ArticleField.Date, new("dateBasis", article => article.Date.Basis)),
        (ArticleField.Date, new("dateKind", article => article.Date.Kind)),
        (ArticleField.Date, new("dateEarliest", article => article.Date.Earliest)),
        (ArticleField.Date, new("dateLatest", article => article.Date.Latest)),
        (ArticleField.Date, new("dateConfidence", article => article.Date.Confidence)),
        (ArticleField.PublishedAt, new("publishedAt", article => article.PublishedAt)),
        (ArticleField.UpdatedAt, new("updatedAt", article => article.UpdatedAt)),
        (ArticleField.Language, new("language", article => article.Language)),
        (ArticleField.WordCount, new("wordCount", article => article.WordCount)),
        (ArticleField.Paragraphs, new("text", article => string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Text)))),
        (ArticleField.Quotes, new("quotes", article => article.Quotes.Count)),
        (ArticleField.Sha256, new("sha256", article => article.Sha256)),
        (ArticleField.Extractor, new("extractor", article => article.Extractor)),
        (ArticleField.Story, new("story", article => article.Story)),
        (ArticleField.Url, new("url", article => article.Url)),
        (ArticleField.RawUrl, new("rawUrl", article => article.RawUrl)),
        (ArticleField.ExtractedAt, new("extractedAt", article => article.ExtractedAt)),
    ];

    /// <summary>The columns of the fields asked for, or the usual ones; the id is always there.</summary>
    public static IReadOnlyList<Column<ArticleDetail>> For(IReadOnlyList<ArticleField> fields)
    {
        IReadOnlyList<ArticleField> shown = fields.Count == 0 ? ArticleSummary.UsualFields : [ArticleField.Id, .. fields];
        return [.. All.Where(column => shown.Contains(column.Field)).Select(column => column.Column)];
    }
}
