namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>The sentences of an article up to the end of the paragraph being read, in order.</summary>
internal sealed class SentencesRead
{
    private readonly List<(int Start, int End, bool OpensParagraph)> sentences = [];

    public void Add(IReadOnlyList<Frame> paragraph)
    {
        for (var i = 0; i < paragraph.Count; i++)
            sentences.Add((paragraph[i].Span.Start, paragraph[i].Span.End, i == 0));
    }

    public bool BeginAt(int place) => IndexAt(place) is >= 0 and var at && sentences[at].Start == place;

    /// <summary>The sentence before the one at a place; null where that opens its paragraph.</summary>
    public TextSpan? Before(int place) =>
        IndexAt(place) is > 0 and var at && !sentences[at].OpensParagraph ? TextSpan.Between(sentences[at - 1].Start, sentences[at - 1].End) : null;

    /// <summary>The last sentence that does not begin behind a place; -1 where there is none.</summary>
    private int IndexAt(int place) => sentences.CountBefore(place + 1, static sentence => sentence.Start) - 1;
}
