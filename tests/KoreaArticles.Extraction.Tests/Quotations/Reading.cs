using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

/// <summary>Reads a text whose lines are all paragraphs.</summary>
internal static class Reading
{
    public static IReadOnlyList<ExtractedQuotation> Of(string text) => QuotationFinder.Find(text, Paragraphs(text)).Quotations;

    public static IReadOnlyList<Stretch> Paragraphs(string text)
    {
        var stretches = new List<Stretch>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
                stretches.Add(new Stretch(StretchKind.Paragraph, new TextSpan(start + line.Length - line.TrimStart().Length, line.TrimStart().Length), "line", 1));
            start += line.Length + 1;
        }

        return stretches;
    }
}
