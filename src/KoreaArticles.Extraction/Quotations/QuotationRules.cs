namespace KoreaArticles.Extraction.Quotations;

/// <summary>The rules of attribution, each where it is read in parentheses after its name.</summary>
public static class QuotationRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        QuotationReader.GoesOn, Transcript.Rule, HeadlineSpeech.Rule,

        // blocks without marks (BlockQuotes)
        new QuotationRule("block-quote",
            new("Park Min-ho wrote to the crew:\n> The ferry is late, and nobody tells us why.", "Park Min-ho: The ferry is late, and nobody tells us why."),
            new("In its statement the office said:\nThe pier is safe. We ask everyone to stay calm.", "the office: The pier is safe. We ask everyone to stay calm."),
            new("In its statement the office said:\nThe pier is safe, we said. We ask everyone to stay calm.", "the office: The pier is safe, we said. We ask everyone to stay calm."),
            new("In its statement the office said:\nThe pier is safe. Nobody asked the islands, said Park Min-ho.", null),
            new("These were Park Min-ho's words:\nThe ferry is late, and I am sorry for it.", "Park Min-ho: The ferry is late, and I am sorry for it."),
            new("Park Min-ho wrote to the crew.\nThe ferry is late, and nobody tells them why.", null),
            new("The storm closed three ports:\nThe ferry to Sumpo is late, and nobody knows why.", null)),

        // Korean (KoreanMarks, KoreanClauses)
        new QuotationRule("korean-speech",
            new("박민호 항만청장은 \"여객선이 오늘 늦는다\"고 말했다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
            new("박민호 항만청장은 \"여객선이 오늘 늦는다\"며 웃었다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
            new("박민호 항만청장은 \"여객선이 오늘 늦는다\"고만 했다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
            new("박민호 항만청장은 \"여객선이 오늘 늦는다\"는 의견을 냈다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
            new("박민호 항만청장은 \"정오의 별\" 호에 올랐다.", null)),
        new QuotationRule("korean-speech-then-sentence",
            new("\"여객선이 오늘도 늦네요.\" 어부 박민호 씨는 이렇게 말했다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
            new("\"여객선이 오늘도 늦네요.\" 어부 박민호 씨의 말이다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
            new("\"정오의 별\" 박민호 씨는 배를 이렇게 불렀다.", null)),
        new QuotationRule("korean-announced",
            new("어부 박민호 씨는 이렇게 말했다. \"여객선이 오늘도 늦네요.\"", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
            new("어부 박민호 씨는 이렇게 늦은 적이 없다고 말했다. \"정오의 별\" 호였다.", null)),
        new QuotationRule("korean-reported-clause",
            new("박민호 항만청장은 여객선이 오늘 늦는다고 밝혔다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
            new("박민호 항만청장은 여객선이 오늘 늦는다며 고개를 숙였다.", "박민호 항만청장: 여객선이 오늘 늦는다"),
            new("박민호 항만청장은 항구를 닫지 않는다는 입장을 밝혔다.", "박민호 항만청장: 항구를 닫지 않는다"),
            new("박민호 항만청장은 정오에 다시 출발하자며 일어섰다.", "박민호 항만청장: 정오에 다시 출발하자"),
            new("박민호 항만청장은 노동자며 어부인 사람들을 만났다.", null),
            new("항만청은 항구를 닫지 않는다는 입장이다.", null),
            new("박민호 항만청장은 여객선이 곧 오기를 바라며 섬에 갔다.", null),
            new("박민호 항만청장은 여객선이 늦는다고 생각했다.", null),
            new("박민호 항만청장은 여객선을 타고 섬에 갔다.", null)),
        new QuotationRule("korean-according-to",
            new("항만청에 따르면 여객선이 오늘 늦는다.", "항만청: 여객선이 오늘 늦는다"),
            new("시에 따르면 여객선이 오늘 늦는다.", "시: 여객선이 오늘 늦는다"),
            new("항만청 발표에 따르면 여객선이 오늘 늦는다.", "항만청: 여객선이 오늘 늦는다"),
            new("여객선은 시간표에 따라 정오에 떠난다.", null)),
        new QuotationRule("korean-named-behind",
            new("\"여객선이 오늘도 늦네요.\"\n어부 박민호 씨는 이렇게 말했다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
            new("\"여객선이 오늘도 늦네요.\"\n어부 박민호 씨의 말이다.", "어부 박민호 씨: 여객선이 오늘도 늦네요."),
            new("\"여객선이 오늘도 늦네요.\"\n어부 박민호 씨는 오늘 떠났다.", null)),
    ];
}
