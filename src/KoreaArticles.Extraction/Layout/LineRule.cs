using System.Buffers;
using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>A wording that tells by itself what a line is, wherever an article's line stands.</summary>
internal sealed record LineRule(string Name, StretchKind Kind, Regex Pattern, params Example[] Lines) : IRule
{
    /// <summary>Longer lines are running text that happens to use the words.</summary>
    public int Longest { get; init; } = 240;

    /// <summary>At least one of these stands in every line the rule takes: a look at them costs a tenth of the pattern.</summary>
    public SearchValues<string>? Needs { get; init; }

    /// <summary>The name in words.</summary>
    public string Wording => Name.Replace('-', ' ');

    public IReadOnlyList<Example> Examples => Lines;

    public bool Takes(ReadOnlySpan<char> line) => line.Length <= Longest && (Needs is null || line.ContainsAny(Needs)) && Pattern.IsMatch(line);

    public string? Read(string text) => Takes(text) ? Kind.ToString() : null;
}
