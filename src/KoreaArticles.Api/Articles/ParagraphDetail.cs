namespace KoreaArticles.Api.Articles;

/// <summary>What a stretch of the body is.</summary>
public enum ParagraphKind
{
    Paragraph,
    Heading,
    Highlight,
}

/// <summary>A stretch of the body and where it stands in the text as received.</summary>
public sealed record ParagraphDetail(ParagraphKind Kind, string Text, SpanDetail Span);
