namespace KoreaArticles.Extraction.Layout;

/// <summary>Reads a scraped text as a layout: which stretch is the headline, which the body, and what stands around them.</summary>
public static class LayoutReader
{
    /// <summary>Every stretch of the text that holds more than white space, in order, without overlap.</summary>
    public static IReadOnlyList<Stretch> Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return Read(document, LineModel.Trained);
    }

    internal static IReadOnlyList<Stretch> Read(SourceDocument document, LineModel model)
    {
        var page = new PageLines(document.Text);
        var features = LineFeatures.Of(page);
        var parts = model.Weigh(features);
        var stretches = new List<Stretch>(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            var part = parts.Likeliest(i);
            var kind = part == Part.Body ? StretchKind.Paragraph : i == 0 ? StretchKind.Title : StretchKind.Navigation;
            stretches.Add(new Stretch(kind, page.Facts[i].Span, "line-model", parts.Of(i, part)) { Why = model.Strongest(features[i], part) });
        }

        return stretches;
    }
}
