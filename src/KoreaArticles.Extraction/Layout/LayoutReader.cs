namespace KoreaArticles.Extraction.Layout;

/// <summary>Reads a scraped text as a layout: which stretch is the headline, which the body, and what stands around them.</summary>
public static class LayoutReader
{
    /// <summary>Every stretch of the text that holds more than white space, in order, without overlap.</summary>
    public static IReadOnlyList<Stretch> Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var text = document.Text;
        var lines = Line.AllOf(text);
        var stretches = new List<Stretch>(lines.Count);
        var titled = false;
        foreach (var line in lines)
        {
            var kind = EndsLikeASentence(line.Span.In(text)) ? StretchKind.Paragraph
                : !titled && line.Span.Length > 15 ? StretchKind.Title
                : StretchKind.Navigation;
            titled |= kind == StretchKind.Title;
            stretches.Add(new Stretch(kind, line.Span, "line", 0.5));
        }

        return stretches;
    }

    private static bool EndsLikeASentence(ReadOnlySpan<char> line) => line.TrimEnd("\"'”’»)]")is [.., '.' or '?' or '!' or '…' or '。'];
}
