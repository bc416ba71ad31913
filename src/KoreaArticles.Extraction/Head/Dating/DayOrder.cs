using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>Whether a text's "04/08/2021" is April or August: its other dates say, else the outlet's country.</summary>
internal sealed class DayOrder
{
    private readonly bool? _monthFirst;
    private readonly string? _why;
    private readonly HashSet<DateOnly> _written = [];

    private DayOrder(bool? monthFirst, string? why) => (_monthFirst, _why) = (monthFirst, why);

    public static DayOrder Of(IEnumerable<DateMention> mentions, string? country)
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

        var order = new DayOrder(monthFirst, why);
        order._written.UnionWith(written);
        return order;
    }

    /// <summary>The date meant, and why where it was not plain; the year alone where nothing decides.</summary>
    public (PartialDate Value, string? Why) Decide(DateMention mention)
    {
        if (mention.DayFirst is not { } dayFirst)
            return (mention.Value, null);

        dayFirst = dayFirst with { Time = mention.Value.Time, Zone = mention.Value.Zone, Offset = mention.Value.Offset, Weekday = mention.Value.Weekday };
        if (mention.Value.Weekday is { } weekday && Fits(mention.Value, weekday) != Fits(dayFirst, weekday))
            return (Fits(dayFirst, weekday) ? dayFirst : mention.Value, "The weekday beside it decides the order of day and month.");
        if (IsWritten(mention.Value) != IsWritten(dayFirst))
            return (IsWritten(dayFirst) ? dayFirst : mention.Value, "The same day is written out elsewhere in the text.");
        if (_monthFirst is { } monthFirst)
            return (monthFirst ? mention.Value : dayFirst, _why);

        return (new PartialDate { Year = mention.Value.Year }, "Day and month could be either and nothing decides.");
    }

    private static bool Fits(PartialDate value, DayOfWeek weekday) => value.Date?.DayOfWeek == weekday;

    private bool IsWritten(PartialDate value) => value.Date is { } date && (_written.Contains(date) || _written.Contains(date.AddDays(1)) || _written.Contains(date.AddDays(-1)));
}
