using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Reads lines that name authors and dates: each mark is a stretch of its own, and so is what stands between them.</summary>
internal sealed class StampReader(PageLines page, int bodyStart, int bodyEnd)
{
    /// <summary>The rule of what stands on a line beside a byline or a stamp.</summary>
    public const string Glued = "glued-to-byline-or-stamp";

    private const string Separators = " |•·,-–—:\t\u00A0";

    private const int FewestWords = 6;

    private const int LongestMark = 120;

    /// <summary>Adds the line's stretches; false where it is no such line.</summary>
    public bool AddTo(StretchList stretches, int i)
    {
        var line = page.Facts[i].Span;
        var rule = page.Rules[i] >= 0 ? LineRules.All[page.Rules[i]] : null;
        var nearBody = i < bodyStart || (i >= bodyEnd && i < bodyEnd + 3) || rule?.Kind == StretchKind.Byline;
        var dates = DateMentions.Find(page.Text, line);
        var byline = nearBody ? BylineReader.Read(page.Text, line, dates) : null;
        if (byline is null && dates.Count == 0)
        {
            if (rule is not null)
                stretches.Add(rule.Kind, line, rule.Name, 0.85, $"is worded as: {rule.Wording}");
            return rule is not null;
        }

        var marks = dates.Select(date => (date.Whole, Kind: StretchKind.UpdateStamp, date.Rule)).ToList();
        if (byline is not null)
        {
            marks.RemoveAll(mark => mark.Whole.Overlaps(byline.Span));
            marks.Add((byline.Span, StretchKind.Byline, byline.Rule));
        }
        else if (!StandfirstReader.IsStamp(page, i) && rule?.Kind != StretchKind.UpdateStamp && page.Facts[i].Words > 8)
            return false;

        var position = line.Start;
        foreach (var (span, kind, name) in marks.OrderBy(mark => mark.Whole.Start))
        {
            // Two dates can share a label.
            if (span.Start < position || span.End > line.End)
                continue;

            AddGlued(stretches, position, span.Start);
            stretches.Add(kind, span, name, 0.9, kind == StretchKind.Byline ? "names its authors" : "holds a date");
            position = span.End;
        }

        var sentence = SentenceIn(page.Text, position, line.End);
        AddGlued(stretches, position, sentence?.Start ?? line.End);
        if (sentence is { } report)
            stretches.Add(StretchKind.Paragraph, report, "sentence-beside-byline-or-stamp", 0.7, "a sentence on the line of a byline or a date");
        return true;
    }

    /// <summary>The byline or stamp with a label of its own before the first sentence of a line: "By Mina Park | The ferry is late."</summary>
    public static (StretchKind Kind, TextSpan Mark, string Rule)? BeforeSentence(string text, TextSpan line)
    {
        var start = text.AsSpan(line.Start, Math.Min(line.Length, LongestMark));
        if (start.StartsWith("By ") && BylineReader.Read(text, line) is { Names: [{ IsPerson: true }, ..] } byline && byline.Span.Start == line.Start && WithSeparator(text, byline.Span, line.End) is { } named)
            return SentenceIn(text, named.End, line.End) is null ? null : (StretchKind.Byline, named, byline.Rule);
        if (!start.ContainsAnyInRange('0', '9') || !IsLabel(start) || DateMentions.Find(text, line) is not [var date, ..] || date.Whole.Start != line.Start || date.Whole.Start == date.Span.Start)
            return null;

        return SentenceIn(text, date.Whole.End, line.End) is { } sentence ? (StretchKind.UpdateStamp, TextSpan.Between(line.Start, sentence.Start), date.Rule) : null;
    }

    private static bool IsLabel(ReadOnlySpan<char> start) => start.StartsWith("Published") || start.StartsWith("Updated") || start.StartsWith("Posted") || start.StartsWith("Last updated");

    /// <summary>With the bar or dash behind it; null where there is none.</summary>
    private static TextSpan? WithSeparator(string text, TextSpan mark, int limit)
    {
        var end = mark.End;
        while (end < limit && Separators.Contains(text[end], StringComparison.Ordinal))
            end++;
        return text.AsSpan(mark.End, end - mark.End).ContainsAny("|–—-•·") ? TextSpan.Between(mark.Start, end) : null;
    }

    /// <summary>A sentence behind who wrote it or when is the report's, however short that is; null where what stands there is none.</summary>
    private static TextSpan? SentenceIn(string text, int start, int end)
    {
        while (start < end && Separators.Contains(text[start], StringComparison.Ordinal))
            start++;
        var words = text.AsSpan(start, end - start);
        return words is [var first, .., '.' or '?' or '!' or '…' or '”' or '"' or '»'] && (char.IsUpper(first) || first is '“' or '"' or '«' or '„') && WordCount.Of(words) >= FewestWords
            ? TextSpan.Between(start, end) : null;
    }

    private void AddGlued(StretchList stretches, int start, int end)
    {
        var words = page.Text.AsSpan(start, end - start).Trim(Separators);
        var kind = words.Length > 0 && PlaceTable.Knows(words) ? StretchKind.Dateline : StretchKind.Navigation;
        stretches.AddRest(start, end, kind, Glued, 0.8, "stands on the same line as a byline or a date");
    }
}
