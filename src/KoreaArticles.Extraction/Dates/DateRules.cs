using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>
/// How news writes dates. Order is meaning: the specific before the general, and the first to claim a stretch keeps it.
/// Patterns leave the end of a year open, since scraped stamps run into what follows ("20234 min read").
/// </summary>
internal static partial class DateRules
{
    private static readonly Needs Months = Needs.AnyCase("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    public static IReadOnlyList<DateRule> All { get; } =
    [
        new("iso-date", IsoDate(),
            new("2021-08-04T09:16:00Z", "2021-08-04T09:16:00Z"),
            new("Stand: 2021-08-04 09:16", "2021-08-04T09:16:00"),
            new("Call 2021-98-04.", null)) { Needs = Needs.Any("-") },

        new("month-day-year", MonthDayYear(),
            new("It opened on April 27, 2018.", "2018-04-27"),
            new("Mina ParkDec 5th 20232 shares", "2023-12-05"),
            new("Aug 04, 2021, 09:16 PM IST", "2021-08-04T21:16:00"),
            new("Published 4:02 PM EDT, Mon March 4, 2019", "2019-03-04T16:02:00-04:00"),
            new("It opened on February 30, 2018.", null),
            new("In 2018, May 4,000 visitors came.", null)) { Needs = Months },

        new("day-month-year", DayMonthYear(),
            new("Mon 4 Mar 2019 16.02 GMT", "2019-03-04T16:02:00Z"),
            new("4th August 2021", "2021-08-04"),
            new("Paru le 31 June 2021", null)) { Needs = Months },

        new("korean-date", KoreanDate(),
            new("2021년 8월 4일 오후 3시 20분", "2021-08-04T15:20:00"),
            new("2021년 8월 31.5도", null)) { Needs = Needs.Any("년") },

        new("year-first-date", YearFirstDate(),
            new("입력 2021.08.04 09:16", "2021-08-04T09:16:00"),
            new("등록 2021. 8. 4.", "2021-08-04"),
            new("Version 2021.45.04 is out.", null)) { Needs = Needs.Any(".", "/") },

        new("numeric-date", NumericDate(),
            new("25/08/22 12:54pm", "2022-08-25T12:54:00"),
            new("12-20-2023", "2023-12-20"),
            new("04/08/2021", "2021-04-08 or 2021-08-04"),
            new("The score was 12-20-2.", null),
            new("A ratio of 10/12/2.", null)) { Needs = Needs.Any(".", "/", "-") },

        new("month-day", MonthDay(),
            new("SEOUL, Aug. 4 (Yonhap) --", "--08-04"),
            new("On Sept. 30 it rained.", "--09-30"),
            new("It may 4 times a year.", null),
            new("Around March 10,000 came.", null)) { Needs = Months },

        new("day-month", DayMonth(),
            new("Tuesday 4 August", "--08-04"),
            new("the 4th of August", "--08-04"),
            new("He won 4 Mayoral races.", null)) { Needs = Months },

        new("month-year", MonthYear(),
            new("In August 2021 it closed.", "2021-08"),
            new("They march 2021 miles.", null)) { Needs = Months },

        new("korean-month-day", KoreanMonthDay(),
            new("8월 4일 서울", "--08-04"),
            new("13월 4일", null)) { Needs = Needs.Any("월") },
    ];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Year = "(?<year>(?:19|20)[0-9]{2})";

    private const string Day = "(?<day>[0-9]{1,2})" + DateWords.Ordinal;

    [GeneratedRegex("(?<![0-9])" + Year + "-(?<number>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])", Options, 10_000)]
    private static partial Regex IsoDate();

    [GeneratedRegex(DateWords.Month + @"\.?\s{0,3}" + Day + @"\s{0,2}[,.]?\s{0,3}" + Year, Options, 10_000)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex("(?<![0-9])" + Day + @"[-\s/.]{0,2}(?:of\s)?" + DateWords.Month + @"[.,]{0,2}[-\s/]{0,2}" + Year, Options, 10_000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex("(?<![0-9])" + Year + @"\s?년\s?(?<number>[0-9]{1,2})\s?월\s?(?<day>[0-9]{1,2})\s?일", Options, 10_000)]
    private static partial Regex KoreanDate();

    [GeneratedRegex("(?<![0-9.])" + Year + @"(?<sep>[./])\s?(?<number>[0-9]{1,2})\k<sep>\s?(?<day>[0-9]{1,2})(?![0-9])", Options, 10_000)]
    private static partial Regex YearFirstDate();

    [GeneratedRegex(@"(?<![0-9./-])(?<first>[0-9]{1,2})(?<sep>[./-])(?<second>[0-9]{1,2})(?:\k<sep>(?<year>(?:19|20)[0-9]{2})|(?<=/[0-9]{1,2})/(?<year>[0-9]{2})(?![0-9/]))", Options, 10_000)]
    private static partial Regex NumericDate();

    [GeneratedRegex(DateWords.Month + @"\.?\s{1,3}" + Day + @"(?![0-9]|[,.:][0-9]|\s?(?:percent|%))", Options, 10_000)]
    private static partial Regex MonthDay();

    [GeneratedRegex("(?<![0-9.,:$])" + Day + @"\s{1,2}(?:of\s)?" + DateWords.Month + @"(?![a-z])", Options, 10_000)]
    private static partial Regex DayMonth();

    [GeneratedRegex(DateWords.Month + @"\.?,?\s{1,2}(?:of\s)?" + Year + "(?![0-9])", Options, 10_000)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"(?<![0-9])(?<number>[0-9]{1,2})\s?월\s?(?<day>[0-9]{1,2})\s?일", Options, 10_000)]
    private static partial Regex KoreanMonthDay();
}
