using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>What zone abbreviations mean, and which of them only a country decides.</summary>
internal static partial class TimeZones
{
    // Hours east of Greenwich, unless the country gives another meaning below.
    private static readonly FrozenDictionary<string, double> Fixed = new Dictionary<string, double>
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["BST"] = 1, ["WET"] = 0, ["WEST"] = 1, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3, ["MSK"] = 3, ["TRT"] = 3,
        ["CAT"] = 2, ["SAST"] = 2, ["EAT"] = 3, ["WAT"] = 1, ["PKT"] = 5, ["NPT"] = 5.75, ["ICT"] = 7, ["WIB"] = 7, ["WIT"] = 9,
        ["KST"] = 9, ["JST"] = 9, ["HKT"] = 8, ["SGT"] = 8, ["MYT"] = 8, ["PHT"] = 8, ["AWST"] = 8, ["ACST"] = 9.5, ["ACDT"] = 10.5,
        ["AEST"] = 10, ["AEDT"] = 11, ["NZST"] = 12, ["NZDT"] = 13, ["EDT"] = -4, ["CDT"] = -5, ["MDT"] = -6, ["PDT"] = -7,
        ["MST"] = -7, ["EST"] = -5, ["PST"] = -8, ["AKST"] = -9, ["AKDT"] = -8, ["HST"] = -10, ["BRT"] = -3, ["ART"] = -3, ["ADT"] = -3, ["NDT"] = -2.5,
    }.ToFrozenDictionary();

    // Each meaning with the countries (ISO 3166) that use it.
    private static readonly FrozenDictionary<string, (string Country, double Hours)[]> Shared = new Dictionary<string, (string, double)[]>
    {
        ["IST"] = [("IN", 5.5), ("IE", 1), ("IL", 2)],
        ["CST"] = [("US", -6), ("CA", -6), ("MX", -6), ("CN", 8), ("TW", 8), ("CU", -5)],
        ["BST"] = [("GB", 1), ("BD", 6)],
        ["AST"] = [("CA", -4), ("PR", -4), ("BM", -4), ("SA", 3), ("KW", 3), ("BH", 3), ("QA", 3), ("IQ", 3)],
        ["PST"] = [("US", -8), ("CA", -8), ("PH", 8), ("PK", 5)],
        ["EST"] = [("US", -5), ("CA", -5), ("JM", -5), ("AU", 10)],
        ["SST"] = [("SG", 8), ("WS", -11)],
        ["GST"] = [("AE", 4), ("OM", 4)],
    }.ToFrozenDictionary();

    // Written without saying whether clocks are on summer time: standard hours in North America.
    private static readonly FrozenDictionary<string, int> American = new Dictionary<string, int>
    {
        ["ET"] = -5, ["CT"] = -6, ["MT"] = -7, ["PT"] = -8,
    }.ToFrozenDictionary();

    /// <summary>The offset a zone's words mean on a day in a country, and why; null where they mean several and nothing decides.</summary>
    public static (TimeSpan Offset, string? Why)? OffsetOf(string zone, DateOnly? day, string? country)
    {
        var name = zone.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        if (Numeric().Match(name) is { Success: true } match)
            return OfNumbers(match);
        if (American.TryGetValue(name, out var standard) && day is { } date)
            return (TimeSpan.FromHours(standard + (IsAmericanSummer(date) ? 1 : 0)), null);
        foreach (var meaning in Shared.GetValueOrDefault(name) ?? [])
            if (meaning.Country == country)
                return (TimeSpan.FromHours(meaning.Hours), $"{zone} is read as the zone of {CountryOf(meaning.Country)}, the outlet's country.");

        return Fixed.TryGetValue(name, out var hours) ? (TimeSpan.FromHours(hours), null) : null;
    }

    /// <summary>Whether a zone is one of those in which the month is written first.</summary>
    public static bool IsAmerican(string? zone) => zone is { Length: 2 or 3 } && zone[^1] == 'T' && zone[0] is 'E' or 'P' or 'M' or 'C' && zone is not ("EET" or "CET" or "MYT" or "CAT" or "PKT" or "PHT" or "MSK");

    private static (TimeSpan, string?)? OfNumbers(Match match)
    {
        var hours = int.Parse(match.Groups["hours"].ValueSpan);
        var minutes = match.Groups["minutes"] is { Success: true } m ? int.Parse(m.ValueSpan) : 0;
        if (hours > 14 || minutes > 59)
            return null;

        var offset = new TimeSpan(hours, minutes, 0);
        return (match.Groups["sign"].ValueSpan is "-" ? -offset : offset, null);
    }

    // Second Sunday of March to first Sunday of November, the rule since 2007.
    private static bool IsAmericanSummer(DateOnly day) => day >= Sunday(day.Year, 3, 2) && day < Sunday(day.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7 + 7 * (nth - 1));
    }

    private static string CountryOf(string code) => code switch
    {
        "IN" => "India", "IE" => "Ireland", "IL" => "Israel", "US" => "the United States", "CN" => "China", "GB" => "the United Kingdom",
        "BD" => "Bangladesh", "CA" => "Canada", "AU" => "Australia", "PH" => "the Philippines", "PK" => "Pakistan", "SG" => "Singapore",
        _ => code.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"^(?:GMT|UTC)?(?<sign>[+-])(?<hours>[0-9]{1,2}?):?(?<minutes>[0-9]{2})?$", RegexOptions.None, 10_000)]
    private static partial Regex Numeric();
}
