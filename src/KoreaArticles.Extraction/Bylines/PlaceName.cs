namespace KoreaArticles.Extraction.Bylines;

/// <summary>Brings a dateline's capitals to the case a reader writes.</summary>
internal static class PlaceName
{
    private static readonly HashSet<string> Capitals = ["US", "UK", "UAE", "USA", "UN", "DC", "EU", "DMZ"];

    private static readonly HashSet<string> Small = ["DE", "OF", "LA", "DEL", "AU", "AND", "ES", "EL"];

    /// <summary>"NEW DELHI" becomes "New Delhi", "St. Joseph, Mich." stays.</summary>
    public static string Shown(ReadOnlySpan<char> words)
    {
        var parts = words.ToString().Split(' ');
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Cased(parts[i], isFirst: i == 0);

        return string.Join(' ', parts);
    }

    private static string Cased(string word, bool isFirst)
    {
        var letters = word.Trim(',', '.', '/');
        if (word.Any(char.IsLower) || Capitals.Contains(letters) || IsInitials(word))
            return word;
        if (!isFirst && Small.Contains(letters))
            return word.ToLowerInvariant();

        var cased = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < cased.Length; i++)
            if (i == 0 || cased[i - 1] is '-' or '/' or '(')
                cased[i] = char.ToUpperInvariant(cased[i]);

        return new string(cased);
    }

    // "D.C." and "N.Y." keep their capitals, "ST." does not.
    private static bool IsInitials(string word) => word.Length > 2 && word.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < word.TrimEnd(',', '.').Length;
}
