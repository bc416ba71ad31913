using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>A label that some scrapers write before a field, as "Title: …", each on a line of its own above the text.</summary>
internal sealed record FieldLabel(string Name, Regex Pattern, params Example[] Lines) : IRule
{
    private const int Longest = 400;

    public IReadOnlyList<Example> Examples => Lines;

    /// <summary>The words behind the label, or null where the line does not begin with it.</summary>
    public TextSpan? ValueIn(string text, TextSpan line) =>
        line.Length <= Longest && Pattern.Match(text, line.Start, line.Length) is { Success: true } match
            ? Line.Trim(text, match.Index + match.Length, line.End) is { Length: > 0 } value ? value : null
            : null;

    public string? Read(string text) => ValueIn(text, new TextSpan(0, text.Length))?.Of(text);
}

/// <summary>The labels of fields that only a label can tell apart; dates and bylines are known by their own look.</summary>
internal static partial class FieldLabels
{
    public static readonly FieldLabel Title = new("title-label", TitleLabel(),
        new("Title: Rain closes the harbour", "Rain closes the harbour"),
        new("HEADLINE : Rain closes the harbour", "Rain closes the harbour"),
        new("Title race: five clubs remain", null));

    public static readonly FieldLabel Source = new("source-label", SourceLabel(),
        new("Source: Harbour Post", "Harbour Post"),
        new("Publisher: Harbour Post", "Harbour Post"),
        new("Sources: two officials", null));

    public static IReadOnlyList<FieldLabel> All { get; } = [Title, Source];

    /// <summary>Whether a line stands among others with labels: alone, "Title: …" can be a headline and "Source: …" a picture's credit.</summary>
    public static bool AreBeside(string text, int line, int count, Func<int, TextSpan> spanOf)
    {
        for (var other = Math.Max(0, line - 2); other <= Math.Min(count - 1, line + 2); other++)
            if (other != line && spanOf(other) is { Length: <= 400 } span && AnyLabel().IsMatch(text.AsSpan(span.Start, span.Length)))
                return true;

        return false;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:title|headline)\s?:\s", Options, 1000)]
    private static partial Regex TitleLabel();

    [GeneratedRegex(@"^(?:source|publisher|publication|outlet|newspaper|site(?: name)?)\s?:\s", Options, 1000)]
    private static partial Regex SourceLabel();

    [GeneratedRegex(@"^(?:title|headline|source|publisher|publication|outlet|newspaper|site(?: name)?|(?:publish(?:ed|ing)?|publication|updated?)?[ _-]?(?:date|time|on|at)|published|updated|authors?|by(?:line)?|url|link|language|section|category|keywords|tags|summary|description|id)\s?:(?:\s|$)", Options, 1000)]
    private static partial Regex AnyLabel();
}
