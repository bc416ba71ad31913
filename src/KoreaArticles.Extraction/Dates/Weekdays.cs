using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>The weekday beside a date, and the one the lead of a report tells its news by.</summary>
internal static partial class Weekdays
{
    public static PatternRule Before { get; } = new("weekday-before-date", BeforeDate(),
        new("Wednesday, the ", "Wednesday"),
        new("Mina ParkWed ", "Wed"),
        new("Wednesdays were dry; ", null));

    public static PatternRule After { get; } = new("weekday-after-date", AfterDate(),
        new(" (Wed)", "Wed"),
        new("(수)", "수"),
        new(" sunlight", null));

    public static PatternRule InLead { get; } = new("weekday-of-the-lead", Named(),
        new("The harbour closed on Tuesday.", "Tuesday"),
        new("The harbour closes until next Tuesday.", null),
        new("Tuesday's storm closed the harbour.", null));

    public static IReadOnlyList<PatternRule> All { get; } = [Before, After, InLead];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex("(?:(?<![A-Z])|(?<=[a-z])(?-i:(?=[A-Z])))" + DateWords.Weekday + @"[.,]{0,2}\s{0,2}(?:the\s)?$", Options, 10_000)]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"^\s?\(?(?:" + DateWords.Weekday + @"(?![a-z])\)?|\((?<name>[월화수목금토일])(?:요일)?\)|\s(?<name>[월화수목금토일])요일)", Options, 10_000)]
    private static partial Regex AfterDate();

    [GeneratedRegex(@"(?<!(?:next|every|until|by|since|last|Black|Cyber|Super|coming)\s)\b(?<name>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!'s|’s)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Named();
}
