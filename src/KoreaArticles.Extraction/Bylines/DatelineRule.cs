using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>
/// A form of dateline: a pattern with the groups <c>place</c>, <c>date</c> and <c>agency</c>. The place must be known
/// unless its capitals or the agency beside it already say what it is.
/// </summary>
public sealed record DatelineRule(string Name, Regex Pattern, bool NeedsKnownPlace, params IReadOnlyList<Example> Examples) : IRule
{
    internal Needs? Needs { get; init; }

    /// <summary>Place and agency of the dateline that starts the line, parted by a bar.</summary>
    public string? Read(string text) =>
        DatelineReader.Read(text, new TextSpan(0, text.Length)) is { } line && line.Rule == Name
            ? string.Join(" | ", new[] { line.Place, line.Date?.Value.ToIso(), line.AgencySpan?.Of(text) }.Where(part => part is not null))
            : null;
}
