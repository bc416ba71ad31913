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
    private readonly bool? monthFirst;
    private readonly string? why;
    private readonly HashSet<DateOnly> written;
    private readonly DateOnly? address;

    private DayOrder(bool? monthFirst, string? why, DateOnly? address, HashSet<DateOnly> written) =>
        (this.monthFirst, this.why, this.address, this.written) = (monthFirst, why, address, written);

    /// <param name="mentions">The dates of the text.</param>
    /// <param name="country">The outlet's, where it is known.</param>
    /// <param name="address">The day in the address or file name.</param>
    public static DayOrder Of(IEnumerable<DateMention> mentions, string? country, DateOnly? address)
    {
        HashSet<DateOnly> days = [];
        (bool? IsMonthFirst, string? Why) order = (null, null);
        foreach (var mention in mentions)
        {
            if (mention.DayFirst is null && mention.Value.Date is { } date)
                days.Add(date);
            if (mention.Rule == "numeric-date" && mention.DayFirst is null && mention.Value is { Month: { } month, Day: > 12 } && order.IsMonthFirst is null)
                order = (mention.FirstNumber == month, "Another date of the text shows the order of day and month.");
            if (mention.Rule == "numeric-date" && TimeZones.IsAmerican(mention.Value.Zone))
                order = (true, $"{mention.Value.Zone} is a zone where the month is written first.");
        }

        if (order.IsMonthFirst is null && country is not null)
            order = (country is "US" or "PH", "The outlet's country decides the order of day and month.");

        return new DayOrder(order.IsMonthFirst, order.Why, address, days);
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
        if (address is { } stated && IsNear(mention.Value, stated) != IsNear(dayFirst, stated))
            return new(IsNear(dayFirst, stated) ? dayFirst : mention.Value, "The address or file name holds the same day.");
        if (monthFirst is { } isMonthFirst)
            return new(isMonthFirst ? mention.Value : dayFirst, why);

        var undecided = new OrderedDay(new PartialDate { Year = mention.Value.Year }, "Day and month could be either and nothing decides.");
        if (mention.Value.Date is not { } one || dayFirst.Date is not { } other)
            return undecided;

        return undecided with { Earliest = one < other ? one : other, Latest = one < other ? other : one };
    }

    private static bool Fits(PartialDate value, DayOfWeek weekday) => value.Date?.DayOfWeek == weekday;

    private bool IsWritten(PartialDate value) => written.Any(day => IsNear(value, day));

    // Where a report is stamped it may already be the next day, or still the one before.
    private static bool IsNear(PartialDate value, DateOnly day) => value.Date is { } date && Math.Abs(date.DayNumber - day.DayNumber) <= 1;
}
