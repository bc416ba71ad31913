using System.Buffers;

namespace KoreaArticles.Extraction.Layout;

/// <summary>A line of a text without the white space around it, never empty; where the text was broken at a width, the lines that were one.</summary>
internal readonly record struct Line(TextSpan Span)
{
    // Form feed, NEL and the Unicode separators end lines in texts that went through word processors.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<Line> AllOf(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            if (Trim(text, start, end) is { Length: > 0 } span)
                lines.Add(new Line(span));

            start = end + 1;
        }

        return HardWraps.Undo(text, lines);
    }

    /// <summary>The stretch between two places without white space and invisible marks at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;

        return TextSpan.Between(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u2060' or '\uFEFF';
}
