using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>A label that opens a line of an article's head and says what the rest of the line is: "Title: …".</summary>
internal sealed record HeadLabel(string Name, StretchKind Kind, Regex Pattern, params IReadOnlyList<Example> Examples) : IRule
{
    /// <summary>What stands behind the label; null where the line does not open with it.</summary>
    public TextSpan? ValueIn(string text, TextSpan line) =>
        Pattern.Match(text, line.Start, Math.Min(line.Length, HeadLabels.Longest)) is { Success: true } match ? TextSpan.Between(match.Index + match.Length, line.End) : null;

    public string? Read(string text) => ValueIn(text, new TextSpan(0, text.Length))?.Of(text);
}

/// <summary>The labels of heads that were saved as "Title: …", "Source: …", "Date: …", one a line; bylines and dates have rules of their own.</summary>
internal static partial class HeadLabels
{
    public const int Longest = 24;

    public static IReadOnlyList<HeadLabel> All { get; } =
    [
        new("headline-label", StretchKind.Title, Headline(),
            new("Title: Harbour bridge to close for a week", "Harbour bridge to close for a week"),
            new("HEADLINE : Ferry fares rise", "Ferry fares rise"),
            new("Title fight: champion meets champion", null)),

        new("standfirst-label", StretchKind.Standfirst, Standfirst(),
            new("Summary: The ferry replaces the bridge until May.", "The ferry replaces the bridge until May."),
            new("Subtitle: The ferry replaces the bridge", "The ferry replaces the bridge"),
            new("Summary of the report", null)),

        new("source-label", StretchKind.Credit, Source(),
            new("Source: Island Gazette", "Island Gazette"),
            new("OUTLET: Hanbit Wire", "Hanbit Wire"),
            new("Sources: three officials", null)),

        new("address-label", StretchKind.Navigation, Address(),
            new("Url: https://gazette.example/bridge", "https://gazette.example/bridge"),
            new("Links between the towns", null)),

        new("body-label", StretchKind.Navigation, Body(),
            new("Body:", ""),
            new("Text: The bridge closed.", null)),
    ];

    /// <summary>The label a line opens with, and what it labels.</summary>
    public static (HeadLabel Label, TextSpan Value)? Of(string text, TextSpan line)
    {
        if (!text.AsSpan(line.Start, Math.Min(line.Length, Longest)).Contains(':'))
            return null;

        foreach (var label in All)
            if (label.ValueIn(text, line) is { } value)
                return (label, OpensWithFields(text) ? WithoutQuotes(text, value) : value);

        return null;
    }

    /// <summary>Whether a text opens with fields between two lines of dashes, whose values may be quoted.</summary>
    private static bool OpensWithFields(string text) => text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r", StringComparison.Ordinal);

    private static TextSpan WithoutQuotes(string text, TextSpan value) =>
        value.In(text) is ['"', _, .., '"'] or ['\'', _, .., '\''] ? new TextSpan(value.Start + 1, value.Length - 2) : value;

    /// <summary>Whether a line stands among others with labels: alone, "Title: …" can be a headline and "Source: …" a picture's credit.</summary>
    public static bool AreBeside(string text, int line, int count, Func<int, TextSpan> spanOf)
    {
        for (var other = Math.Max(0, line - 2); other <= Math.Min(count - 1, line + 2); other++)
            if (other != line && AnyLabel().IsMatch(text.AsSpan(spanOf(other).Start, Math.Min(Longest, spanOf(other).Length))))
                return true;

        return false;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^(?:title|headline)\s?:\s{0,4}", Options)]
    private static partial Regex Headline();

    [GeneratedRegex(@"^(?:standfirst|sub-?title|sub-?head(?:line|ing)?|summary|description|deck|excerpt|abstract)\s?:\s{0,4}", Options)]
    private static partial Regex Standfirst();

    [GeneratedRegex(@"^(?:source|publication|publisher|outlet|newspaper|site(?: name)?|website|media)\s?:\s{0,4}", Options)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(?:url|link|address|permalink)\s?:\s{0,4}", Options)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:body|text|content|article|full text)\s?:$", Options)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:title|headline|source|publisher|publication|outlet|newspaper|site(?: name)?|(?:publish(?:ed|ing)?|publication|updated?)?[ _-]?(?:date|time|on|at)|published|updated|authors?|by(?:line)?|url|link|language|section|category|keywords|tags|summary|description|id)\s?:(?:\s|$)", Options)]
    private static partial Regex AnyLabel();
}
