using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The marks that Markdown sets around the words of a whole line: of a heading, or of emphasis.</summary>
internal static partial class MarkdownMarks
{
    public static PatternRule Rule { get; } = new("markdown-marks", Words(),
        new("# Ferry fares rise", "Ferry fares rise"),
        new("### What comes next ###", "What comes next"),
        new("**By Mina Park**", "By Mina Park"),
        new("*The harbour at dawn*", "The harbour at dawn"),
        new("_By Mina Park_", "By Mina Park"),
        new("#ferry fares rise", null),
        new("* Tickets go on sale in March", null),
        new("**Ferry** fares **rise**", null)) { Needs = Needs.Any("#", "*", "_") };

    /// <summary>The words of a line without the marks around them.</summary>
    public static TextSpan Within(string text, TextSpan line) =>
        text[line.Start] is '#' or '*' or '_' && Rule.In(text, line) is { } words ? words : line;

    [GeneratedRegex(@"^(?:#{1,6}\s{1,4}(?<name>[^\s#].*?)(?:\s{1,4}#{1,6})?|(?<mark>\*{1,3}|_{1,3})(?<name>[^\s*_](?:[^*_]*[^\s*_])?)\k<mark>)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Words();
}
