using System.Globalization;

namespace KoreaArticles.Extraction.Dates;

/// <summary>A time of day as written.</summary>
public readonly record struct ClockTime(int Hour, int Minute, int? Second = null);

/// <summary>A date as far as it is written: any part may be missing.</summary>
public sealed record PartialDate
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public ClockTime? Time { get; init; }

    /// <summary>The zone's words as the text has them: "IST", "GMT+2", "Z".</summary>
    public string? Zone { get; init; }

    public TimeSpan? Offset { get; init; }

    public DateOnly? Date => Year is { } year && Month is { } month && Day is { } day ? new DateOnly(year, month, day) : null;

    public DatePrecision? Precision => this switch
    {
        { Year: not null, Month: not null, Day: not null, Time: { Second: not null } } => DatePrecision.Second,
        { Year: not null, Month: not null, Day: not null, Time: not null } => DatePrecision.Minute,
        { Year: not null, Month: not null, Day: not null } => DatePrecision.Day,
        { Year: null, Month: not null, Day: not null } => DatePrecision.MonthDay,
        { Year: not null, Month: not null } => DatePrecision.Month,
        { Year: not null } => DatePrecision.Year,
        _ => null,
    };

    /// <summary>The day of the given parts, or null where the calendar has none.</summary>
    public static PartialDate? Of(int? year, int? month, int? day)
    {
        if (year is < 1900 or > 2099 || month is < 1 or > 12 || day is < 1)
            return null;

        // A leap year stands in where none is written: February 29 is a day of some year.
        if (day is { } d && month is { } m && d > DateTime.DaysInMonth(year ?? 2000, m))
            return null;

        return new PartialDate { Year = year, Month = month, Day = day };
    }

    /// <summary>ISO 8601, as fine as the parts allow; null where they make no date (a weekday alone).</summary>
    public string? ToIso() => Precision switch
    {
        DatePrecision.Second => $"{Day8601()}T{Time!.Value.Hour:00}:{Time.Value.Minute:00}:{Time.Value.Second:00}{Offset8601()}",
        DatePrecision.Minute => $"{Day8601()}T{Time!.Value.Hour:00}:{Time.Value.Minute:00}:00{Offset8601()}",
        DatePrecision.Day => Day8601(),
        DatePrecision.MonthDay => $"--{Month:00}-{Day:00}",
        DatePrecision.Month => $"{Year:0000}-{Month:00}",
        DatePrecision.Year => Year!.Value.ToString("0000", CultureInfo.InvariantCulture),
        _ => null,
    };

    private string Day8601() => $"{Year:0000}-{Month:00}-{Day:00}";

    private string Offset8601() => Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}",
    };
}
