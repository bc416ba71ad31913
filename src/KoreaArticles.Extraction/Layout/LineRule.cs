using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>A wording that tells by itself what a line is, wherever an article's line stands.</summary>
internal sealed record LineRule(string Name, StretchKind Kind, Regex Pattern, params Example[] Lines) : IRule
{
    /// <summary>Longer lines are running text that happens to use the words.</summary>
    public int Longest { get; init; } = 240;

    public Needs? Needs { get; init; }

    /// <summary>The name in words.</summary>
    public string Wording => Name.Replace('-', ' ');

    public IReadOnlyList<Example> Examples => Lines;

    public bool Takes(ReadOnlySpan<char> line) => line.Length <= Longest && Needs.AreMet(Needs, line) && Pattern.IsMatch(line);

    public string? Read(string text) => Takes(text) ? Kind.ToString() : null;
}
