using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>A way news writes a time of day beside a date: as it stands after the date, and as it stands before it.</summary>
public sealed record TimeRule(string Name, Regex After, Regex Before, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text)
    {
        var match = After.Match(text);
        return match.Success && TimeOf(match) is { } time ? $"{time.Hour:00}:{time.Minute:00}{(match.Groups["zone"] is { Success: true } zone ? " " + zone.Value : "")}" : null;
    }

    /// <summary>The time a match gives, null where the clock has none.</summary>
    internal static ClockTime? TimeOf(Match match)
    {
        var groups = match.Groups;
        var hour = int.Parse(groups["hour"].ValueSpan);
        var minute = groups["minute"] is { Success: true } m ? int.Parse(m.ValueSpan) : 0;
        int? second = groups["second"] is { Success: true } s ? int.Parse(s.ValueSpan) : null;
        if (groups["half"] is { Success: true } half)
        {
            if (hour is 0 or > 12 && !IsAfternoon(half.ValueSpan))
                return null;
            if (hour <= 12)
                hour = hour % 12 + (IsAfternoon(half.ValueSpan) ? 12 : 0);
        }

        return hour > 23 || minute > 59 || second > 59 ? null : new ClockTime(hour, minute, second);
    }

    private static bool IsAfternoon(ReadOnlySpan<char> half) => half[0] is 'p' or 'P' || half is "오후";
}

/// <summary>How news writes the time beside a date. Order is meaning: a clock's time before a bare hour.</summary>
internal static partial class TimeRules
{
    public static IReadOnlyList<TimeRule> All { get; } =
    [
        new("clock-time", ClockAfter(), ClockBefore(),
            new(", 09:16 PM IST", "21:16 IST"),
            new(" at 11:24 a.m. EDT", "11:24 EDT"),
            new(" 16.02 GMT", "16:02 GMT"),
            new("T09:16:00+09:00", "09:16 +09:00"),
            new(" 오후 3:20", "15:20"),
            new(" 1:52 of play", "01:52"),
            new(" 4.5 million", null)),

        new("hour-alone", HourAfter(), HourBefore(),
            new(" 5 AM PT", "05:00 PT"),
            new(" 오후 3시 20분", "15:20"),
            new(" 5 amazing views", null)),

        new("military-time", MilitaryAfter(), MilitaryBefore(),
            new(" 1100 GMT", "11:00 GMT"),
            new(" 1100 people", null)),
    ];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Join = @"^(?:\s|[.,|@·•–—/(T-]|at(?![a-z])|um|klo){0,6}";

    private const string Lead = @"(?:(?<half>오전|오후)\s?)?";

    private const string Clock = @"(?<hour>[0-9]{1,2})(?<sep>[:.h])(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.[0-9]{1,9})?)?(?![0-9])(?:\s{0,2}(?<half>[ap]\.?\s?m\b\.?))?";

    private const string ZoneTail = @"(?:\s?hrs)?(?:\s{0,2}\(?(?<zone>Z(?![a-z])|(?:GMT|UTC)\s?[+-]\s?[0-9]{1,2}(?::?[0-9]{2})?|[+-][0-9]{2}:?[0-9]{2}(?![0-9])|(?-i:[A-Z]{1,3}[SDM]?T|UTC|MSK|WI[BT]|CAT|EAT|WAT)(?![A-Za-z]))\)?)?";

    [GeneratedRegex(Join + Lead + Clock + ZoneTail, Options, 10_000)]
    private static partial Regex ClockAfter();

    [GeneratedRegex(Lead + Clock + ZoneTail + @"(?:\s|[,|·•–—/-]|on){0,5}$", Options, 10_000)]
    private static partial Regex ClockBefore();

    [GeneratedRegex(Join + @"(?:(?<hour>[0-9]{1,2})\s?(?<half>[ap]\.?m\b\.?)" + ZoneTail + @"|(?:(?<half>오전|오후)\s?)?(?<hour>[0-9]{1,2})시(?:\s?(?<minute>[0-9]{1,2})분)?)", Options, 10_000)]
    private static partial Regex HourAfter();

    [GeneratedRegex(@"(?<![0-9:.])(?<hour>[0-9]{1,2})\s?(?<half>[ap]\.?m\b\.?)" + ZoneTail + @"(?:\s|[,|·•–—/-]|on){0,5}$", Options, 10_000)]
    private static partial Regex HourBefore();

    [GeneratedRegex(Join + @"(?<hour>[0-2][0-9])(?<minute>[0-5][0-9])(?:\s?hrs)?\s(?<zone>(?-i:GMT|UTC|[A-Z]{2,3}T))(?![a-z])", Options, 10_000)]
    private static partial Regex MilitaryAfter();

    [GeneratedRegex(@"(?<![0-9])(?<hour>[0-2][0-9])(?<minute>[0-5][0-9])(?:\s?hrs)?\s(?<zone>(?-i:GMT|UTC|[A-Z]{2,3}T))(?:\s|[,|·•–—/-]|on){0,5}$", Options, 10_000)]
    private static partial Regex MilitaryBefore();
}
