namespace KoreaArticles.Extraction.Quotations;

/// <summary>How a quotation is marked.</summary>
public enum QuotationKind
{
    /// <summary>Whole sentences in quotation marks.</summary>
    Direct,

    /// <summary>A reported clause with quoted words inside.</summary>
    Mixed,

    /// <summary>Reported without marks.</summary>
    Indirect,
}

/// <summary>One unbroken stretch of what somebody said.</summary>
public sealed record ExtractedQuotation
{
    public required QuotationKind Kind { get; init; }

    /// <summary>What was said as the text has it, without the enclosing marks and without a leading "that".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words inside quotation marks, the marks left out: all of it, some of it, none.</summary>
    public IReadOnlyList<TextSpan> Verbatim { get; init; } = [];

    /// <summary>Who speaks, as a member of <see cref="ExtractedArticle.Speakers"/>; null where unknown or unnamed.</summary>
    public ExtractedSpeaker? Speaker { get; init; }

    /// <summary>The words that stand for the speaker: a name, a pronoun, "another spokeswoman for the department".</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>Name of the rule that told whom these words mean; null where none was asked.</summary>
    public string? SpeakerRule { get; init; }

    /// <summary>The speaker's title or role as the text gives it.</summary>
    public string? SpeakerTitle { get; init; }

    /// <summary>The word that reports the speech: "said", "According to".</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>To whom it was said, as the text has it.</summary>
    public string? Addressee { get; init; }

    /// <summary>The other voice, by full name where known: whom the speaker cites, or who reports that the speaker said so.</summary>
    public string? Citing { get; init; }

    /// <summary>Index in the article's quotations of the one this goes on from.</summary>
    public int? Continues { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule that took it.</summary>
    public required string Rule { get; init; }
}

/// <summary>A person or body that speaks in an article, under its fullest name there.</summary>
public sealed record ExtractedSpeaker(string Name)
{
    /// <summary>Other forms of the name the article uses, pronouns left out.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Titles and roles the article gives.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>False for a ministry, a party, "South Korean lawmakers".</summary>
    public bool IsPerson { get; init; } = true;
}
