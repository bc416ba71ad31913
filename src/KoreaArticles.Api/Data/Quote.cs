using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Data;

/// <summary>A quotation as lists ask for it, with its ready answer.</summary>
public sealed class Quote
{
    /// <summary>The article's key and the quotation's place in it, so that descending order is newest first.</summary>
    public long Key { get; set; }

    public required string Id { get; set; }

    public long ArticleKey { get; set; }

    public Article? Article { get; set; }

    public long? SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public QuotationKind Kind { get; set; }

    public required string Text { get; set; }

    public double Confidence { get; set; }

    /// <summary>Equal for equal words, however spaced and cased.</summary>
    public long TextHash { get; set; }

    /// <summary>How often the corpus has these words as a quotation.</summary>
    public int Occurrences { get; set; } = 1;

    /// <summary>The quotation with its article as UTF-8 JSON, all but <c>occurrences</c>.</summary>
    public required byte[] Json { get; set; }
}
