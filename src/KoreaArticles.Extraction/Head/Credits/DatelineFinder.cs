using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>Finds the article's dateline: at the start of its first paragraphs, else before a stamp of its head.</summary>
internal static class DatelineFinder
{
    public static Dateline? Find(string text, ArticleHead head)
    {
        Dateline? best = null;
        for (var line = head.Headline; line <= Math.Min(head.Deep, head.Headline + 200) && line < head.Lines.Count; line++)
        {
            // A stretch that is already cut off its line is read with what follows on it.
            var span = head.Lines[line].Span;
            var whole = head.Lines[line].Kind == StretchKind.Dateline ? TextSpan.Between(span.Start, EndOfLine(text, span.End)) : span;
            if ((line == head.Headline && head.Lines[line].Kind != StretchKind.Dateline) || DatelineReader.Read(text, whole) is not { } dateline)
                continue;

            // Between headline and text a bare "Place: …" is a label as often as a dateline.
            if (dateline.Rule is "dateline-place" or "dateline-capitals" && !head.IsRunningText(line) && head.Lines[line].Kind != StretchKind.Dateline && line != head.BodyStart)
                continue;
            if (best is null || dateline.Confidence > best.Confidence)
                best = dateline;
        }

        return best;
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }
}
