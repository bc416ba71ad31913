using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction;

/// <summary>What extraction found in one document; what it did not find is null or empty.</summary>
public sealed record ExtractedArticle
{
    public Finding<string>? Title { get; init; }

    public Finding<string>? Standfirst { get; init; }

    /// <summary>The outlet's name as the table of outlets has it, else as the text has it.</summary>
    public Finding<string>? Source { get; init; }

    /// <summary>News agencies credited, by the name the table of outlets has.</summary>
    public IReadOnlyList<Finding<string>> Agencies { get; init; } = [];

    /// <summary>The byline as the text has it, without "By", roles, places and addresses.</summary>
    public Finding<string>? Byline { get; init; }

    /// <summary>The people the byline names; a desk's name stays in <see cref="Byline"/> alone.</summary>
    public IReadOnlyList<Finding<string>> Authors { get; init; } = [];

    /// <summary>The dateline's place.</summary>
    public Finding<string>? Place { get; init; }

    /// <summary>The date to sort and filter by.</summary>
    public required ExtractedDate Date { get; init; }

    public ExtractedDate? Published { get; init; }

    public ExtractedDate? Updated { get; init; }

    /// <summary>ISO 639-1 code, or "und" where the language could not be told.</summary>
    public required Finding<string> Language { get; init; }

    /// <summary>Words in the paragraphs of the body.</summary>
    public int WordCount { get; init; }

    /// <summary>Every stretch of the text that holds more than white space, in order, without overlap.</summary>
    public required IReadOnlyList<Stretch> Stretches { get; init; }

    public IReadOnlyList<ExtractedQuotation> Quotations { get; init; } = [];

    /// <summary>The people and bodies that speak in this article, each once.</summary>
    public IReadOnlyList<ExtractedSpeaker> Speakers { get; init; } = [];
}
