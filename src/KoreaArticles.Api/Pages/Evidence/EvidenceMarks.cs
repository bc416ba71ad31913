using KoreaArticles.Api.Pages.Shared;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Pages.Evidence;

/// <summary>Everything extraction says about places in a text, as marks to lay over it.</summary>
public static class EvidenceMarks
{
    public static IEnumerable<Mark<EvidenceNote>> Of(ExtractedArticle article) =>
        [.. article.Stretches.Select(OfStretch), .. Fields(article), .. article.Quotations.SelectMany(OfQuotation)];

    public static EvidenceFamily FamilyOf(StretchKind kind) => kind switch
    {
        StretchKind.Title => EvidenceFamily.Title,
        StretchKind.Standfirst => EvidenceFamily.Standfirst,
        StretchKind.Byline => EvidenceFamily.Byline,
        StretchKind.Dateline => EvidenceFamily.Dateline,
        StretchKind.UpdateStamp => EvidenceFamily.Date,
        StretchKind.Caption or StretchKind.Credit => EvidenceFamily.Caption,
        StretchKind.SectionLabel or StretchKind.Heading or StretchKind.Highlight => EvidenceFamily.Heading,
        StretchKind.Paragraph or StretchKind.ListItem or StretchKind.PullQuote => EvidenceFamily.Body,
        _ => EvidenceFamily.Chrome,
    };

    private static Mark<EvidenceNote> OfStretch(Stretch stretch) =>
        new(stretch.Span, new EvidenceNote(FamilyOf(stretch.Kind), Words.Of(stretch.Kind), stretch.Rule, stretch.Confidence)
        {
            Why = stretch.Why,
            IsStretch = true,
        });

    private static IEnumerable<Mark<EvidenceNote>> Fields(ExtractedArticle article)
    {
        (EvidenceFamily Family, string Label, Finding<string>? Finding)[] findings =
        [
            (EvidenceFamily.Title, "title", article.Title),
            (EvidenceFamily.Standfirst, "standfirst", article.Standfirst),
            (EvidenceFamily.Dateline, "source", article.Source),
            (EvidenceFamily.Dateline, "place", article.Place),
            (EvidenceFamily.Byline, "byline", article.Byline),
            .. article.Agencies.Select(agency => (EvidenceFamily.Dateline, "agency", (Finding<string>?)agency)),
            .. article.Authors.Select(author => (EvidenceFamily.Byline, "author", (Finding<string>?)author)),
        ];

        foreach (var (family, label, finding) in findings)
        {
            if (finding?.Span is { } span) yield return new(span, OfFinding(family, label, finding));
        }

        if (OfDate("published", article.Published) is { } published) yield return published;
        if (OfDate("updated", article.Updated) is { } updated) yield return updated;
        if (article.Published is null && article.Updated is null && OfDate("date", article.Date) is { } date) yield return date;
    }

    private static EvidenceNote OfFinding(EvidenceFamily family, string label, Finding<string> finding) =>
        new(family, label, finding.Rule, finding.Confidence)
        {
            Basis = finding.Basis,
            Reading = finding.Value,
            Why = finding.Why is { } why ? [why] : [],
        };

    private static Mark<EvidenceNote>? OfDate(string label, ExtractedDate? date) =>
        date?.Span is not { } span
            ? null
            : new(span, new EvidenceNote(EvidenceFamily.Date, label, date.Rule ?? "", date.Confidence)
            {
                Basis = date.Basis,
                Reading = date.Value,
                Why = date.Why is { } why ? [why] : [],
            });

    private static IEnumerable<Mark<EvidenceNote>> OfQuotation(ExtractedQuotation quotation)
    {
        yield return new(quotation.Span, new EvidenceNote(
            EvidenceFamily.Quotation, $"{Words.Of(quotation.Kind)} quotation", quotation.Rule, quotation.Confidence)
        {
            Reading = quotation.Speaker?.Name ?? "speaker unknown",
        });

        if (quotation.SpeakerSpan is { } speaker)
        {
            yield return new(speaker, new EvidenceNote(EvidenceFamily.Speaker, "speaker", quotation.Rule, quotation.Confidence)
            {
                Reading = quotation.Speaker?.Name,
            });
        }

        if (quotation.CueSpan is { } cue)
        {
            yield return new(cue, new EvidenceNote(EvidenceFamily.Speaker, "word of speaking", quotation.Rule, quotation.Confidence));
        }
    }
}
