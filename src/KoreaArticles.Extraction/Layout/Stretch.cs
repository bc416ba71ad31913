namespace KoreaArticles.Extraction.Layout;

/// <summary>What a stretch of a scraped text was taken for.</summary>
public enum StretchKind
{
    Title,
    SectionLabel,
    Standfirst,
    Byline,
    Dateline,
    UpdateStamp,
    Caption,
    Credit,
    Highlight,
    Heading,
    Paragraph,
    ListItem,
    PullQuote,
    RelatedLink,
    Newsletter,
    CommentForm,
    Advertisement,
    Copyright,
    CookieNotice,

    /// <summary>Menus, share buttons, counters, labels: what stands around an article and is none of the above.</summary>
    Navigation,
}

/// <summary>A stretch of the text with the decision what it is. A line can hold several: a dateline and the paragraph after it.</summary>
public sealed record Stretch(StretchKind Kind, TextSpan Span, string Rule, double Confidence)
{
    /// <summary>The features that weighed most, in words a reader understands.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary>Whether the stretch belongs to what the article says: its running text, headings and highlights. A pull quote says it once more.</summary>
    public bool IsBody => Kind is StretchKind.Paragraph or StretchKind.ListItem or StretchKind.Heading or StretchKind.Highlight;
}
