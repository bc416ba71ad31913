using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Pages.Evidence;

/// <summary>What a stretch of the file was taken for, and why: its exact kind in words, in the colour of its family.</summary>
public sealed record EvidenceNote(EvidenceFamily Family, string Label, string Rule, double Confidence)
{
    public Basis? Basis { get; init; }

    /// <summary>What was read from the words, where that differs from them: a date, a person's full name.</summary>
    public string? Reading { get; init; }

    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary>Whether it stands for lines of the file, and is named at their side.</summary>
    public bool IsStretch { get; init; }
}

/// <summary>Kinds that share a colour.</summary>
public enum EvidenceFamily
{
    Title,
    Standfirst,
    Byline,
    Dateline,
    Date,
    Caption,
    Heading,
    Body,
    Quotation,
    Speaker,
    Chrome,
}
