namespace KoreaArticles.Extraction.Quotations;

/// <summary>The words of a sentence that tell whose a quotation is.</summary>
/// <param name="Rule">Name of the rule that read them.</param>
/// <param name="Cue">The word of speech; null where there is only a colon or a dash.</param>
/// <param name="Speaker">The words that stand for the speaker, without what is said about them after a comma.</param>
internal sealed record Attribution(string Rule, TextSpan? Cue, TextSpan? Speaker)
{
    public TextSpan? Role { get; init; }

    public TextSpan? Addressee { get; init; }

    /// <summary>Whether it announces a letter or a speech, which goes on over paragraphs.</summary>
    public bool IsPiece { get; init; }

    public TextSpan? Citing { get; init; }
}
