using KoreaArticles.Extraction.Quotations.Korean;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>The rules of attribution that read no grammar of English, by the layout they read.</summary>
public static class QuotationRules
{
    public static IReadOnlyList<IRule> All { get; } = [QuotationReader.GoesOn, Transcript.Rule, HeadlineSpeech.Rule, BlockQuotes.Rule, .. KoreanSpeechRules.All];
}
