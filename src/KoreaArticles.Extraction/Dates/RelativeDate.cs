using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>A stamp that counts back from when the page was seen: "5 hours ago". Without the day of receipt it names no day.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Days">How many days it counts back; null where it is vaguer than a day.</param>
/// <param name="Label">What stands before it.</param>
internal sealed partial record RelativeDate(TextSpan Span, int? Days, DateLabel Label)
{
    public static PatternRule Rule { get; } = new("relative-date", Stamp(),
        new("Mina Park5 hours ago", "5 hours ago"),
        new("Yesterday, 5 pm", "Yesterday"),
        new("Years ago the harbour was open.", null));

    /// <summary>The first stamp within a stretch, or null.</summary>
    public static RelativeDate? In(string text, TextSpan within) =>
        Rule.Pattern.Match(text, within.Start, within.Length) is { Success: true } match
            ? new(new TextSpan(match.Index, match.Length), DaysOf(match), DateLabels.Before(text, TimeOf(match).Index).Label)
            : null;

    /// <summary>The day it means for a text received on a day; null where it does not say, or means one before all days.</summary>
    public ExtractedDate? From(DateOnly received) => Days is not { } days || received.DayNumber <= days ? null : new ExtractedDate
    {
        Value = $"{received.AddDays(-days):yyyy-MM-dd}",
        Precision = DatePrecision.Day,
        Basis = Basis.Inferred,
        Kind = Label == DateLabel.Updated ? DateKind.Updated : DateKind.Published,
        Earliest = received.AddDays(-days - 1),
        Latest = received.AddDays(-days),
        Confidence = 0.7,
        Span = Span,
        Rule = Rule.Name,
        Why = $"It counts back from {received:yyyy-MM-dd}, the day the text was received.",
    };

    public RejectedDate Rejected(string text) =>
        new(Span.Of(text), Span, Rule.Name, "It counts back from a moment the text does not state.");

    // The label of a word belongs to what the pattern takes.
    private static Group TimeOf(Match match) => match.Groups["word"] is { Success: true } word ? word : match;

    private static int? DaysOf(Match match)
    {
        if (match.Groups["word"].Success)
            return match.Groups["word"].ValueSpan.Equals("yesterday", StringComparison.OrdinalIgnoreCase) ? 1 : 0;

        var count = match.Groups["count"].ValueSpan is var digits && int.TryParse(digits, out var number) ? number : 1;
        return char.ToLowerInvariant(match.Groups["unit"].ValueSpan[0]) switch
        {
            's' or 'h' => count <= 24 ? 0 : null,
            'm' when !match.Groups["unit"].ValueSpan.StartsWith("mo", StringComparison.OrdinalIgnoreCase) => 0,
            'd' => count,
            _ => null,
        };
    }

    [GeneratedRegex(@"(?:(?<![0-9A-Za-z])|(?<=[a-z]))(?<count>[0-9]{1,2}|an?)\s?(?<unit>seconds?|secs?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdm])\sago\b|^(?:(?:published|posted|updated)\s)?(?<word>yesterday|today)\b(?=[\s,|•·]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Stamp();
}
