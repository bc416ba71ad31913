using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>Looks for patterns in stretches of a document without copying them.</summary>
internal static class Patterns
{
    /// <summary>The first match in a stretch, as a stretch of the document; null where there is none.</summary>
    public static TextSpan? First(this Regex pattern, string text, TextSpan within)
    {
        foreach (var match in pattern.EnumerateMatches(within.In(text)))
            return new TextSpan(within.Start + match.Index, match.Length);
        return null;
    }

    /// <summary>Every match in a stretch.</summary>
    public static List<TextSpan> All(this Regex pattern, string text, TextSpan within)
    {
        var found = new List<TextSpan>();
        foreach (var match in pattern.EnumerateMatches(within.In(text)))
            found.Add(new TextSpan(within.Start + match.Index, match.Length));
        return found;
    }
}
