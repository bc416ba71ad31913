using System.Buffers;

namespace KoreaArticles.Extraction;

/// <summary>Words and signs of which at least one stands in whatever a rule takes: a look at them costs a tenth of the rule's pattern.</summary>
internal sealed class Needs
{
    // Single signs among longer words would make the search for the words a slow one.
    private readonly SearchValues<char>? _signs;
    private readonly SearchValues<string>? _words;

    private Needs(ReadOnlySpan<string> words, StringComparison comparison)
    {
        var all = words.ToArray();
        _signs = all.Where(word => word.Length == 1).ToArray() is { Length: > 0 } signs ? SearchValues.Create(string.Concat(signs)) : null;
        _words = all.Where(word => word.Length > 1).ToArray() is { Length: > 0 } longer ? SearchValues.Create(longer, comparison) : null;
    }

    public static Needs Any(params ReadOnlySpan<string> words) => new(words, StringComparison.Ordinal);

    /// <summary>Words in any case; signs are no letters of two cases.</summary>
    public static Needs AnyCase(params ReadOnlySpan<string> words) => new(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a rule can take the line at all; one without needs always can.</summary>
    public static bool AreMet(Needs? needs, ReadOnlySpan<char> line) =>
        needs is null || (needs._signs is { } signs && line.ContainsAny(signs)) || (needs._words is { } words && line.ContainsAny(words));
}
