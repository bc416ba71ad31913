namespace KoreaArticles.Extraction.Names;

/// <summary>Looks for the names at a place among an article's, which stand in order.</summary>
internal static class Mentions
{
    /// <summary>How many names begin before a place.</summary>
    public static int CountBefore(this IReadOnlyList<NameMention> mentions, int place) => mentions.CountBefore(place, static mention => mention.Span.Start);

    /// <summary>The names in a stretch, also one that begins before it: Price of Ned Price.</summary>
    public static List<NameMention> Within(this IReadOnlyList<NameMention> mentions, TextSpan span)
    {
        var found = new List<NameMention>();
        var at = mentions.CountBefore(span.Start);
        if (at > 0 && mentions[at - 1].Span.End > span.Start)
            at--;
        for (; at < mentions.Count && mentions[at].Span.Start < span.End; at++)
            found.Add(mentions[at]);
        return found;
    }
}
