namespace KoreaArticles.Extraction.Quotations;

/// <summary>Paragraphs that are somebody's words without marks around them: set off by ">", announced by a word of speech and a colon, or further in than the sentence that announces them.</summary>
internal sealed class BlockQuotes(string text)
{
    private const int Deeper = 2;

    private bool isPiece;

    /// <summary>Whether the paragraph before is such a block.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What is said in the next paragraph, or null where it is the reporter's own.</summary>
    /// <param name="announced">Whose the words are, where the paragraph before ends in a colon.</param>
    public TextSpan? Read(FramedParagraph paragraph, Attribution? announced)
    {
        var said = Said(paragraph, announced);
        isPiece = said is not null && (announced?.IsPiece ?? isPiece);
        IsOpen = said is not null;
        return said;
    }

    private TextSpan? Said(FramedParagraph paragraph, Attribution? announced)
    {
        var span = paragraph.Span;
        if (span.Length > 2 && text[span.Start] == '>' && text[span.Start + 1] == ' ')
            return TextSpan.Between(span.Start + 2, span.End);
        if (paragraph.Speeches.Count > 0 || span.Length == 0 || !(announced is not null || IsOpen))
            return null;

        if (HasReport(paragraph))
            return null;
        if (announced is { Rule: "cue-then-speech", Cue: not null } or { IsPiece: true } || (announced is null && isPiece && AnnouncedPieces.GoesOn(paragraph)))
            return span;

        return Indent(span.Start) >= Deeper && (IsOpen || Indent(announced!.Speaker?.Start ?? span.Start) < Deeper) ? span : null;
    }

    /// <summary>Whether a sentence ends by telling who says it, which is the reporter's; what somebody reports in a block of their own stands behind the verb.</summary>
    private bool HasReport(FramedParagraph paragraph)
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
    private int Indent(int place)
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
