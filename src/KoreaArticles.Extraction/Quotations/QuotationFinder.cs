using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Korean;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Reads who said what from the running text of an article.</summary>
public static class QuotationFinder
{
    /// <summary>The quotations of an article in order, and those who speak in them, each once.</summary>
    /// <param name="text">The document as read.</param>
    /// <param name="stretches">What each part of it was taken for; running text is read, and of headlines the words somebody says in it.</param>
    public static (IReadOnlyList<ExtractedQuotation> Quotations, IReadOnlyList<ExtractedSpeaker> Speakers) Find(string text, IReadOnlyList<Stretch> stretches)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stretches);

        var paragraphs = stretches.Where(s => s.Kind is StretchKind.Paragraph or StretchKind.ListItem or StretchKind.Highlight).Select(s => s.Span).ToList();
        var standfirsts = stretches.Where(s => s.Kind is StretchKind.Standfirst).Select(s => s.Span).ToList();
        var reader = Read(text, paragraphs, standfirsts);
        return (HeadlineSpeech.Join(text, stretches, reader.Quotations), reader.Speakers);
    }

    /// <summary>Reads stretches of running text in their order.</summary>
    /// <param name="standfirsts">What stands over them, for the names in full that the text may leave out.</param>
    internal static QuotationReader Read(string text, IReadOnlyList<TextSpan> paragraphs, params IReadOnlyList<TextSpan> standfirsts)
    {
        var mentions = new List<NameMention>();
        foreach (var paragraph in standfirsts.Concat(paragraphs).OrderBy(span => span.Start))
            mentions.AddRange(NameFinder.In(text, paragraph));

        var reader = new QuotationReader(text, Cast.Of(text, mentions));
        foreach (var paragraph in paragraphs)
        {
            if (KoreanWords.IsKorean(paragraph.In(text)))
                reader.ReadKorean(paragraph);
            else
                reader.Read(Frames.Of(text, paragraph));
        }

        return reader;
    }
}
