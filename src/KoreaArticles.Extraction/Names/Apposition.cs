namespace KoreaArticles.Extraction.Names;

/// <summary>Whether the words between commas behind a name tell that it is somebody's: Orlin Vask, 54, or a harbour engineer, or who sells fish.</summary>
internal static class Apposition
{
    private const int Longest = 60;

    public static bool TellsSomebody(string text, int end)
    {
        if (end + 4 >= text.Length || text[end] != ',' || text[end + 1] != ' ')
            return false;

        var rest = text.AsSpan(end + 2, Math.Min(Longest, text.Length - end - 2));
        if (rest.StartsWith("who ") || rest.StartsWith("whose ") || (char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && rest[2] == ',' && !(rest.Length > 3 && char.IsAsciiDigit(rest[3]))))
            return true;

        var comma = rest.IndexOfAny(',', '.', '\n');
        foreach (var word in (comma < 0 ? rest : rest[..comma]).Split(' '))
        {
            if (Titles.IsRole(rest[word]))
                return true;
        }

        return false;
    }
}
