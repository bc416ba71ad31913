using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Evaluation;

/// <summary>What a careful reader finds in one article.</summary>
public sealed record GoldArticle
{
    /// <summary>The article's file name.</summary>
    public required string File { get; init; }

    public required GoldFields Fields { get; init; }

    public IReadOnlyList<GoldQuote> Quotes { get; init; } = [];

    public IReadOnlyList<GoldStretch> Headings { get; init; } = [];

    /// <summary>Null where the gold does not say; then highlights are not measured.</summary>
    public IReadOnlyList<GoldStretch>? Highlights { get; init; }

    /// <summary>The running text; null where the gold does not say, and then the body's words are not measured.</summary>
    public IReadOnlyList<GoldStretch>? Paragraphs { get; init; }

    /// <summary>Lines that are not part of what the article says.</summary>
    public IReadOnlyList<GoldStretch> Chrome { get; init; } = [];
}

/// <summary>Words and where they stand, in UTF-16 units, half open.</summary>
public record GoldStretch
{
    public string? Text { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public TextSpan? Span => Start is { } start && End is { } end ? TextSpan.Between(start, end) : null;
}

/// <summary>The fields; null where the article has none.</summary>
public sealed record GoldFields
{
    public GoldField? Title { get; init; }

    public GoldField? Standfirst { get; init; }

    public GoldField? Source { get; init; }

    public GoldField? Byline { get; init; }

    public GoldField? Dateline { get; init; }

    public GoldField? Published { get; init; }

    public GoldField? Updated { get; init; }

    /// <summary>The date to sort by; where the gold leaves it out it is <see cref="Published"/>, else <see cref="Updated"/>.</summary>
    public GoldField? Date { get; init; }

    /// <summary>The true date where the text alone does not decide it: an inferred answer may give it or a coarser form of it.</summary>
    public GoldField? Estimated { get; init; }

    public GoldField? Language { get; init; }

    /// <summary>The date an answer is held against.</summary>
    public GoldField? SortDate => Date ?? (Published is { Value: not null } ? Published : Updated ?? Published);
}

/// <summary>A field with what belongs to it: a source has a name, a dateline a place, a date a value, a byline its authors.</summary>
public sealed record GoldField : GoldStretch
{
    public string? Name { get; init; }

    public string? Place { get; init; }

    public string? Value { get; init; }

    public string? Precision { get; init; }

    public string? Basis { get; init; }

    /// <summary>The people a byline names; null where the gold does not say.</summary>
    public IReadOnlyList<string>? Authors { get; init; }
}

/// <summary>A quotation.</summary>
public sealed record GoldQuote : GoldStretch
{
    public required QuotationKind Kind { get; init; }

    /// <summary>The words that stand for the speaker; null where there are none.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's full name where <see cref="Speaker"/> is a pronoun, a title or a part of it.</summary>
    public string? ResolvesTo { get; init; }

    /// <summary>False for a speaker who has no name, such as "a spokeswoman for the department".</summary>
    public bool Named { get; init; } = true;
}
