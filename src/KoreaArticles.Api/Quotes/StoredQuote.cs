using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Quotes;

/// <summary>A quotation's ready answer, and what only the whole corpus tells of it.</summary>
internal sealed record StoredQuote(byte[] Json, int Occurrences, string? SpeakerSlug, string? SpeakerName)
{
    public static readonly Expression<Func<Quote, StoredQuote>> FromQuote =
        quote => new StoredQuote(quote.Json, quote.Occurrences, quote.Speaker!.Slug, quote.Speaker!.Name);

    public RawJson ToAnswer() => RawJson.Select(
        KnownNames.In(Json, _ => SpeakerSlug is null ? null : new(SpeakerSlug, SpeakerName!)), wanted: null,
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\"occurrences\":{Occurrences}")));

    public QuoteItem ToItem() => JsonSerializer.Deserialize(ToAnswer().Utf8.Span, AnswerJson.Plain.QuoteItem)!;
}
