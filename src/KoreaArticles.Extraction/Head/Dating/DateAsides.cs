using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>Wordings that tell that the dates of a line are not the article's.</summary>
internal static partial class DateAsides
{
    public static PatternRule Copyright { get; } = new("date-of-a-copyright", CopyrightMark(),
        new("Copyright 2021 Island Gazette", "Copyright"),
        new("The right to copy ended on May 4, 2021", null));

    public static PatternRule Post { get; } = new("date-of-a-post", PostMark(),
        new("— Mina Park (@minapark) May 4, 2021", "(@minapark)"),
        new("Mina Park (Busan) May 4, 2021", null));

    public static PatternRule Caption { get; } = new("date-of-a-picture", CaptionMark(),
        new("File: the harbour on May 4, 2021", "File"),
        new("Hide captionThe harbour, May 4", "caption"),
        new("Mina Park, May 4, 2021", null));

    public static PatternRule Event { get; } = new("date-of-an-event", EventMark(),
        new("Tickets from May 4, 2021", "Tickets"),
        new("Posted May 4, 2021", null));

    public static IReadOnlyList<PatternRule> All { get; } = [Copyright, Post, Caption, Event];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"©|\(c\)\s?(?:19|20)|copyright|all rights? reserved|무단\s?전재", Options, 10_000)]
    private static partial Regex CopyrightMark();

    [GeneratedRegex(@"\(@\w{2,30}\)|^@\w+ ", Options, 10_000)]
    private static partial Regex PostMark();

    [GeneratedRegex(@"\b(?:photo(?:graph)?|getty|file|images?|picture[ds]?|pic|credit|via|courtesy|afp|epa|screengrab)\b|\bcaption", Options, 10_000)]
    private static partial Regex CaptionMark();

    [GeneratedRegex(@"\b(?:event|concert|tickets?|doors|deadline|expires?|valid|effective|starts?|begins?|until|born|died|founded|established|episode|season|kick-?off|vs\.?|accessed|retrieved|joined)\b", Options, 10_000)]
    private static partial Regex EventMark();
}
