namespace KoreaArticles.Api.Formats.Csv;

/// <summary>The columns of a table of quotations.</summary>
internal static class QuoteColumns
{
    public static readonly IReadOnlyList<Column<DatedQuote>> All =
    [
        new("id", dated => dated.Quote.Id),
        new("kind", dated => dated.Quote.Kind),
        new("text", dated => dated.Quote.Text),
        new("speaker", dated => dated.Quote.Speaker?.Name),
        new("speakerId", dated => dated.Quote.Speaker?.Id),
        new("speakerText", dated => dated.Quote.SpeakerText),
        new("speakerTitle", dated => dated.Quote.SpeakerTitle),
        new("cue", dated => dated.Quote.Cue),
        new("addressee", dated => dated.Quote.Addressee),
        new("citing", dated => dated.Quote.Citing),
        new("confidence", dated => dated.Quote.Confidence),
        new("rule", dated => dated.Quote.Rule),
        new("continues", dated => dated.Quote.Continues),
        new("occurrences", dated => dated.Quote.Occurrences),
        new("article", dated => dated.Quote.Article.Id),
        new("articleTitle", dated => dated.Quote.Article.Title),
        new("source", dated => dated.Quote.Article.Source?.Name),
        new("date", dated => dated.Quote.Article.Date.Value),
        new("dateBasis", dated => dated.Quote.Article.Date.Basis),
        new("start", dated => dated.Quote.Span.Start),
        new("length", dated => dated.Quote.Span.Length),
        new("speakerRule", dated => dated.Quote.SpeakerRule),
    ];
}
