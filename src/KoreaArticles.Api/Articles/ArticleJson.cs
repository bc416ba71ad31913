using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Quotes;

namespace KoreaArticles.Api.Articles;

/// <summary>How articles and quotations are written as JSON: camel case, unknown values as null, letters of all scripts as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(CamelCaseEnums)])]
[JsonSerializable(typeof(ArticleDetail))]
[JsonSerializable(typeof(ExtractedAnswer))]
[JsonSerializable(typeof(EvidenceDetail))]
[JsonSerializable(typeof(QuoteDetail))]
[JsonSerializable(typeof(QuoteInArticle))]
[JsonSerializable(typeof(QuoteItem))]
internal sealed partial class ArticleJson : JsonSerializerContext
{
    public static ArticleJson Plain => JsonForms.Plain;

    public static ArticleJson Indented => JsonForms.Indented;

    // Apart from the context, whose own static fields must be there first.
    private static class JsonForms
    {
        public static readonly ArticleJson Plain = new(Options(indented: false));

        public static readonly ArticleJson Indented = new(Options(indented: true));

        // Answers are application/json, never part of a page, so only what JSON itself needs is escaped.
        private static JsonSerializerOptions Options(bool indented) =>
            new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented };
    }
}

/// <summary>Enums are written as their names in camel case and never read from numbers.</summary>
internal sealed class CamelCaseEnums() : JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
