using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>A year a day without one can belong to, with its share of the evidence.</summary>
internal readonly record struct RankedYear(int Year, double Probability);

/// <summary>
/// Ranks the years a month and day can belong to. Each clue gives every year a likelihood and they multiply, as if
/// the clues were independent. The numbers were set by hand after shares seen in some hundred dated reports: they rank well and are no statistics.
/// </summary>
internal static class YearRanking
{
    private const int Oldest = 1990;

    private const int Youngest = 2035;

    // Days from the weekday the lead names to the day of the stamp: mostly the same day or the one before.
    private static readonly double[] SinceWeekday = [0.46, 0.30, 0.09, 0.04, 0.04, 0.03, 0.04];

    // Years from the newest event dated with its month to the article; the rest share what is left.
    private static readonly double[] SinceMonth = [0.48, 0.25, 0.08, 0.05, 0.04, 0.03];

    // Years from the newest bare year: news names old years oftener than its own.
    private static readonly double[] SinceYear = [0.16, 0.19, 0.08, 0.05, 0.03, 0.03];

    // Years from the article to the page's copyright: some footers are a year behind, some pages scraped a year late.
    private static readonly double[] BeforeCopyright = [0.65, 0.15, 0.05];

    private const double StaleCopyright = 0.08;

    private const double LongSinceMonth = 0.005;

    // What is told as past and dated with its month has happened, but for words misread.
    private const double BeforeMonth = 0.001;

    private const double Stray = 0.015;

    /// <summary>The years, the likeliest first; empty where no clue speaks.</summary>
    public static IReadOnlyList<RankedYear> Of(int month, int day, DayOfWeek? ownWeekday, YearClues clues)
    {
        if (clues is { Newest: null, Copyright: null, NewestStamp: null, Address: null, AfterLastYear: null })
            return [];

        var ranked = new List<RankedYear>();
        for (var year = Oldest; year <= Youngest; year++)
            if (PartialDate.Of(year, month, day)?.Date is { } date && !(clues.Received < date))
                ranked.Add(new RankedYear(year, Likelihood(date, ownWeekday, clues)));

        var sum = ranked.Sum(entry => entry.Probability);
        return [.. ranked.Select(entry => entry with { Probability = entry.Probability / sum }).OrderByDescending(entry => entry.Probability)];
    }

    private static double Likelihood(DateOnly date, DayOfWeek? ownWeekday, YearClues clues)
    {
        var likelihood = OfScrapedNews(date.Year);
        if (ownWeekday is { } own)
            likelihood *= date.DayOfWeek == own ? 1 : 0.004;
        else if (clues.LeadWeekday is { } lead)
            likelihood *= SinceWeekday[((int)date.DayOfWeek - (int)lead + 7) % 7];

        if (clues.Newest is { Month: { } month } dated)
            likelihood *= date < new DateOnly(dated.Year, month, 1) ? BeforeMonth : Share(SinceMonth, date.Year - dated.Year, LongSinceMonth);
        else if (clues.Newest is { } bare)
            likelihood *= Share(SinceYear, date.Year - bare.Year, LongSinceYear(date.Year - bare.Year));

        if (clues.NewestStamp is { } stamp)
            likelihood *= BeforeStamp(stamp.DayNumber - date.DayNumber);
        if (clues.Copyright is { } mark)
            likelihood *= mark == date.Year - 1 ? StaleCopyright : Share(BeforeCopyright, mark - date.Year, Stray);
        if (clues.AfterLastYear is { } after)
            likelihood *= date.Year == after ? 3 : 1;
        if (clues.Address is { } address)
            likelihood *= address.Year == date.Year ? 40 : 1;

        return likelihood;
    }

    // Little of the news that is scraped was on the web before 2000, and not much before 2008.
    private static double OfScrapedNews(int year) => year switch { < 2000 => 0.2, < 2008 => 0.5, _ => 1 };

    // The page's newest date can be older than the article where it belongs to a picture, and younger where to a teaser.
    private static double BeforeStamp(int days) => days switch { < -60 => 0.02, < -2 => 0.35, < 365 => 0.8, < 730 => 0.12, < 1095 => 0.05, _ => Stray };

    // A third of the news names no year of its last six, and then mostly one of the last twelve.
    private static double LongSinceYear(int gap) => gap is > 5 and <= 12 ? 0.03 : 0.01;

    private static double Share(double[] shares, int gap, double rest) => gap >= 0 && gap < shares.Length ? shares[gap] : rest;
}
