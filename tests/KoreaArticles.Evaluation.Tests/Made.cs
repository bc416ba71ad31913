using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Evaluation.Tests;

/// <summary>Gold and predictions made by hand.</summary>
internal static class Made
{
    public static GoldCase Case(string text, GoldArticle gold) => new("made.txt", text, gold);

    public static GoldCase Case(string text, params GoldQuote[] quotes) =>
        Case(text, new GoldArticle { File = "made.txt", Fields = new GoldFields(), Quotes = quotes });

    public static GoldCase Case(GoldFields fields) => Case("", new GoldArticle { File = "made.txt", Fields = fields });

    public static GoldQuote Quote(string text, string words, QuotationKind kind, string? speaker, string? resolvesTo = null, bool named = true) => new()
    {
        Text = words,
        Start = Start(text, words),
        End = Start(text, words) + words.Length,
        Kind = kind,
        Speaker = speaker,
        ResolvesTo = resolvesTo,
        Named = named,
    };

    public static PredictedQuote Found(string text, string words, QuotationKind kind, string? speaker, string? speakerText = null) =>
        new(kind, new SpanDetail(Start(text, words), words.Length), speaker is null ? null : new NamedReference("id", speaker), speakerText);

    public static Tally Measure(GoldCase article, Prediction prediction) => Evaluator.Measure([article], _ => prediction);

    private static int Start(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? start : throw new ArgumentException($"\"{words}\" is not in the text", nameof(words));
    }
}
