using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Speakers;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Quotes;

/// <summary>One unbroken stretch of what somebody said, with the places of its words.</summary>
public record QuoteDetail
{
    /// <summary>How much of the text around a quotation is given, so that it can be found again in another edition.</summary>
    private const int Context = 32;

    /// <summary>Made of the article and the words, so it stays when the article is read again.</summary>
    public required string Id { get; init; }

    public required QuotationKind Kind { get; init; }

    /// <summary>The words as the text has them, without the marks around them.</summary>
    public required string Text { get; init; }

    /// <summary>Who speaks; null where it is not known. Of several who speak together, the first.</summary>
    public required NamedReference? Speaker { get; init; }

    /// <summary>The words that name the speaker there, such as "the ministry" or "she".</summary>
    public required string? SpeakerText { get; init; }

    /// <summary>Name of the rule that told whom the words for the speaker mean.</summary>
    public required string? SpeakerRule { get; init; }

    /// <summary>The office or role that the text gives the speaker.</summary>
    public required string? SpeakerTitle { get; init; }

    /// <summary>The word that says that somebody speaks, such as "said" or "according to".</summary>
    public required string? Cue { get; init; }

    /// <summary>To whom it was said, as the text has it.</summary>
    public required string? Addressee { get; init; }

    /// <summary>The other voice: whom the speaker cites, or who reports that the speaker said so.</summary>
    public required string? Citing { get; init; }

    /// <summary>How sure the extraction is, 0 to 1; comparable within one extractor version.</summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Where the text stands, in UTF-16 units of the decoded file, half open.</summary>
    public required SpanDetail Span { get; init; }

    /// <summary>The stretches of it that stand in quotation marks.</summary>
    public required IReadOnlyList<SpanDetail> Verbatim { get; init; }

    /// <summary>Where the words for the speaker stand.</summary>
    public required SpanDetail? SpeakerSpan { get; init; }

    /// <summary>Where the cue stands.</summary>
    public required SpanDetail? CueSpan { get; init; }

    /// <summary>Id of the quotation this one goes on from.</summary>
    public required string? Continues { get; init; }

    /// <summary>Up to 32 characters before it, by which it can be found again in another edition.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 32 characters behind it.</summary>
    public required string Suffix { get; init; }

    public static IReadOnlyList<QuoteDetail> AllOf(string articleId, ExtractedArticle article, string text)
    {
        var ids = QuoteId.ForAll(articleId, article.Quotations.Select(quotation => quotation.Span.Of(text)));
        var speakers = SpeakerId.AllOf(article, articleId);
        var references = new Dictionary<ExtractedSpeaker, NamedReference>();
        foreach (var same in speakers)
            foreach (var speaker in same) references.TryAdd(speaker, new(same.Key, same.First().Name));
        return
        [
            .. article.Quotations.Select((quotation, i) =>
                Of(quotation, i, ids, text, quotation.Speaker is { } speaker ? references[speaker] : null)),
        ];
    }

    private static QuoteDetail Of(ExtractedQuotation quotation, int index, string[] ids, string text, NamedReference? speaker) => new()
    {
        Id = ids[index],
        Kind = quotation.Kind,
        Text = quotation.Span.Of(text),
        Speaker = speaker,
        SpeakerText = quotation.SpeakerSpan?.Of(text),
        SpeakerRule = quotation.SpeakerRule,
        SpeakerTitle = quotation.SpeakerTitle,
        Cue = quotation.CueSpan?.Of(text),
        Addressee = quotation.Addressee,
        Citing = quotation.Citing,
        Confidence = quotation.Confidence,
        Rule = quotation.Rule,
        Span = SpanDetail.Of(quotation.Span),
        Verbatim = [.. quotation.Verbatim.Select(span => SpanDetail.Of(span))],
        SpeakerSpan = SpanDetail.Of(quotation.SpeakerSpan),
        CueSpan = SpanDetail.Of(quotation.CueSpan),
        Continues = quotation.Continues is { } before ? ids[before] : null,
        Prefix = Before(text, quotation.Span.Start),
        Suffix = After(text, quotation.Span.End),
    };

    private static string Before(string text, int end)
    {
        var start = Math.Max(0, end - Context);
        return text[(start < end && char.IsLowSurrogate(text[start]) ? start + 1 : start)..end];
    }

    private static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + Context);
        return text[start..(end > start && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
