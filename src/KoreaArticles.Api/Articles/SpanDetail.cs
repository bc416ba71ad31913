using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Articles;

/// <summary>A stretch in UTF-16 units of the decoded text, half open.</summary>
public readonly record struct SpanDetail(int Start, int Length)
{
    public static SpanDetail Of(TextSpan span) => new(span.Start, span.Length);

    public static SpanDetail? Of(TextSpan? span) => span is { } known ? Of(known) : null;
}
