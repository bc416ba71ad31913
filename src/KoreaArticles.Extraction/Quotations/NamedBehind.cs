using KoreaArticles.Extraction.Quotations.Korean;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>One way in which a sentence tells whose the speech alone in the paragraph before is.</summary>
/// <remarks>An example reads "words for the speaker: what was said", by the first quotation the rule gave a speaker.</remarks>
internal sealed record BehindRule(string Name, Func<ParsedFrame, Attribution?> Find, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text) => QuotationExample.Read(Name, text);
}

/// <summary>A paragraph that opens by telling whose the speech alone in the one before is.</summary>
internal static class NamedBehind
{
    /// <summary>So said Park; those were the words of Park; Park said this on Monday: null where the sentence points back at nothing.</summary>
    public static Attribution? In(FramedParagraph paragraph)
    {
        if (paragraph.Frames is not [{ HasSpeech: false } first, ..] || !NamedBehindRules.CanTell(first) || first.Count > FrameReader.LongestSentence)
            return null;

        foreach (var rule in NamedBehindRules.All)
        {
            if (rule.Find(first.Parsed) is { } found)
                return found with { Rule = rule.Name };
        }

        return null;
    }

    /// <summary>박 씨는 이렇게 말했다, 박 씨의 말이다.</summary>
    public static Attribution? InKorean(string text, TextSpan paragraph) =>
        KoreanSentence.In(text, paragraph).FirstOrDefault() is { IsTooLong: false } first && KoreanMarks.PointsBeside(text, first) ? KoreanSpeechRules.NamedBehind.Find(new KoreanPlace(text, first)) : null;
}
