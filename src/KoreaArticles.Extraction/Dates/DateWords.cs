namespace KoreaArticles.Extraction.Dates;

/// <summary>The words dates are made of, as pieces of patterns and as numbers.</summary>
internal static class DateWords
{
    public const string Month =
        "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    public const string Weekday = "(?<name>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)";

    public const string Ordinal = "(?:st|nd|rd|th)?";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private const string KoreanWeekdays = "일월화수목금토";

    public static int? MonthOf(ReadOnlySpan<char> name) => IndexOf(Months, name) is >= 0 and var index ? index + 1 : null;

    public static DayOfWeek? WeekdayOf(ReadOnlySpan<char> name)
    {
        if (name.Length == 0)
            return null;
        if (KoreanWeekdays.IndexOf(name[0], StringComparison.Ordinal) is >= 0 and var korean)
            return (DayOfWeek)korean;

        return IndexOf(Weekdays, name) is >= 0 and var index ? (DayOfWeek)index : null;
    }

    /// <summary>A year of two digits: the century that puts it before 2070.</summary>
    public static int YearOf(ReadOnlySpan<char> digits)
    {
        var year = int.Parse(digits);
        return digits.Length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int IndexOf(string[] names, ReadOnlySpan<char> name)
    {
        if (name.Length < 3)
            return -1;

        for (var i = 0; i < names.Length; i++)
            if (name[..3].Equals(names[i], StringComparison.OrdinalIgnoreCase))
                return i;

        return -1;
    }
}
