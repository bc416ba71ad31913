using KoreaArticles.Extraction.Bylines;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Reads the first paragraph with what stands before it on its line: a byline, a dateline, or one glued to the other.</summary>
internal static class OpeningReader
{
    private const int LongestGluedByline = 160;

    public static void AddTo(StretchList stretches, string text, TextSpan line, double likely, IReadOnlyList<string> why)
    {
        var start = line.Start;
        if (BylineGluedToDateline(text, line) is { } byline)
        {
            stretches.Add(StretchKind.Byline, byline.Span, byline.Rule, 0.9, "names its authors right before the dateline");
            start = byline.Span.End;
        }
        else if (StampReader.BeforeSentence(text, line) is var (kind, mark, rule))
        {
            stretches.Add(kind, mark, rule, 0.9, kind == StretchKind.Byline ? "names its authors right before the report" : "holds a date right before the report");
            start = mark.End;
        }

        if (DatelineReader.Read(text, TextSpan.Between(start, line.End)) is { } dateline && dateline.Span.End < line.End)
        {
            stretches.Add(StretchKind.Dateline, dateline.Span, dateline.Rule, dateline.Confidence, "the paragraph opens with a place, a date or an agency");
            start = dateline.Span.End;
        }

        stretches.AddRest(start, line.End, StretchKind.Paragraph, "line-model", likely, why);
    }

    private static Byline? BylineGluedToDateline(string text, TextSpan line)
    {
        if (!line.In(text).StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            return null;

        for (var at = line.Start + 6; at < Math.Min(line.End, line.Start + LongestGluedByline); at++)
        {
            var isSeam = char.IsUpper(text[at]) && char.IsLower(text[at - 1]);
            if (isSeam && DatelineReader.Read(text, TextSpan.Between(at, line.End)) is not null
                && BylineReader.Read(text, TextSpan.Between(line.Start, at)) is { } byline)
                return byline with { Span = TextSpan.Between(line.Start, at) };
        }

        return null;
    }
}
