using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Quotes;

namespace KoreaArticles.Api.Related;

/// <summary>Why an article belongs to another one, in sentences.</summary>
internal static class RelationReasons
{
    private const int LongestQuote = 120;

    /// <param name="one">One of the two.</param>
    /// <param name="other">The other.</param>
    /// <param name="likeness">How much of the shorter text stands in the longer one; 0 where that is no reason.</param>
    /// <param name="shared">What both quote in the same words.</param>
    public static IReadOnlyList<string> Of(ArticleReference one, ArticleReference other, double likeness, IReadOnlyList<string> shared)
    {
        var reasons = new List<string>();
        if (likeness > 0) reasons.Add(Text(likeness));
        if (shared.Count > 0) reasons.Add(Quotes(shared));
        if (one.Date.Earliest is { } day && one.Date.Latest == day && other.Date.Earliest is { } otherDay && other.Date.Latest == otherDay)
            reasons.Add(Days(Math.Abs(day.DayNumber - otherDay.DayNumber)));
        return reasons;
    }

    private static string Text(double likeness) => likeness >= 0.995
        ? "All of the shorter text stands in the other word for word."
        : $"{Math.Floor(likeness * 100)} % of the shorter text stands in the other word for word.";

    private static string Quotes(IReadOnlyList<string> shared)
    {
        var longest = SafeText.Shortened(shared.MaxBy(text => text.Length)!.Trim(), LongestQuote).TrimEnd(',', '.');
        return shared.Count switch
        {
            1 => $"Both quote “{longest}”.",
            2 => $"Both quote “{longest}” and one thing more in the same words.",
            var count => $"Both quote “{longest}” and {count - 1} things more in the same words.",
        };
    }

    private static string Days(int apart) => apart switch
    {
        0 => "Both are of the same day.",
        1 => "One day lies between their dates.",
        _ => $"{apart} days lie between their dates.",
    };
}
