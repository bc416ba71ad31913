namespace KoreaArticles.Extraction.Dates;

/// <summary>How fine a date is.</summary>
public enum DatePrecision
{
    Year,
    Month,

    /// <summary>Month and day without a year, written <c>--08-04</c>.</summary>
    MonthDay,
    Day,
    Minute,
    Second,
}

/// <summary>Which of an article's dates a date is.</summary>
public enum DateKind
{
    Published,
    Updated,
}

/// <summary>An article's date as far as it is known.</summary>
public sealed record ExtractedDate
{
    /// <summary>ISO 8601, as fine as <see cref="Precision"/>: <c>2021</c>, <c>2021-08</c>, <c>--08-04</c>, <c>2021-08-04</c>,
    /// <c>2021-08-04T21:16:00+05:30</c>; without an offset where no zone is stated; null where unknown.</summary>
    public string? Value { get; init; }

    public DatePrecision? Precision { get; init; }

    public required Basis Basis { get; init; }

    public DateKind? Kind { get; init; }

    /// <summary>The first day it can be, if anything bounds it; given also where <see cref="Value"/> is null.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day it can be, if anything bounds it.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>0 to 1; of answers above 0.95 at least 95 % are right.</summary>
    public double Confidence { get; init; }

    public TextSpan? Span { get; init; }

    public string? Rule { get; init; }

    /// <summary>How it was worked out, in one or two sentences.</summary>
    public string? Why { get; init; }

    /// <summary>Dates that were weighed and not taken, each with the reason.</summary>
    public IReadOnlyList<RejectedDate> Rejected { get; init; } = [];
}

/// <summary>A date that was read and not taken.</summary>
public sealed record RejectedDate(string Value, TextSpan? Span, string Rule, string Reason);
