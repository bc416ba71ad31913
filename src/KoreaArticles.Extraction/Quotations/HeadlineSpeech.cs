using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Words in the marks of a headline, and what is said in the text below.</summary>
internal readonly record struct HeadlinePlace(string Text, TextSpan Words, IReadOnlyList<ExtractedQuotation> Body);

/// <summary>Words in the marks of a headline or standfirst that somebody says in the text below.</summary>
internal static class HeadlineSpeech
{
    private const int Longest = 500;
    private const int FewestLetters = 12;

    public static QuotationRule<HeadlinePlace, ExtractedQuotation> Rule { get; } = new("headline", SaidBelow,
        new("“We row by moonlight”: a ferry without fuel\n“We row by moonlight,” Park Min-ho said.", ": We row by moonlight"),
        new("“The Long Way Home” wins a prize\n“We row by moonlight,” Park Min-ho said.", null)) { FirstLine = StretchKind.Title };

    /// <summary>The article's quotations with those of its headlines in their place; marks nobody speaks in below may be a work's title.</summary>
    public static IReadOnlyList<ExtractedQuotation> Join(string text, IEnumerable<Stretch> stretches, IReadOnlyList<ExtractedQuotation> body)
    {
        List<ExtractedQuotation> all = [.. body];
        foreach (var headline in stretches.Where(s => s.Kind is StretchKind.Title or StretchKind.Standfirst && s.Span.Length <= Longest))
            foreach (var marked in MarkedStretches.In(text, headline.Span))
                if (Rule.Find(new HeadlinePlace(text, marked.Inner, body)) is { } said)
                    all.Add(said with
                    {
                        Kind = QuotationKind.Direct, Span = marked.Inner, Verbatim = [marked.Inner], CueSpan = null, SpeakerSpan = null,
                        Continues = null, Confidence = 0.9, Rule = Rule.Name,
                    });
        return all.Count == body.Count ? body : InOrder(all);
    }

    private static ExtractedQuotation? SaidBelow(HeadlinePlace place)
    {
        var (text, headline, body) = place;
        var words = headline.In(text).TrimEnd(",.!?…");
        if (words.Length < FewestLetters) return null;

        foreach (var quotation in body)
            foreach (var verbatim in quotation.Verbatim)
                if (verbatim.In(text).Contains(words, StringComparison.OrdinalIgnoreCase)) return quotation;
        return null;
    }

    private static List<ExtractedQuotation> InOrder(List<ExtractedQuotation> quotations)
    {
        var order = Enumerable.Range(0, quotations.Count).OrderBy(i => quotations[i].Span.Start).ToList();
        var places = new int[order.Count];
        for (var place = 0; place < order.Count; place++) places[order[place]] = place;
        return [.. order.Select(i => quotations[i] with { Continues = quotations[i].Continues is { } before ? places[before] : null })];
    }
}
