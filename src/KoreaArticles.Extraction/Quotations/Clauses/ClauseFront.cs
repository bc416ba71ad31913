namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Where a clause before its word of speech begins: with its sentence, or behind what ends there.</summary>
internal static class ClauseFront
{
    private const int LongestDateline = 14;
    private const int LongestTime = 6;

    /// <summary>What a clause begins behind; the place is the token before it.</summary>
    public static IReadOnlyList<GrammarRule<int>> Rules { get; } =
    [
        new("front-behind-semicolon", (frame, before) => frame[before] is ";" or ":" ? before : -1,
            new("The tide is low; the ferry was late, Park Min-ho said.", "Park Min-ho: the ferry was late"),
            new("The tide is low, and the ferry was late, Park Min-ho said.", null)),
        new("front-behind-time", (frame, before) => before < LongestTime && EndsTime(frame, before) ? before : -1,
            new("14:05 KST - The ferry is late, Park Min-ho said.", "Park Min-ho: The ferry is late"),
            new("1.25 million tickets are sold, Park Min-ho said.", null)),
        new("front-behind-dateline", (frame, before) => EndsDateline(frame, before) ? before : -1,
            new("SEOUL, Friday (Noon Wire) - The ferry was late again, Park Min-ho said.", "Park Min-ho: The ferry was late again"),
            new("NASA — which runs the pier — will close it, Park Min-ho said.", null)),
    ];

    /// <summary>The first token of the clause that ends at a place.</summary>
    public static int Before(ParsedFrame frame, int end)
    {
        var at = end - 1;
        while (at > 0 && !frame.HasSpeechBetween(at - 1, at) && Rules.Decide(frame, at - 1) < 0)
            at--;
        return Math.Max(0, at);
    }

    /// <summary>The dash before the first sentence, not one of the two around a remark.</summary>
    private static bool EndsDateline(ParsedFrame frame, int at) =>
        at is > 0 and < LongestDateline && FunctionWords.IsDash(frame[at]) && IsInCapitals(frame[0]) && (HasDateOrAgency(frame, at) || IsOnlyDash(frame, at));

    /// <summary>14:05 |, 2.30 p.m. KST: nothing but the time of a live report stands up to there, and more than what looks like 2.30 dollars.</summary>
    private static bool EndsTime(ParsedFrame frame, int last)
    {
        if (last < 1 || !IsClock(frame[0]))
            return false;

        for (var at = 1; at <= last; at++)
        {
            if (frame[at] is not ("a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "KST" or "GMT" or "UTC" or "ET" or "BST" or ":" or "|") && !FunctionWords.IsDash(frame[at]))
                return false;
        }

        return true;
    }

    private static bool IsClock(ReadOnlySpan<char> word) =>
        word.Length is 4 or 5 && word[^3] is ':' or '.' && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^4]) && char.IsAsciiDigit(word[^2]) && char.IsAsciiDigit(word[^1]);

    private static bool IsInCapitals(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && !word.ContainsAnyInRange('a', 'z');

    private static bool HasDateOrAgency(ParsedFrame frame, int dash)
    {
        for (var at = 1; at < dash; at++)
        {
            if (frame[at] is "(" or "/" || char.IsAsciiDigit(frame[at][0]))
                return true;
        }

        return false;
    }

    private static bool IsOnlyDash(ParsedFrame frame, int dash)
    {
        for (var at = 1; at < frame.Count; at++)
        {
            if (at != dash && FunctionWords.IsDash(frame[at]))
                return false;
        }

        return true;
    }
}
