namespace KoreaArticles.Extraction.Layout;

/// <summary>Settles the part of every line: the likeliest, unless its wording says plainly that it is not the article's.</summary>
internal static class BodyParts
{
    // Below this a line that has a label's wording is one, whatever stands around it.
    private const double Sure = 0.97;

    // A few words without a full stop are a heading or a label: a page has far more labels.
    private const double SureOfFragment = 0.7;

    private const int MostLastLines = 3;

    public static Part[] Settle(PageLines page, PartProbabilities parts)
    {
        var settled = new Part[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            settled[i] = parts.Likeliest(i);
            var needed = page.Rules[i] >= 0 ? Sure : page.Shape(i) is LineShape.Fragment or LineShape.Label ? SureOfFragment : 0;
            if (settled[i] == Part.Body && parts.Of(i, Part.Body) < needed)
                settled[i] = Part.Aside;
        }

        if (Array.IndexOf(settled, Part.Body) < 0)
            TakeDensestPart(page, settled);

        // Every page the model learned from opens with a headline; a story that has none opens with its first sentence.
        if (page.Count > 1 && settled[1] == Part.Body && page.Shape(0) == LineShape.Prose && page.Facts[0].Ending == Ending.Sentence && page.Times(0) == 1)
            settled[0] = Part.Body;

        TakeLastLines(page, settled);

        // A letter or a speech opens with whom it is to.
        for (var i = 1; i + 1 < page.Count; i++)
            if (settled[i] == Part.Aside && settled[i - 1] == Part.Body && settled[i + 1] == Part.Body && page.Facts[i].Ending is Ending.Comma or Ending.Colon && page.Facts[i].Span.In(page.Text).StartsWith("Dear "))
                settled[i] = Part.Body;

        // What a line of the body says, the line above it announces.
        for (var i = page.Count - 2; i >= 0; i--)
            if (settled[i] != Part.Body && settled[i + 1] == Part.Body && StandfirstReader.IsLeadToSpeech(page, i))
                settled[i] = Part.Body;

        int first = Array.IndexOf(settled, Part.Body), last = Array.LastIndexOf(settled, Part.Body);
        for (var i = 0; i < settled.Length; i++)
            if (settled[i] != Part.Body)
                settled[i] = first < 0 || i < first ? Part.Before : i > last ? Part.After : Part.Aside;

        return settled;
    }

    // A page has something of its own below its article; where only a short sentence or two stand there, they are the article's end.
    private static void TakeLastLines(PageLines page, Part[] settled)
    {
        var last = Array.LastIndexOf(settled, Part.Body);
        if (last < 0 || page.Count - last - 1 > MostLastLines)
            return;

        for (var i = last + 1; i < page.Count; i++)
            if (page.Rules[i] >= 0 || page.Facts[i] is not { Words: >= 3, Ending: Ending.Sentence or Ending.Question or Ending.Exclamation } || page.Times(i) > 1 || page.Facts[i].Span.In(page.Text).ContainsAny('@', '/', '©'))
                return;

        Array.Fill(settled, Part.Body, last + 1, page.Count - last - 1);
    }

    // A page unlike all that the model knows still has its article where most of the running text stands.
    private static void TakeDensestPart(PageLines page, Part[] settled)
    {
        for (var i = page.Prose.Core.Start; i < page.Prose.Core.End; i++)
            if (page.Shape(i) is LineShape.Prose or LineShape.Sentence)
                settled[i] = Part.Body;
    }
}
