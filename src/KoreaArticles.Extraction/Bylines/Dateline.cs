using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>Where and when a report was filed: "SEOUL, Aug. 4 (Yonhap) --".</summary>
/// <param name="Span">All of it, with the dash or colon that ends it.</param>
/// <param name="Rule">Name of the rule that read it.</param>
public sealed record Dateline(TextSpan Span, string Rule)
{
    /// <summary>The place's words as the text has them.</summary>
    public TextSpan? PlaceSpan { get; init; }

    /// <summary>The place as it is shown: capitals brought to title case.</summary>
    public string? Place { get; init; }

    /// <summary>The agency or outlet named in it, as the text has it.</summary>
    public TextSpan? AgencySpan { get; init; }

    public DateMention? Date { get; init; }

    /// <summary>How sure it is that this is a dateline and not the start of a sentence, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;
}
