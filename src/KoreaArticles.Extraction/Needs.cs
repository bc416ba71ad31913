using System.Buffers;

namespace KoreaArticles.Extraction;

/// <summary>Words and signs of which at least one stands in whatever a rule takes: a look at them costs a tenth of the rule's pattern.</summary>
internal sealed class Needs
{
    // The search for words puts them into eight buckets and looks closer wherever one agrees: many words in one search agree everywhere.
    private const int WordsOfOneSearch = 16;

    // Single signs among longer words would make the search for the words a slow one.
    private readonly SearchValues<char>? signs;
    private readonly SearchValues<string>[] words;

    private Needs(ReadOnlySpan<string> words, StringComparison comparison)
    {
        var all = words.ToArray();
        signs = all.Where(word => word.Length == 1).ToArray() is { Length: > 0 } single ? SearchValues.Create(string.Concat(single)) : null;
        this.words = [.. all.Where(word => word.Length > 1).Order(StringComparer.Ordinal).Chunk(WordsOfOneSearch).Select(some => SearchValues.Create(some, comparison))];
    }

    public static Needs Any(params ReadOnlySpan<string> words) => new(words, StringComparison.Ordinal);

    /// <summary>Words in any case; signs are no letters of two cases.</summary>
    public static Needs AnyCase(params ReadOnlySpan<string> words) => new(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a rule can take the line at all; one without needs always can.</summary>
    public static bool AreMet(Needs? needs, ReadOnlySpan<char> line) => needs is null || needs.AreMet(line);

    private bool AreMet(ReadOnlySpan<char> line)
    {
        if (signs is not null && line.ContainsAny(signs))
            return true;
        foreach (var search in words)
            if (line.ContainsAny(search))
                return true;

        return false;
    }
}
