using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Api.Articles;

/// <summary>Where every field of an article came from and what each stretch of its text was taken for.</summary>
public sealed record EvidenceDetail(IReadOnlyList<FieldEvidence> Fields, IReadOnlyList<StretchDetail> Stretches)
{
    public static EvidenceDetail Of(ExtractedArticle article, string text) => new(
        [.. FieldEvidence.Of(article, text)],
        [.. article.Stretches.Select(stretch => StretchDetail.Of(stretch, text))]);
}

/// <summary>A field's value, the words it was read from, and the rule that read them.</summary>
public sealed record FieldEvidence(
    string Field, string? Value, string? Text, SpanDetail? Span, string? Rule, double Confidence, Basis Basis, string? Why)
{
    /// <summary>Dates that were weighed and not taken, each with the reason.</summary>
    public IReadOnlyList<RejectedDateDetail> Rejected { get; init; } = [];

    public static IEnumerable<FieldEvidence> Of(ExtractedArticle article, string text)
    {
        FieldEvidence Found(string field, Finding<string> finding) => new(field, finding.Value, finding.Span?.Of(text),
            SpanDetail.Of(finding.Span), finding.Rule, finding.Confidence, finding.Basis, finding.Why);

        FieldEvidence Dated(string field, ExtractedDate date) => new(field, date.Value, date.Span?.Of(text),
            SpanDetail.Of(date.Span), date.Rule, date.Confidence, date.Basis, date.Why)
        {
            Rejected =
            [
                .. date.Rejected.Select(r => new RejectedDateDetail(r.Value, r.Span?.Of(text), SpanDetail.Of(r.Span), r.Rule, r.Reason)),
            ],
        };

        if (article.Title is { } title) yield return Found("title", title);
        if (article.Standfirst is { } standfirst) yield return Found("standfirst", standfirst);
        if (article.Source is { } source) yield return Found("source", source);
        foreach (var agency in article.Agencies) yield return Found("agencies", agency);
        if (article.Byline is { } byline) yield return Found("byline", byline);
        foreach (var author in article.Authors) yield return Found("authors", author);
        if (article.Place is { } place) yield return Found("place", place);
        yield return Dated("date", article.Date);
        if (article.Published is { } published) yield return Dated("publishedAt", published);
        if (article.Updated is { } updated) yield return Dated("updatedAt", updated);
        yield return Found("language", article.Language);
    }
}

/// <summary>A date that was read and not taken.</summary>
public sealed record RejectedDateDetail(string Value, string? Text, SpanDetail? Span, string Rule, string Reason);

/// <summary>A stretch of the text, what it was taken for, and whether it was left out of the article as chrome.</summary>
public sealed record StretchDetail(
    StretchKind Kind, bool LeftOut, string Text, SpanDetail Span, string Rule, double Confidence, IReadOnlyList<string> Why)
{
    public static StretchDetail Of(Stretch stretch, string text) => new(stretch.Kind, !stretch.IsBody && !IsField(stretch.Kind),
        stretch.Span.Of(text), SpanDetail.Of(stretch.Span), stretch.Rule, stretch.Confidence, stretch.Why);

    private static bool IsField(StretchKind kind) => kind is StretchKind.Title or StretchKind.Standfirst
        or StretchKind.Byline or StretchKind.Dateline or StretchKind.UpdateStamp;
}
