namespace KoreaArticles.Extraction.Dates;

/// <summary>What a date's label says it is.</summary>
public enum DateLabel
{
    None,
    Published,
    Updated,
}

/// <summary>A date read from a text, with the time, zone, weekday and label that stand with it.</summary>
/// <param name="Span">The date with its weekday, time and zone, without the label.</param>
/// <param name="Value">The date as far as it is written.</param>
/// <param name="Rule">Name of the rule that read its day.</param>
public sealed record DateMention(TextSpan Span, PartialDate Value, string Rule)
{
    public DateLabel Label { get; init; }

    /// <summary>The label before the date: "Last updated on".</summary>
    public TextSpan? LabelSpan { get; init; }

    /// <summary>The other reading where day and month could be either: <see cref="Value"/> is then month first.</summary>
    public PartialDate? DayFirst { get; init; }

    /// <summary>The first number of a date in numbers: it shows whether the text writes the month first.</summary>
    internal int? FirstNumber { get; init; }

    /// <summary>Label and date together.</summary>
    public TextSpan Whole => LabelSpan is { } label ? TextSpan.Between(label.Start, Span.End) : Span;
}
