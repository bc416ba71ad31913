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

    /// <summary>The grammar of the sentence, worked out when first asked for.</summary>
    public ParsedFrame Parsed => field ??= new ParsedFrame(text, this);

    /// <summary>Whether a place of the text lies in the speech of the sentence.</summary>
    public bool IsInSpeech(int position)
    {
        var last = items.CountBefore(position + 1, static item => item.Span.Start) - 1;
        return IsSpeech(last) && items[last].Span.Contains(position);
    }
}
