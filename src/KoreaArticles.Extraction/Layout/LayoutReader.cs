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

        return new LineNamer(page, LineFeatures.Of(page), model).Name();
    }
}
