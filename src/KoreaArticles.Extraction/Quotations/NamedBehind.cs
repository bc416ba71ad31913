using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Korean;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>A paragraph that opens by telling whose the speech alone in the one before is.</summary>
internal static class NamedBehind
{
    private const string Rule = "named-behind";
    private const int LongestOpening = 20;

    /// <summary>So said Park; those were the words of Park; Park said this on Monday: null where the sentence points back at nothing.</summary>
    public static Attribution? In(string text, Frame frame)
    {
        if (frame.HasSpeech || !PointsBack(frame))
            return null;

        var parsed = new ParsedFrame(text, frame);
        for (var at = 0; at < parsed.Count && at < LongestOpening; at++)
        {
            if (parsed[at] is "words" && parsed[at + 1] is "of" && at + 2 < parsed.Count)
                return ByNoun(parsed, at + 2);
            if (SpeechCues.IsPlain(parsed[at]) && parsed.Tree[at].Tag.IsFinite() && SpeechAttribution.ByCue(parsed, at, _ => true) is { } found)
                return found with { Rule = Rule };
        }

        return null;
    }

    /// <summary>박 씨는 이렇게 말했다, 박 씨의 말이다.</summary>
    public static Attribution? InKorean(string text, TextSpan paragraph) =>
        KoreanSentence.In(text, paragraph).FirstOrDefault() is { IsTooLong: false } first && KoreanMarks.Announced(text, first) is { } found ? found with { Rule = Rule } : null;

    private static Attribution? ByNoun(ParsedFrame frame, int first)
    {
        var noun = first;
        while (noun + 1 < frame.Count && !frame.Tree[noun + 1].Tag.IsMark() && (frame.Tree[noun + 1].Tag.IsNoun() || !frame.Tree[noun].Tag.IsNoun()))
            noun++;
        var (start, last) = SpeakerPhrase.Of(frame, noun);
        return frame.Tree[noun].Tag.IsNoun() ? new Attribution(Rule, null, frame.Tree.SpanOf(Math.Max(first, start), last)) { Role = ClauseAttribution.Role(frame, noun, last) } : null;
    }

    private static bool PointsBack(Frame frame)
    {
        if (frame[0] is "So" or "Thus" && SpeechCues.IsPlain(frame[1]))
            return true;
        if (frame[0] is "Those" or "These" && frame[1] is "were" or "are" && frame[2] is "the" && frame[3] is "words")
            return true;

        for (var at = 1; at < frame.Count && at < LongestOpening && frame[at] is not ";"; at++)
        {
            if (SpeechCues.IsPlain(frame[at - 1]) && frame[at] is "this" or "so" && (frame[at + 1] is "on" or "in" or "at" or "as" or "to" or "when" or "while" or "after" or "before" or "." or "," || ProperNouns.IsCommon(frame[at + 1].ToString())))
                return true;
        }

        return false;
    }
}
