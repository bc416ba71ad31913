using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages;

/// <summary>Reads the API's own answers, so that a page and a client are told the same.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(CamelCaseEnums)])]
[JsonSerializable(typeof(Page<ArticleSummary>))]
[JsonSerializable(typeof(Page<QuoteItem>))]
[JsonSerializable(typeof(ArticleDetail))]
[JsonSerializable(typeof(EvidenceDetail))]
[JsonSerializable(typeof(QuoteItem))]
[JsonSerializable(typeof(DateCounts))]
[JsonSerializable(typeof(SpeakerItem))]
[JsonSerializable(typeof(SourceItem))]
[JsonSerializable(typeof(CorpusDetail))]
internal sealed partial class PageAnswers : JsonSerializerContext;

internal static class Answered
{
    public static T As<T>(this JsonAnswer<T> answer) =>
        JsonSerializer.Deserialize(answer.Utf8.Span, (JsonTypeInfo<T>)PageAnswers.Default.GetTypeInfo(typeof(T))!)!;

    /// <summary>The answer, or null where there is no such thing.</summary>
    public static T? OrNull<T>(this Results<JsonAnswer<T>, ProblemAnswer> answer)
        where T : class =>
        answer.Result is JsonAnswer<T> found ? found.As() : null;
}
