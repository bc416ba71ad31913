namespace KoreaArticles.Extraction.Grammar;

/// <summary>Words as plain runs of letters, where no tokens are at hand.</summary>
internal static class Letters
{
    // No word that any table knows is longer.
    private const int Longest = 16;

    /// <summary>The letters right before a place, at most sixteen; none where another character stands there.</summary>
    public static ReadOnlySpan<char> Before(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }
}
