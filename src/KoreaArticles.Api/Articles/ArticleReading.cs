using System.Security.Cryptography;
using System.Text;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Sources;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Api.Articles;

/// <summary>A document that was read: its text, what extraction found in it, and the answers that are given about it.</summary>
public sealed class ArticleReading
{
    private ArticleReading(string id, string text, string sha256, ExtractedArticle article)
    {
        Id = id;
        Text = text;
        Sha256 = sha256;
        Article = article;
        Quotes = QuoteDetail.AllOf(id, article, text);
    }

    public string Id { get; }

    public string Text { get; }

    public string Sha256 { get; }

    public ExtractedArticle Article { get; }

    public IReadOnlyList<QuoteDetail> Quotes { get; }

    /// <summary>Reads a text that is not a file; the hash is that of its UTF-8 form.</summary>
    public static ArticleReading Of(string id, SourceDocument document) =>
        Of(id, document, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text))));

    public static ArticleReading Of(string id, SourceDocument document, string sha256) =>
        new(id, document.Text, sha256, Extract(document));

    public ExtractedAnswer ToAnswer() => new(Content(), EvidenceDetail.Of(Article, Text));

    public ArticleDetail ToDetail(DateTimeOffset extractedAt) => new(Content(), extractedAt);

    // One text that meets a mistake of ours must not cost the reader of a million files the rest of them.
    private static ExtractedArticle Extract(SourceDocument document)
    {
        try
        {
            return ArticleExtractor.Extract(document);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new ExtractionFailure(fault);
        }
    }

    private ArticleContent Content() => new()
    {
        Id = Id,
        Title = Article.Title?.Value,
        Standfirst = Article.Standfirst?.Value,
        Source = Article.Source is { Value: var name } ? new(SourceId.Of(name), name) : null,
        Agencies = Values(Article.Agencies),
        Byline = Article.Byline?.Value,
        Authors = Values(Article.Authors),
        Place = Article.Place?.Value,
        Date = ToDetail(Article.Date),
        PublishedAt = Article.Published?.Value,
        UpdatedAt = Article.Updated?.Value,
        Language = Article.Language.Value,
        WordCount = Article.WordCount,
        Paragraphs = Paragraphs(),
        Quotes = Quotes,
        Sha256 = Sha256,
        Extractor = ArticleExtractor.Version,
    };

    private static DateDetail ToDetail(ExtractedDate date) =>
        new(date.Value, date.Precision, date.Basis, date.Kind, date.Earliest, date.Latest, date.Confidence);

    private static string[] Values(IReadOnlyList<Finding<string>> findings) => [.. findings.Select(finding => finding.Value).Distinct()];

    private ParagraphDetail[] Paragraphs() =>
    [
        .. Article.Stretches.Where(stretch => stretch.IsBody).Select(stretch =>
            new ParagraphDetail(KindOf(stretch), stretch.Span.Of(Text), SpanDetail.Of(stretch.Span))),
    ];

    private static ParagraphKind KindOf(Stretch stretch) => stretch.Kind switch
    {
        StretchKind.Heading => ParagraphKind.Heading,
        StretchKind.Highlight => ParagraphKind.Highlight,
        _ => ParagraphKind.Paragraph,
    };
}

/// <summary>The extraction failed on a text; the fault is ours, and the text is still there to be read again by a later version.</summary>
public sealed class ExtractionFailure(Exception fault) : Exception($"the extraction failed on this text ({fault.GetType().Name})", fault);
