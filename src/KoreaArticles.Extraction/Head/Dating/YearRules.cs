using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>The wordings that tell of which year a text speaks, and whether that year had come when it was written.</summary>
internal static partial class YearRules
{
    public static PatternRule Named { get; } = new("year-named", NamedYear(),
        new("The harbour opened in May 2015.", "2015"),
        new("Some 2015 people came.", null),
        new("In May 2015, the harbour opened.", "2015"),
        new("It cost $2015.", null)) { Needs = Needs.Any("19", "20") };

    public static PatternRule Preposition { get; } = new("year-behind-preposition", BehindPreposition(),
        new("The harbour opened in", "in"),
        new("The harbour's", null));

    public static PatternRule Past { get; } = new("year-of-the-past", PastVerb(),
        new("The harbour opened in 2015", "opened"),
        new("The 2015 model is blue", null));

    public static PatternRule Ahead { get; } = new("year-ahead", AheadWord(),
        new("It is expected in 2035", "expected"),
        new("It opened in 2015", null));

    public static PatternRule OfCopyright { get; } = new("year-of-copyright", CopyrightYear(),
        new("© 1997-2021 Island Gazette", "2021"),
        new("The copyright law was changed after the old harbour had opened in 2015", null)) { Needs = Needs.Any("©", "opyright", "OPYRIGHT") };

    public static PatternRule LastYear { get; } = new("year-called-last", LastYearWords(),
        new("Fares rose last year.", "last year"),
        new("Fares rose in the last five years.", null));

    public static IReadOnlyList<PatternRule> All { get; } = [Named, Preposition, Past, Ahead, OfCopyright, LastYear];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?:(?<![A-Za-z])" + DateWords.Month + @"\.?\s(?:[0-9]{1,2},?\s)?)?(?<![0-9$£€₩,.#/-])(?<name>19[5-9][0-9]|20[0-4][0-9])(?![0-9%/-]|[.,][0-9]|\s(?:people|won|troops|jobs|votes|feet|miles|meters|km|dollars))", Options, 10_000)]
    private static partial Regex NamedYear();

    [GeneratedRegex(@"\b(?:in|since|during|from|of|early|late|mid|on|between|and|summer|winter|spring|fall|autumn)\s?-?$", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex BehindPreposition();

    [GeneratedRegex(@"\b(?:was|were|had|did|has been|have been|became|began|begun|won|lost|took|made|said|told|held|left|led|fell|rose|came|went|met|gave|grew|got|ran|saw|since|\p{L}{3,}ed)\b", Options, 10_000)]
    private static partial Regex PastVerb();

    [GeneratedRegex(@"\b(?:by|until|through|will|would|next|target|targets|goal|expected|plans?|planned|forecasts?|projected|elections?|season|beyond|scheduled|upcoming|towards?|ahead|class of|models?|edition|year-old|new for|available|arrives?|coming|releases?|release date|launch(?:es)?|FY|budget|campaign|Olympics|World Cup)\b", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex AheadWord();

    [GeneratedRegex(@"(?:©|[Cc]opyright|COPYRIGHT)[^0-9]{0,40}(?:(?:19|20)[0-9]{2}\s?[-–—,]\s?)?(?<name>(?:19|20)[0-9]{2})", Options, 10_000)]
    private static partial Regex CopyrightYear();

    [GeneratedRegex(@"\blast year\b", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex LastYearWords();
}
