namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>A Korean sentence with the marked stretches in it; a full stop inside marks ends no sentence.</summary>
internal sealed record KoreanSentence(TextSpan Span, IReadOnlyList<MarkedStretch> Marked)
{
    private const int Longest = 2_000;

    /// <summary>Too long for a sentence: a list or a table, nothing of which is read.</summary>
    public bool IsTooLong => Span.Length > Longest;

    /// <summary>The sentences of a paragraph.</summary>
    public static IEnumerable<KoreanSentence> In(string text, TextSpan paragraph)
    {
        var marked = MarkedStretches.In(text, paragraph);
        var next = 0;
        foreach (var span in Spans(text, paragraph, marked))
        {
            while (next < marked.Count && marked[next].Outer.End <= span.Start)
                next++;
            yield return new KoreanSentence(span, [.. marked.Skip(next).TakeWhile(stretch => stretch.Outer.Start < span.End)]);
        }
    }

    /// <summary>Whether a place lies in marks.</summary>
    public bool IsMarked(int place)
    {
        foreach (var stretch in Marked)
        {
            if (stretch.Outer.Contains(place))
                return true;
        }

        return false;
    }

    private static IEnumerable<TextSpan> Spans(string text, TextSpan paragraph, List<MarkedStretch> marked)
    {
        var (start, next) = (paragraph.Start, 0);
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            while (next < marked.Count && marked[next].Outer.End <= at)
                next++;
            if (next < marked.Count && marked[next].Outer.Start <= at)
            {
                at = marked[next].Outer.End - 1;
                continue;
            }

            if (text[at] is not ('.' or '?' or '!') || (at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1])))
                continue;

            yield return TextSpan.Between(start, at + 1);
            start = at + 1;
        }

        if (start < paragraph.End)
            yield return TextSpan.Between(start, paragraph.End);
    }
}
