namespace KoreaArticles.Extraction.Quotations;

/// <summary>Words inside quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them and without the white space beside them.</param>
/// <param name="Closed">False where the closing mark is missing, as at the end of a paragraph whose speech goes on in the next.</param>
/// <param name="Single">Whether the marks are single ones.</param>
internal readonly record struct MarkedStretch(TextSpan Outer, TextSpan Inner, bool Closed, bool Single);

/// <summary>Pairs the quotation marks of one paragraph; what is quoted inside a quotation belongs to it.</summary>
internal static class MarkedStretches
{
    public static List<MarkedStretch> In(string text, TextSpan paragraph)
    {
        var marks = Marks.In(text, paragraph);
        var found = new List<MarkedStretch>();
        var balanced = IsBalanced(marks);
        Mark? open = null;
        var depth = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (open is not { } first)
            {
                if (mark.Role == MarkRole.Closes && !mark.Single && found.Count == 0 && IsSpokenBefore(text, mark))
                    Add(found, text, new TextSpan(paragraph.Start, 0), mark.Span, closed: true, single: false);
                else if (mark.Role != MarkRole.Closes && !mark.Single)
                    (open, depth) = (mark, 1);
                else if (mark.Role != MarkRole.Closes && SingleMarks.ClosingOf(text, marks, i) is var closing and >= 0)
                {
                    Add(found, text, mark.Span, marks[closing].Span, closed: true, single: true);
                    i = closing;
                }

                continue;
            }

            if (mark.Single)
                continue;

            if (mark.Curved && mark.Role == MarkRole.Opens)
            {
                if (balanced)
                {
                    depth++;
                    continue;
                }

                // the first one was never closed: its words end where the next begin
                Add(found, text, first.Span, new TextSpan(mark.Span.Start, 0), closed: false, first.Single);
                open = mark;
                continue;
            }

            if (mark.Role == MarkRole.Opens && !first.Curved && mark.Span.Start == first.Span.End)
                continue;
            if (--depth > 0)
                continue;

            Add(found, text, first.Span, mark.Span, closed: true, first.Single);
            open = null;
        }

        if (open is { Single: false } last)
            Add(found, text, last.Span, new TextSpan(paragraph.End, 0), closed: false, single: false);
        return found;
    }

    private static void Add(List<MarkedStretch> found, string text, TextSpan first, TextSpan last, bool closed, bool single)
    {
        var (start, end) = (first.End, last.Start);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;

        if (HasWord(text.AsSpan(start, end - start)))
            found.Add(new MarkedStretch(TextSpan.Between(first.Start, last.End), TextSpan.Between(start, end), closed, single));
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether every curved opening mark has its closing one, so that one inside another is nested and not a slip.</summary>
    private static bool IsBalanced(List<Mark> marks)
    {
        var depth = 0;
        foreach (var mark in marks)
        {
            if (mark is { Single: false, Curved: true })
                depth += mark.Role == MarkRole.Opens ? 1 : -1;
        }

        return depth == 0;
    }

    /// <summary>A closing mark alone at the front of a paragraph ends speech whose opening mark was lost.</summary>
    private static bool IsSpokenBefore(string text, Mark mark) => mark.Span.Start > 0 && text[mark.Span.Start - 1] is ',' or '.' or '?' or '!';
}
