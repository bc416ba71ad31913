using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Pages.Shared;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Api.Pages.Evidence;

/// <summary>Everything that is said about places in a text, as marks to lay over it.</summary>
public static class EvidenceMarks
{
    public static IEnumerable<Mark<EvidenceNote>> Of(EvidenceDetail evidence, IEnumerable<QuoteDetail> quotes) =>
        [.. evidence.Stretches.Select(OfStretch), .. evidence.Fields.SelectMany(OfField), .. quotes.SelectMany(OfQuote)];

    private static Mark<EvidenceNote> OfStretch(StretchDetail stretch) =>
        new(Span(stretch.Span), new EvidenceNote(FamilyOf(stretch.Kind), Words.Of(stretch.Kind), stretch.Rule, stretch.Confidence)
        {
            Why = stretch.Why,
            IsStretch = true,
        });

    private static IEnumerable<Mark<EvidenceNote>> OfField(FieldEvidence field)
    {
        if (field.Span is not { } span) yield break;

        yield return new(Span(span), new EvidenceNote(FamilyOf(field.Field), Words.OfField(field.Field), field.Rule ?? "none", field.Confidence)
        {
            Basis = field.Basis,
            Reading = field.Value,
            Why = field.Why is { } why ? [why] : [],
        });
    }

    private static IEnumerable<Mark<EvidenceNote>> OfQuote(QuoteDetail quote)
    {
        EvidenceNote Note(EvidenceFamily family, string label, string? reading) =>
            new(family, label, quote.Rule, quote.Confidence) { Reading = reading };

        var speaker = quote.Speaker?.Name;
        yield return new(Span(quote.Span), Note(EvidenceFamily.Quotation, $"{Words.Of(quote.Kind)} quotation", speaker ?? quote.SpeakerText));

        if (quote.SpeakerSpan is { } words) yield return new(Span(words), Note(EvidenceFamily.Speaker, "speaker", speaker));
        if (quote.CueSpan is { } cue) yield return new(Span(cue), Note(EvidenceFamily.Speaker, "word of speaking", reading: null));
    }

    private static EvidenceFamily FamilyOf(StretchKind kind) => kind switch
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

    private static EvidenceFamily FamilyOf(string field) => field switch
    {
        "title" => EvidenceFamily.Title,
        "standfirst" => EvidenceFamily.Standfirst,
        "byline" or "authors" => EvidenceFamily.Byline,
        "source" or "agencies" or "place" => EvidenceFamily.Dateline,
        _ => EvidenceFamily.Date,
    };

    private static TextSpan Span(SpanDetail span) => new(span.Start, span.Length);
}
