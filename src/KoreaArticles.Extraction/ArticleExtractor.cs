using KoreaArticles.Extraction.Head;
using KoreaArticles.Extraction.Head.Credits;
using KoreaArticles.Extraction.Head.Dating;
using KoreaArticles.Extraction.Languages;
using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction;

/// <summary>Reads one document: layout first, then the fields it holds, then who said what in its body.</summary>
public static class ArticleExtractor
{
    /// <summary>Moves whenever the same text may give another answer, so that stored articles are read again.</summary>
    public const string Version = "1.8";

    /// <summary>Reads a document. Any text is accepted; what is not understood is left out.</summary>
    public static ExtractedArticle Extract(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var stretches = LayoutReader.Read(document);
        var (quotations, speakers) = QuotationFinder.Find(document.Text, stretches);

        var head = new ArticleHead(document.Text, stretches);
        var credits = ArticleCredits.Read(document, head);
        var dates = DateReader.Read(document, head, credits.Country);

        return new ExtractedArticle
        {
            Title = First(StretchKind.Title, document, stretches),
            Standfirst = First(StretchKind.Standfirst, document, stretches),
            Source = credits.Source,
            Agencies = credits.Agencies,
            Byline = credits.Byline,
            Authors = credits.Authors,
            Place = credits.Place,
            Date = dates.Date,
            Published = dates.Published,
            Updated = dates.Updated,
            Language = LanguageReader.Read(document.Text, Body(stretches)),
            WordCount = stretches.Where(stretch => stretch.Kind == StretchKind.Paragraph).Sum(stretch => WordCount.Of(stretch.Span.In(document.Text))),
            Stretches = stretches,
            Quotations = quotations,
            Speakers = speakers,
        };
    }

    private static Finding<string>? First(StretchKind kind, SourceDocument document, IReadOnlyList<Stretch> stretches) =>
        stretches.FirstOrDefault(stretch => stretch.Kind == kind) is { } stretch
            ? new Finding<string>(stretch.Span.Of(document.Text), stretch.Span, stretch.Rule, stretch.Confidence)
            {
                Why = stretch.Why.Count == 0 ? null : string.Join("; ", stretch.Why),
            }
            : null;

    // A text in which no body was found is still in some language.
    private static IEnumerable<TextSpan> Body(IReadOnlyList<Stretch> stretches) =>
        (stretches.Any(stretch => stretch.IsBody) ? stretches.Where(stretch => stretch.IsBody) : stretches).Select(stretch => stretch.Span);
}
