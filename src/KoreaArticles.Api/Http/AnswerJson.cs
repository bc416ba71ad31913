using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Http;

/// <summary>How answers are written as JSON, and read again by the pages and the other
/// forms: camel case, unknown values as null, letters of all scripts as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(CamelCaseEnums)])]
[JsonSerializable(typeof(ArticleDetail))]
[JsonSerializable(typeof(ExtractedAnswer))]
[JsonSerializable(typeof(EvidenceDetail))]
[JsonSerializable(typeof(QuoteDetail))]
[JsonSerializable(typeof(QuoteInArticle))]
[JsonSerializable(typeof(QuoteItem))]
[JsonSerializable(typeof(ArticleReference))]
[JsonSerializable(typeof(RelatedItem))]
[JsonSerializable(typeof(SpeakerItem))]
[JsonSerializable(typeof(SourceItem))]
[JsonSerializable(typeof(DateCounts))]
[JsonSerializable(typeof(CorpusDetail))]
[JsonSerializable(typeof(ImportReportDetail))]
[JsonSerializable(typeof(Dictionary<string, NamedReference>))]
[JsonSerializable(typeof(IReadOnlyList<HighlightDetail>))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(Page<RawJson>))]
[JsonSerializable(typeof(Page<ArticleSummary>))]
[JsonSerializable(typeof(Page<QuoteItem>))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    public static AnswerJson Plain => JsonForms.Plain;

    public static AnswerJson Indented => JsonForms.Indented;

    // Apart from the context, whose own static fields must be there first.
    private static class JsonForms
    {
        public static readonly AnswerJson Plain = new(Options(indented: false));

        public static readonly AnswerJson Indented = new(Options(indented: true));

        // Answers are read by people too and are never part of a page, so only what JSON itself needs is escaped.
        private static JsonSerializerOptions Options(bool indented) =>
            new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented };
    }
}

/// <summary>Enums are written as their names in camel case and never read from numbers.</summary>
internal sealed class CamelCaseEnums() : JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
