namespace KoreaArticles.Extraction.Quotations;

/// <summary>A paragraph that may be somebody's words without marks around them.</summary>
/// <param name="Text">The document.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Announced">Whose the words are, where the paragraph before ends in a colon.</param>
/// <param name="GoesOn">Whether the paragraph before is such words.</param>
/// <param name="IsPiece">Whether that is of a letter or a speech.</param>
internal readonly record struct BlockPlace(string Text, FramedParagraph Paragraph, Attribution? Announced, bool GoesOn, bool IsPiece);

/// <summary>Paragraphs that are somebody's words without marks around them: set off by ">", announced by a word of speech and a colon, or further in than the sentence that announces them.</summary>
internal sealed class BlockQuotes(string text)
{
    private const int Deeper = 2;

    private bool isPiece;

    public static QuotationRule<BlockPlace, FoundQuotation> Rule { get; } = new("block-quote", In,
        new("Park Min-ho wrote to the crew:\n> The ferry is late, and nobody tells us why.", "Park Min-ho: The ferry is late, and nobody tells us why."),
        new("In its statement the office said:\nThe pier is safe. We ask everyone to stay calm.", "the office: The pier is safe. We ask everyone to stay calm."),
        new("In its statement the office said:\nThe pier is safe, we said. We ask everyone to stay calm.", "the office: The pier is safe, we said. We ask everyone to stay calm."),
        new("In its statement the office said:\nThe pier is safe. Nobody asked the islands, said Park Min-ho.", null),
        new("These were Park Min-ho's words:\nThe ferry is late, and I am sorry for it.", "Park Min-ho: The ferry is late, and I am sorry for it."),
        new("These were Park Min-ho's words:\n“The ferry is late.” The crew smiled.", null));

    /// <summary>Whether the paragraph before is such a block.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What is said in the next paragraph, or null where it is the reporter's own.</summary>
    public FoundQuotation? Read(FramedParagraph paragraph, Attribution? announced)
    {
        var isSet = announced is not null || IsOpen || IsMarkedOff(text, paragraph.Span);
        var said = isSet ? Rule.Find(new BlockPlace(text, paragraph, announced, IsOpen, isPiece)) : null;
        isPiece = said is not null && (announced?.IsPiece ?? isPiece);
        IsOpen = said is not null;
        return said;
    }

    private static FoundQuotation? In(BlockPlace place) =>
        Said(place) is { } said ? new FoundQuotation(said, QuotationKind.Direct, [], true, (place.Announced ?? new Attribution("", null, null)) with { Rule = Rule.Name }) : null;

    private static TextSpan? Said(BlockPlace place)
    {
        var (text, paragraph, announced, goesOn, isPiece) = place;
        var span = paragraph.Span;
        if (IsMarkedOff(text, span))
            return TextSpan.Between(span.Start + 2, span.End);
        if (paragraph.Speeches.Count > 0 || span.Length == 0 || HasReport(text, paragraph))
            return null;
        if (announced is { Rule: "cue-then-speech", Cue: not null } or { IsPiece: true } || (announced is null && isPiece && AnnouncedPieces.GoesOn(paragraph)))
            return span;

        return Indent(text, span.Start) >= Deeper && (goesOn || Indent(text, announced!.Speaker?.Start ?? span.Start) < Deeper) ? span : null;
    }

    private static bool IsMarkedOff(string text, TextSpan span) => span.Length > 2 && text[span.Start] == '>' && text[span.Start + 1] == ' ';

    /// <summary>Whether a sentence ends by telling who says it, which is the reporter's; what somebody reports in a block of their own stands behind the verb.</summary>
    private static bool HasReport(string text, FramedParagraph paragraph)
    {
        foreach (var frame in paragraph.Frames)
        {
            if (FrameReader.IsWorthParsing(frame, paragraph) && FrameReader.Read(text, paragraph, frame, frame.Parsed)
                    .Exists(found => found.Attribution is { Rule: "clause-then-cue", Speaker: { } speaker } && speaker.In(text) is not ("I" or "we")))
                return true;
        }

        return false;
    }

    /// <summary>The white space before the first word of a place's line.</summary>
    private static int Indent(string text, int place)
    {
        var start = place;
        while (start > 0 && text[start - 1] != '\n')
            start--;
        var at = start;
        var indent = 0;
        for (; at < text.Length && text[at] is ' ' or '\t' or '\u3000'; at++)
            indent += text[at] == ' ' ? 1 : Deeper;
        return indent;
    }
}
