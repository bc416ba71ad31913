namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>How a Korean sentence tells that somebody speaks.</summary>
internal static class KoreanSpeechRules
{
    /// <summary>Asked of words in marks before a particle of speech.</summary>
    public static QuotationRule<KoreanPlace, KoreanAttribution> Speech { get; } = new("korean-speech", KoreanMarks.BeforeParticle,
        new("박민호 항만청장은 \"여객선이 오늘 늦는다\"고 말했다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
        new("박민호 항만청장은 \"여객선이 오늘 늦는다\"며 웃었다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
        new("박민호 항만청장은 \"여객선이 오늘 늦는다\"고만 했다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
        new("박민호 항만청장은 \"여객선이 오늘 늦는다\"는 의견을 냈다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
        new("박민호 항만청장은 배를 \"정오의 별\"이라고 부르는 섬에 갔다.", null),
        new("박민호 항만청장은 \"정오의 별\"이라는 말을 좋아한다.", null));

    /// <summary>Asked of a whole sentence in marks.</summary>
    public static QuotationRule<KoreanPlace, Attribution> ThenSentence { get; } = new("korean-speech-then-sentence", place => Beside(place, "korean-speech-then-sentence"),
        new("\"여객선이 오늘도 늦네요.\" 어부 박민호 씨는 이렇게 말했다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
        new("\"여객선이 오늘도 늦네요.\" 어부 박민호 씨의 말이다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
        new("\"여객선이 오늘도 늦네요.\" 어부 박민호 씨는 이렇게 기다렸다.", null));

    /// <summary>Asked of a sentence that points at the speech beside it.</summary>
    public static QuotationRule<KoreanPlace, Attribution> Announced { get; } = new("korean-announced", place => Beside(place, "korean-announced"),
        new("어부 박민호 씨는 이렇게 말했다. \"여객선이 오늘도 늦네요.\"", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
        new("어부 박민호 씨가 이렇게 말이 많은 날은 드물다. \"여객선이 오늘도 늦네요.\"", null));

    public static QuotationRule<KoreanPlace, Attribution> NamedBehind { get; } = new("korean-named-behind", place => Beside(place, "korean-named-behind"),
        new("\"여객선이 오늘도 늦네요.\"\n어부 박민호 씨는 이렇게 말했다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
        new("\"여객선이 오늘도 늦네요.\"\n어부 박민호 씨의 말이다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
        new("\"여객선이 오늘도 늦네요.\"\n어부 박민호 씨가 이렇게 말이 많은 날은 드물다.", null));

    /// <summary>Asked of the end of a clause in which something may be said.</summary>
    public static QuotationRule<KoreanPlace, KoreanReport> Reported { get; } = new("korean-reported-clause", KoreanClauses.Report,
        new("박민호 항만청장은 여객선이 오늘 늦는다고 밝혔다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
        new("박민호 항만청장은 여객선이 오늘 늦는다며 고개를 숙였다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
        new("박민호 항만청장은 항구를 닫지 않는다는 입장을 밝혔다.", "박민호 항만청장: 항구를 닫지 않는다"),
        new("박민호 항만청장은 정오에 다시 출발하자며 일어섰다.", "박민호 항만청장: 정오에 다시 출발하자"),
        new("박민호 항만청장은 여객선이 늦는다고 생각했다.", null),
        new("여객선이 늦는다고 알린 것은 갈매기였다.", null));

    /// <summary>Asked of 에 따르면.</summary>
    public static QuotationRule<KoreanPlace, FoundQuotation> AccordingTo { get; } = new("korean-according-to", KoreanClauses.AccordingTo,
        new("항만청에 따르면 여객선이 오늘 늦는다.", "항만청: 여객선이 오늘 늦는다"),
        new("시에 따르면 여객선이 오늘 늦는다.", "시: 여객선이 오늘 늦는다"),
        new("항만청 발표에 따르면 여객선이 오늘 늦는다.", "항만청: 여객선이 오늘 늦는다"),
        new("차례에 따르면 여객선이 오늘 먼저 떠난다.", null));

    public static IReadOnlyList<IRule> All { get; } = [Speech, ThenSentence, Announced, Reported, AccordingTo, NamedBehind];

    private static Attribution? Beside(KoreanPlace place, string rule) => KoreanMarks.Beside(place) is { } found ? found with { Rule = rule } : null;
}
