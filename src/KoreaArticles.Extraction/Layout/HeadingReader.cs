namespace KoreaArticles.Extraction.Layout;

/// <summary>Tells the headings between the paragraphs of a body.</summary>
internal sealed class HeadingReader(PageLines page, Part[] parts, int bodyEnd)
{
    /// <summary>A short line without an end over a longer paragraph.</summary>
    public bool IsHeading(int i)
    {
        var facts = page.Facts[i];
        if (facts.Words > 14 || i + 1 >= bodyEnd || facts.Span.In(page.Text)[0] is '"' or '“' or '„' or '«' or '-' or '–' or '—')
            return false;
        if (IsTurn(facts.Span.In(page.Text)) || facts.Ending is not (Ending.Letter or Ending.Digit or Ending.Question or Ending.Other))
            return false;

        var next = i + 1;
        while (next < bodyEnd && parts[next] != Part.Body)
            next++;
        return next < bodyEnd && page.Facts[next].Words > facts.Words && page.Facts[next].Words >= 8;
    }

    /// <summary>"PARK: But is it late?" is what somebody says, and so is "Q: Is it late?".</summary>
    private static bool IsTurn(ReadOnlySpan<char> line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && !line[..colon].ContainsAnyInRange('a', 'z') && !line[..colon].ContainsAnyInRange('0', '9') && char.IsUpper(line[0]);

    /// <summary>The model is shy of headings in small letters: one alone between two paragraphs needs less to be believed.</summary>
    public bool IsLone(int i, double likely) =>
        parts[i] == Part.Aside && likely > 0.15 && page.Shape(i - 1) == LineShape.Prose && page.Shape(i + 1) == LineShape.Prose
            && page.Facts[i].Words is >= 2 and <= 10 && IsHeading(i);
}
