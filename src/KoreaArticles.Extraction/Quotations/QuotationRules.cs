using KoreaArticles.Extraction.Quotations.Korean;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>The rules of attribution that read no grammar of English, by the layout they read.</summary>
public static class QuotationRules
{
    public static IReadOnlyList<IRule> All { get; } = [QuotationReader.GoesOn, SpeechTopic.InParagraph, SpeechTopic.ParagraphBefore, Transcript.Rule, HeadlineSpeech.Rule, BlockQuotes.Rule, .. KoreanSpeechRules.All];
}
