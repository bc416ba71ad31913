using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>What a date in numbers means.</summary>
/// <param name="Value">The date; its year alone where day and month could be either.</param>
/// <param name="Why">What decided, or why nothing did; null where it was plain.</param>
internal sealed record OrderedDay(PartialDate Value, string? Why)
{
    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest { get; init; } = Value.Date ?? new DateOnly(Value.Year ?? 1, 1, 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest { get; init; } = Value.Date ?? new DateOnly(Value.Year ?? 1, 12, 31);
}

/// <summary>Whether a text's "04/08/2021" is April or August: its other dates say, else the outlet's country.</summary>
internal sealed class DayOrder
{
    private readonly bool? _monthFirst;
    private readonly string? _why;
    private readonly HashSet<DateOnly> _written = [];
    private readonly DateOnly? _address;

    private DayOrder(bool? monthFirst, string? why, DateOnly? address) => (_monthFirst, _why, _address) = (monthFirst, why, address);

    /// <param name="mentions">The dates of the text.</param>
    /// <param name="country">The outlet's, where it is known.</param>
    /// <param name="address">The day in the address or file name.</param>
    public static DayOrder Of(IEnumerable<DateMention> mentions, string? country, DateOnly? address)
    {
        HashSet<DateOnly> written = [];
        bool? monthFirst = null;
        string? why = null;
        foreach (var mention in mentions)
        {
            if (mention.DayFirst is null && mention.Value.Date is { } date)
                written.Add(date);
            if (mention.Rule == "numeric-date" && mention.DayFirst is null && mention.Value is { Month: { } month, Day: > 12 } && monthFirst is null)
                (monthFirst, why) = (mention.FirstNumber == month, "Another date of the text shows the order of day and month.");
            if (mention.Rule == "numeric-date" && TimeZones.IsAmerican(mention.Value.Zone))
                (monthFirst, why) = (true, $"{mention.Value.Zone} is a zone where the month is written first.");
        }

        if (monthFirst is null && country is not null)
            (monthFirst, why) = (country is "US" or "PH", "The outlet's country decides the order of day and month.");

        var order = new DayOrder(monthFirst, why, address);
        order._written.UnionWith(written);
        return order;
    }

    /// <summary>The date meant; the year alone where nothing decides.</summary>
    public OrderedDay Decide(DateMention mention)
    {
        if (mention.DayFirst is not { } dayFirst)
            return new(mention.Value, null);

        dayFirst = dayFirst with { Time = mention.Value.Time, Zone = mention.Value.Zone, Offset = mention.Value.Offset, Weekday = mention.Value.Weekday };
        if (mention.Value.Weekday is { } weekday && Fits(mention.Value, weekday) != Fits(dayFirst, weekday))
            return new(Fits(dayFirst, weekday) ? dayFirst : mention.Value, "The weekday beside it decides the order of day and month.");
        if (IsWritten(mention.Value) != IsWritten(dayFirst))
            return new(IsWritten(dayFirst) ? dayFirst : mention.Value, "The same day is written out elsewhere in the text.");
        if (_address is { } address && IsNear(mention.Value, address) != IsNear(dayFirst, address))
            return new(IsNear(dayFirst, address) ? dayFirst : mention.Value, "The address or file name holds the same day.");
        if (_monthFirst is { } monthFirst)
            return new(monthFirst ? mention.Value : dayFirst, _why);

        var undecided = new OrderedDay(new PartialDate { Year = mention.Value.Year }, "Day and month could be either and nothing decides.");
        if (mention.Value.Date is not { } one || dayFirst.Date is not { } other)
            return undecided;

        return undecided with { Earliest = one < other ? one : other, Latest = one < other ? other : one };
    }

    private static bool Fits(PartialDate value, DayOfWeek weekday) => value.Date?.DayOfWeek == weekday;

    private bool IsWritten(PartialDate value) => _written.Any(written => IsNear(value, written));

    // Where a report is stamped it may already be the next day, or still the one before.
    private static bool IsNear(PartialDate value, DateOnly day) => value.Date is { } date && Math.Abs(date.DayNumber - day.DayNumber) <= 1;
}
