using System.Text.Json;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Evaluation;

/// <summary>What a program finds in one article: the part of an extraction's answer that is measured.</summary>
public sealed record Prediction
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string Id { get; init; } = "";

    public string? Title { get; init; }

    public string? Standfirst { get; init; }

    public NamedReference? Source { get; init; }

    public string? Byline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Place { get; init; }

    public PredictedDate Date { get; init; } = new();

    public string? PublishedAt { get; init; }

    public string? UpdatedAt { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<ParagraphDetail> Paragraphs { get; init; } = [];

    public IReadOnlyList<PredictedQuote> Quotes { get; init; } = [];

    /// <summary>Reads the article with the extraction library.</summary>
    public static Prediction Of(GoldCase article)
    {
        var document = new SourceDocument(article.Text) { FileName = Path.GetFileName(article.File) };
        return Of(ArticleReading.Of(article.Id, document).ToAnswer());
    }

    /// <summary>Reads lines as <c>extract --jsonl</c> writes them.</summary>
    public static IReadOnlyDictionary<string, Prediction> ReadLines(string path) =>
        File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => JsonSerializer.Deserialize<Prediction>(line, Json)!)
            .ToDictionary(prediction => prediction.Id, StringComparer.Ordinal);

    private static Prediction Of(ExtractedAnswer answer) => new()
    {
        Id = answer.Id,
        Title = answer.Title,
        Standfirst = answer.Standfirst,
        Source = answer.Source,
        Byline = answer.Byline,
        Authors = answer.Authors,
        Place = answer.Place,
        Date = new PredictedDate
        {
            Value = answer.Date.Value,
            Precision = answer.Date.Precision?.ToString(),
            Basis = answer.Date.Basis,
        },
        PublishedAt = answer.PublishedAt,
        UpdatedAt = answer.UpdatedAt,
        Language = answer.Language,
        Paragraphs = answer.Paragraphs,
        Quotes = [.. answer.Quotes.Select(quote => new PredictedQuote(quote.Kind, quote.Span, quote.Speaker, quote.SpeakerText))],
    };
}

/// <summary>A predicted date.</summary>
public sealed record PredictedDate
{
    public string? Value { get; init; }

    public string? Precision { get; init; }

    public Basis Basis { get; init; }
}

/// <summary>A predicted quotation.</summary>
public sealed record PredictedQuote(QuotationKind Kind, SpanDetail Span, NamedReference? Speaker, string? SpeakerText)
{
    /// <summary>The speaker as an answer names him: the person or body, else the words that stand for one.</summary>
    public string? SpeakerName => Speaker?.Name ?? SpeakerText;
}
