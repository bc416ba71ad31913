using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Pages.Shared;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Api.Pages.Evidence;

/// <summary>Everything that is said about places in a text, as marks to lay over it.</summary>
public static class EvidenceMarks
{
    public static IEnumerable<Mark<EvidenceNote>> Of(EvidenceDetail evidence, IEnumerable<QuoteDetail> quotes)
    {
        var fields = evidence.Fields.Where(field => field.Span is not null).ToLookup(field => field.Span!.Value);
        var whole = evidence.Stretches.Select(stretch => stretch.Span).ToHashSet();

        return
        [
            .. evidence.Stretches.Select(stretch => OfStretch(stretch, fields[stretch.Span].FirstOrDefault())),
            .. fields.Where(field => !whole.Contains(field.Key)).SelectMany(field => field).Select(OfField),
            .. quotes.SelectMany(OfQuote),
        ];
    }

    /// <summary>A stretch, and the field it gives when its words are all of it.</summary>
    private static Mark<EvidenceNote> OfStretch(StretchDetail stretch, FieldEvidence? field) =>
        new(Span(stretch.Span), new EvidenceNote(FamilyOf(stretch.Kind), Words.Of(stretch.Kind), stretch.Rule, stretch.Confidence)
        {
            Basis = field?.Basis,
            Reading = field?.Value == stretch.Text ? null : field?.Value,
            Why = field?.Why is { } why && field.Rule != stretch.Rule ? [why, .. stretch.Why] : stretch.Why,
            IsStretch = true,
        });

    private static Mark<EvidenceNote> OfField(FieldEvidence field)
    {
        var (family, label) = (FamilyOf(field.Field), Words.OfField(field.Field));
        return new(Span(field.Span!.Value), new EvidenceNote(family, label, field.Rule ?? "none", field.Confidence)
        {
            Basis = field.Basis,
            Reading = field.Value,
            Why = field.Why is { } why ? [why] : [],
        });
    }

    private static IEnumerable<Mark<EvidenceNote>> OfQuote(QuoteDetail quote)
    {
        EvidenceNote Note(EvidenceFamily family, string label, string? reading, string? rule = null) =>
            new(family, label, rule ?? quote.Rule, quote.Confidence) { Reading = reading };

        var speaker = quote.Speaker?.Name;
        var kind = $"{Words.Of(quote.Kind)} quotation";
        yield return new(Span(quote.Span), Note(EvidenceFamily.Quotation, kind, speaker ?? quote.SpeakerText));

        if (quote.SpeakerSpan is { } words)
            yield return new(Span(words), Note(EvidenceFamily.Speaker, "speaker", speaker, quote.SpeakerRule));
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
        StretchKind.SectionLabel or StretchKind.Heading or StretchKind.Highlight or StretchKind.PullQuote => EvidenceFamily.Heading,
        StretchKind.Paragraph or StretchKind.ListItem => EvidenceFamily.Body,
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
