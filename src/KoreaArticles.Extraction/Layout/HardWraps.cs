namespace KoreaArticles.Extraction.Layout;

/// <summary>
/// Joins the lines of a text that was broken at 72 or 80 columns. Such a break stands where the next word did not fit; a line that ends
/// earlier ended by itself, as headings and last lines do.
/// </summary>
internal static class HardWraps
{
    private const int Narrowest = 40;
    private const int Widest = 100;

    // A text wrapped to even widths, or one with a few wider lines, breaks somewhat before its widest line ends.
    private const int Slack = 8;

    // Fewer breaks than this can be chance.
    private const int Fewest = 4;

    public static List<Line> Undo(string text, List<Line> lines)
    {
        if (WidthOf(text, lines) is not { } width)
            return lines;

        var joined = new List<Line> { lines[0] };
        for (var i = 1; i < lines.Count; i++)
            if (Continues(text, joined[^1], lines[i - 1], lines[i], width))
                joined[^1] = new Line(TextSpan.Between(joined[^1].Span.Start, lines[i].Span.End));
            else
                joined.Add(lines[i]);

        return joined;
    }

    /// <summary>The width a text was broken at; null where most of its lines end by themselves.</summary>
    private static int? WidthOf(string text, List<Line> lines)
    {
        var (width, wider) = (0, 0);
        foreach (var line in lines)
            if (line.Span.Length <= Widest)
                width = Math.Max(width, line.Span.Length);
            else if (line.Span.In(text).Contains(' ') && ++wider * 20 > lines.Count)
                return null;

        var (neighbours, breaks) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsApart(text, lines[i - 1], lines[i]))
                continue;

            neighbours++;
            if (IsForced(text, lines[i - 1], lines[i], width))
                breaks++;
        }

        return width >= Narrowest && breaks >= Fewest && breaks * 10 >= neighbours * 7 ? width : null;
    }

    private static bool Continues(string text, Line first, Line last, Line next, int width) =>
        !IsApart(text, last, next) && IsForced(text, last, next, width) && !OpensAPoint(next.Span.In(text))
        && (IndentOf(text, next) <= IndentOf(text, last) || OpensAPoint(first.Span.In(text)));

    private static bool IsForced(string text, Line line, Line next, int width)
    {
        var word = next.Span.In(text).IndexOfAny(' ', '\t');
        return line.Span.Length + 1 + (word < 0 ? next.Span.Length : word) + Slack > width;
    }

    private static bool IsApart(string text, Line line, Line next)
    {
        var breaks = 0;
        for (var at = line.Span.End; at < next.Span.Start; at++)
            if (text[at] is not ('\n' or '\r'))
                continue;
            else if (text[at] == '\n' || text[at + 1] != '\n')
                breaks++;

        return breaks != 1;
    }

    private static int IndentOf(string text, Line line)
    {
        var start = line.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;

        return line.Span.Start - start;
    }

    /// <summary>Whether a line opens with the mark of a list: "- ", "• ", "3. ", "3) ".</summary>
    private static bool OpensAPoint(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < Math.Min(3, line.Length) && char.IsAsciiDigit(line[digits]))
            digits++;

        return digits == 0
            ? line is ['-' or '–' or '—' or '*' or '•' or '▪' or '●' or '■' or '‣', ' ', ..]
            : line[digits..] is ['.' or ')', ' ', ..];
    }
}
