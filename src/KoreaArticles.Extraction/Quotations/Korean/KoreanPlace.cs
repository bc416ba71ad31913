namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>A place in a Korean sentence at which somebody may be reported to speak, and what is known before it.</summary>
internal sealed record KoreanPlace(string Text, KoreanSentence Sentence)
{
    /// <summary>Whom the sentence gave the words before to, or who stands in front of them all.</summary>
    public KoreanPhrase? Speaker { get; init; }

    /// <summary>A name right before the first marks.</summary>
    public KoreanPhrase? Named { get; init; }

    /// <summary>Which of the sentence's stretches in marks it is.</summary>
    public int Index { get; init; }

    /// <summary>The length of the particle of speech behind the marks.</summary>
    public int Particle { get; init; }

    /// <summary>Where the particle behind the speech before ends; -1 where there is none.</summary>
    public int Chain { get; init; } = -1;

    /// <summary>What is said in marks, which no clause touches.</summary>
    public IReadOnlyList<TextSpan> Speeches { get; init; } = [];

    /// <summary>The words that cite a source.</summary>
    public TextSpan Cue { get; init; }

    /// <summary>The end of a clause, and where the next ends.</summary>
    public KoreanClauseEnd End { get; init; }

    public int Next { get; init; }

    /// <summary>Where the clause begins, if the one before told; else -1.</summary>
    public int From { get; init; } = -1;

    public MarkedStretch Stretch => Sentence.Marked[Index];

    /// <summary>The sentence behind one of its stretches in marks.</summary>
    public TextSpan Behind(int index) => Sentence.Marked[index].Outer.End is var start ? TextSpan.Between(start, Math.Max(start, Sentence.Span.End)) : default;
}

/// <summary>Where a clause ends, where the words after its particle begin, and whether more is said there: -며 needs no verb of speech.</summary>
internal readonly record struct KoreanClauseEnd(int At, int After, bool IsOpen);

/// <summary>Whose the words in marks are, and the phrase that tells.</summary>
internal sealed record KoreanAttribution(Attribution Told, KoreanPhrase? Speaker);

/// <summary>What a clause reports, if it is long enough to be read; who says it and the next; and where the next clause begins.</summary>
internal sealed record KoreanReport(FoundQuotation? Said, KoreanPhrase? Speaker, int Next);
