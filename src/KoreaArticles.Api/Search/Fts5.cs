namespace KoreaArticles.Api.Search;

/// <summary>Writes a search in FTS5's own query language.</summary>
internal static class Fts5
{
    /// <summary>The expression that finds what is wanted, in the given columns of the index or in all; for a search of nothing
    /// but exclusions, what it leaves out.</summary>
    public static string Expression(SearchQuery query, IReadOnlyList<string>? columns = null)
    {
        var expression = string.Join(" OR ", query.Alternatives.Select(alternative => $"({Render(alternative)})"));
        return columns is null ? expression : $"{{{string.Join(' ', columns)}}} : ({expression})";
    }

    /// <summary>An expression for each phrase of a search that can stand in what it
    /// finds, in the order of the whole expression; null for the others.</summary>
    public static IEnumerable<string?> Phrases(SearchQuery query, IReadOnlyList<string>? columns = null)
    {
        var within = columns is null ? "" : $"{{{string.Join(' ', columns)}}} : ";
        return query.Alternatives.SelectMany(alternative =>
            alternative.Wanted.Select(words => (string?)(within + Render(words))).Concat(alternative.Unwanted.Select(_ => (string?)null)));
    }

    private static string Render(SearchAlternative alternative)
    {
        var unwanted = string.Join(" OR ", alternative.Unwanted.Select(Render));
        if (alternative.Wanted.Count == 0) return unwanted;

        var wanted = string.Join(" AND ", alternative.Wanted.Select(Render));
        return unwanted.Length == 0 ? wanted : $"({wanted}) NOT ({unwanted})";
    }

    // FTS5 has its own query language; quoting each word keeps user input out of it.
    private static string Render(SearchWords words) =>
        '"' + words.Text.Replace("\"", "\"\"").Replace('\0', ' ') + (words.IsPrefix ? "\"*" : "\"");
}
