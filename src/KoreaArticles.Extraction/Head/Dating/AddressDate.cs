using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>The day in a web address or file name: "/2021/08/04/", "20210804".</summary>
internal static partial class AddressDate
{
    public static PatternRule Rule { get; } = new("address-date", Pattern(),
        new("https://gazette.example/2021/08/04/ferry", "2021/08/04"),
        new("ferry-20210804.txt", "20210804"),
        new("ferry-2021080455.txt", null));

    public static ExtractedDate? Of(SourceDocument document) =>
        Read(document.Url, "address", 0.9) ?? Read(document.FileName, "file name", 0.85);

    /// <summary>The day in the document's address, else in its file name, or null.</summary>
    public static DateOnly? DayOf(SourceDocument document) => DayIn(document.Url) ?? DayIn(document.FileName);

    private static DateOnly? DayIn(string? address)
    {
        if (address is null || Rule.Pattern.Match(address) is not { Success: true } match)
            return null;

        return PartialDate.Of(int.Parse(match.Groups["year"].ValueSpan), int.Parse(match.Groups["month"].ValueSpan), int.Parse(match.Groups["day"].ValueSpan))?.Date;
    }

    private static ExtractedDate? Read(string? address, string what, double confidence) =>
        DayIn(address) is not { } day ? null : new ExtractedDate
        {
            Value = $"{day:yyyy-MM-dd}",
            Precision = DatePrecision.Day,
            Basis = Basis.Inferred,
            Kind = DateKind.Published,
            Earliest = day,
            Latest = day,
            Confidence = confidence,
            Rule = Rule.Name,
            Why = $"The text states no date of its own; the {what} holds one.",
        };

    [GeneratedRegex("(?<![0-9])(?<year>20[0-4][0-9]|199[0-9])(?<sep>[/_.-]?)(?<month>0[1-9]|1[0-2])\\k<sep>(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Pattern();
}
