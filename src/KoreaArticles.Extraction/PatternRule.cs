using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction;

/// <summary>A wording that is recognised wherever it stands: it reads its group <c>name</c> where it has one, else all it matched.</summary>
internal sealed record PatternRule(string Name, Regex Pattern, params IReadOnlyList<Example> Examples) : IRule
{
    public Needs? Needs { get; init; }

    public bool Takes(ReadOnlySpan<char> words) => Needs.AreMet(Needs, words) && Pattern.IsMatch(words);

    /// <summary>Where the rule's words stand within a stretch of a text; null where it takes nothing there.</summary>
    public TextSpan? In(string text, TextSpan within) => MatchIn(text, within) is { Success: true } match ? SpanOf(match) : null;

    /// <summary>Every stretch of the rule's words, in order.</summary>
    public IEnumerable<TextSpan> AllIn(string text, TextSpan within)
    {
        for (var match = MatchIn(text, within); match is { Success: true }; match = match.NextMatch())
            yield return SpanOf(match);
    }

    /// <summary>The first match within a stretch, for what else its groups tell; null where the stretch lacks what the rule needs.</summary>
    public Match? MatchIn(string text, TextSpan within) => Needs.AreMet(Needs, within.In(text)) ? Pattern.Match(text, within.Start, within.Length) : null;

    public string? Read(string text) => In(text, new TextSpan(0, text.Length))?.Of(text);

    private static TextSpan SpanOf(Match match) =>
        match.Groups["name"] is { Success: true } name ? new TextSpan(name.Index, name.Length) : new TextSpan(match.Index, match.Length);
}
