using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>A way a line leads to the names of its authors: the names stand where the pattern ends, or in its group <c>name</c>.</summary>
public sealed record BylineRule(string Name, Regex Lead, double Confidence, params IReadOnlyList<Example> Examples) : IRule
{
    /// <summary>Whether the names need no "By": then the whole line must be names, outlet, role and date.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether a date must stand on the line, too.</summary>
    public bool NeedsDate { get; init; }

    internal Needs? Needs { get; init; }

    /// <summary>The names as shown.</summary>
    public string? Read(string text) =>
        BylineReader.Read(text, new TextSpan(0, text.Length)) is { } byline && byline.Rule == Name ? byline.Shown(text) : null;
}
