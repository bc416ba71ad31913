namespace KoreaArticles.Extraction;

/// <summary>What a value rests on.</summary>
public enum Basis
{
    /// <summary>The text does not say and nothing in it decides.</summary>
    Unknown,

    /// <summary>Worked out from clues, such as a year from a weekday.</summary>
    Inferred,

    /// <summary>Written in the text.</summary>
    Stated,
}

/// <summary>A value found in a text, where it stands and why it was taken.</summary>
/// <param name="Value">The value as it is shown.</param>
/// <param name="Span">Where its words stand; null where they stand nowhere, such as a language.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Basis">Whether the text states it or it was worked out.</param>
public sealed record Finding<T>(T Value, TextSpan? Span, string Rule, double Confidence, Basis Basis = Basis.Stated)
{
    /// <summary>One sentence for a reader on how the value came about, where the rule's name does not say it.</summary>
    public string? Why { get; init; }
}
