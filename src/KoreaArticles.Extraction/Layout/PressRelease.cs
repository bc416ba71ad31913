using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The lines over a press release's headline: who issues it, that it is one, and its number.</summary>
internal static partial class PressRelease
{
    private const int Reach = 6;

    private const int Longest = 80;

    public static PatternRule Label { get; } = new("press-release-label", Words(),
        new("Press release No. 44/2021", "Press release No. 44/2021"),
        new("FOR IMMEDIATE RELEASE", "FOR IMMEDIATE RELEASE"),
        new("Press release angers the harbour's crew", null)) { Needs = Needs.AnyCase("release", "statement", "communiqu") };

    /// <summary>The line behind the last label near the top; 0 where there is none.</summary>
    public static int AfterLabel(PageLines page, int limit)
    {
        for (var i = Math.Min(limit, Reach) - 1; i >= 0; i--)
            if (page.Facts[i].Span.Length <= Longest && Label.Takes(page.Facts[i].Span.In(page.Text)))
                return i + 1;

        return 0;
    }

    [GeneratedRegex(@"^\W*(?:(?:press|media|news) (?:release|statement|communiqu[eé])(?:,? (?:no\.?|number|#)? ?[0-9/.-]{1,12})?|for immediate (?:release|use)|press communiqu[eé])\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
