using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction;

/// <summary>A wording that is recognised wherever it stands: it reads its group <c>name</c> where it has one, else all it matched.</summary>
internal sealed record PatternRule(string Name, Regex Pattern, params IReadOnlyList<Example> Examples) : IRule
{
    public bool Takes(ReadOnlySpan<char> words) => Pattern.IsMatch(words);

    /// <summary>Where the rule's words stand within a stretch of a text; null where it takes nothing there.</summary>
    public TextSpan? In(string text, TextSpan within) => SpanOf(Pattern.Match(text, within.Start, within.Length));

    public string? Read(string text) => In(text, new TextSpan(0, text.Length))?.Of(text);

    private static TextSpan? SpanOf(Match match) =>
        !match.Success ? null : match.Groups["name"] is { Success: true } name ? new TextSpan(name.Index, name.Length) : new TextSpan(match.Index, match.Length);
}
