using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreaArticles.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages;

/// <summary>Reads the API's own answers, so that a page and a client are told the same.</summary>
internal static class Answered
{
    public static T As<T>(this JsonAnswer<T> answer) =>
        JsonSerializer.Deserialize(answer.Utf8.Span, (JsonTypeInfo<T>)AnswerJson.Plain.GetTypeInfo(typeof(T))!)!;

    /// <summary>The answer, or null where there is no such thing.</summary>
    public static T? OrNull<T>(this Results<JsonAnswer<T>, ProblemAnswer> answer)
        where T : class =>
        answer.Result is JsonAnswer<T> found ? found.As() : null;
}
