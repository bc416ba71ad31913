namespace KoreaArticles.Extraction.Quotations;

/// <summary>One word or mark of a reporter's sentence, or a whole quoted speech standing in it.</summary>
/// <param name="Span">Where it stands; a speech with its marks.</param>
/// <param name="Speech">Index of the speech among the paragraph's, -1 for a word.</param>
internal readonly record struct FrameItem(TextSpan Span, int Speech)
{
    public bool IsSpeech => Speech >= 0;
}

/// <summary>A sentence as the reporter wrote it, with the speech quoted in it folded into single items.</summary>
internal sealed class Frame(string text, FrameItem[] items)
{
    public FrameItem[] Items => items;

    public int Count => items.Length;

    public TextSpan Span { get; } = TextSpan.Between(items[0].Span.Start, items[^1].Span.End);

    public ReadOnlySpan<char> this[int index] => (uint)index < (uint)items.Length ? items[index].Span.In(text) : [];

    public bool IsSpeech(int index) => (uint)index < (uint)items.Length && items[index].IsSpeech;

    public bool HasSpeech { get; } = Array.Exists(items, item => item.IsSpeech);

    /// <summary>Whether a place of the text lies in the speech of the sentence.</summary>
    public bool IsInSpeech(int position)
    {
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Span.Contains(position))
                return items[middle].IsSpeech;
            if (items[middle].Span.Start > position)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return false;
    }

    /// <summary>The text from one item to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.Between(items[first].Span.Start, items[last].Span.End);
}
