using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class KoreanSpeechTests
{
    [Theory]
    [InlineData("박민호 해양부 장관은 12일 \"여객선이 늦는 이유를 밝히겠다\"며 \"항구를 닫지 않는다\"고 말했다.", "박민호", "박민호 해양부 장관", "말했다")]
    [InlineData("이에 대해 어민회 관계자는 “여객선이 오늘 늦는다”라고 밝혔다.", null, "어민회 관계자", "밝혔다")]
    [InlineData("ㄱ씨는 \"여객선이 오늘 또 늦는다\"라며 \"이유를 모르겠다\"고 전했다.", null, "ㄱ씨", "전했다")]
    [InlineData("\"여객선이 오늘 늦는다\"고 박민호 대변인이 덧붙였다.", "박민호", "박민호 대변인", "덧붙였다")]
    [InlineData("해양부는 “여객선이 오늘 늦는다”고 발표했다.", "해양부", "해양부", "발표했다")]
    [InlineData("대통령 께서는 \"배가 늦는다\"고 말했다.", null, "대통령", "말했다")]
    [InlineData("\"배가 오늘도 늦네요.\" 박민호 씨 의 말이다.", "박민호", "박민호 씨", "말이다")]
    [InlineData("홍민호(전 항만청장) 의원은 \"배가 늦는다\"고 말했다.", "홍민호", "홍민호(전 항만청장) 의원", "말했다")]
    [InlineData("개방 여부는 \"아직 모른다\"고 박민호 장관이 밝혔다.", "박민호", "박민호 장관", "밝혔다")]
    [InlineData("박민호가 \"배가 늦는다\"고 말했다.", "박민호", "박민호", "말했다")]
    [InlineData("\"배가 늦는다\"고 박민호가 말했다.", "박민호", "박민호", "말했다")]
    [InlineData("여객선이 \"오늘 늦는다\"고 해양부가 밝혔다.", "해양부", "해양부", "밝혔다")]
    public void SpeechInMarksHasItsSpeakerAndCue(string text, string? speaker, string words, string cue)
    {
        var quotations = Reading.Of(text);

        Assert.NotEmpty(quotations);
        Assert.All(quotations, q => Assert.Equal((QuotationKind.Direct, speaker, words, cue), (q.Kind, q.Speaker?.Name, q.SpeakerSpan?.Of(text), q.CueSpan?.Of(text))));
    }

    [Fact]
    public void AFamilyNameWithItsTitleIsTheOneNamedInFull()
    {
        const string Text = "박민호 장관은 \"여객선이 오늘 늦는다\"고 말했다.\n박서진 의원은 \"항구를 닫아야 한다\"고 주장했다.\n박 장관은 \"항구를 닫지 않는다\"고 답했다.\n그는 \"정오에 떠난다\"고 덧붙였다.";

        Assert.Equal(["박민호", "박서진", "박민호", "박민호"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void SpeechGoesOnInASentenceThatNamesNobody()
    {
        const string Text = "박민호 장관은 \"여객선이 오늘 늦는다\"고 말했다. 이어 \"정오에 떠난다\"고 덧붙였다.";

        Assert.Equal(["박민호", "박민호"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void NothingIsReadFromAListNorAnnouncedAcrossIt()
    {
        var text = "박민호 씨는 이렇게 말했다. " + string.Join(", ", Enumerable.Repeat("정오의 별", 500)) + ". \"배가 오늘도 늦네요.\"";

        Assert.Null(Assert.Single(Reading.Of(text)).Speaker);
    }

    [Fact]
    public void AFamilyNameBeforeATitleIsWhoHasIt()
    {
        const string Text = "어부 박민호 씨는 배가 늦는다고 말했다. 한만수 씨는 배가 찼다고 말했다. 박 씨는 배가 춥다고 말했다. 한 씨는 바다가 거칠다고 말했다.";

        Assert.Equal(["박민호", "한만수", "박민호", "한만수"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }

    [Theory]
    [InlineData("박민호 장관께서는 배가 늦는다고 말했다.", "배가 늦는다", "박민호")]
    [InlineData("박민호 장관은 이날 기자회견에서 여객선이 오늘 늦는다고 밝혔다.", "여객선이 오늘 늦는다", "박민호")]
    [InlineData("박민호 장관은 항구를 닫지 않을 것이라고 강조했다.", "항구를 닫지 않을 것이라", "박민호")]
    [InlineData("해양부에 따르면 여객선이 오늘 늦는다.", "여객선이 오늘 늦는다", "해양부")]
    public void AClauseReportedWithoutMarksIsIndirect(string text, string said, string speaker)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((QuotationKind.Indirect, said, speaker), (quotation.Kind, quotation.Span.Of(text), quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("박민호 장관은 이번 사고는 \"인재\"가 될 것이라고 지적했다.", QuotationKind.Mixed, "이번 사고는 \"인재\"가 될 것이라")]
    [InlineData("박민호 장관은 이번 사고가 \"명백한 인재\"라고 말했다.", QuotationKind.Mixed, "이번 사고가 \"명백한 인재\"")]
    [InlineData("박민호 장관은 배가 \"방송을 통해 알린 사실\"과 다르다고 말했다.", QuotationKind.Mixed, "배가 \"방송을 통해 알린 사실\"과 다르다")]
    [InlineData("박민호 장관께서는 \"명백한 인재\"라고 말했다.", QuotationKind.Direct, "명백한 인재")]
    [InlineData("박민호 장관은 \"명백한 인재\"라고 말했다.", QuotationKind.Direct, "명백한 인재")]
    [InlineData("박민호 장관은 \"송구하다\"고 말했다.", QuotationKind.Direct, "송구하다")]
    [InlineData("박민호 장관은 ‘여객선이 오늘 늦는다’고 말했다.", QuotationKind.Direct, "여객선이 오늘 늦는다")]
    public void WordsInMarksAreSpeechOrPartOfTheClauseAroundThem(string text, QuotationKind kind, string said)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((kind, said, "박민호"), (quotation.Kind, quotation.Span.Of(text), quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("박민호 장관은 여객선이 늦는다며 \"이유를 밝히겠다\"고 말했다.", "박민호: 여객선이 늦는다", "박민호: 이유를 밝히겠다")]
    [InlineData("박민호 장관은 여객선이 늦는다며 이유를 곧 밝히겠다고 말했다.", "박민호: 여객선이 늦는다", "박민호: 이유를 곧 밝히겠다")]
    [InlineData("박민호 장관은 여객선을 늘리겠다고 밝혔으나 해양부는 배가 없다고 답했다.", "박민호: 여객선을 늘리겠다", "해양부: 배가 없다")]
    [InlineData("박민호(54) 장관은 \"안 된다\"면서도 \"검토는 하겠다\"고 했다.", "박민호: 안 된다", "박민호: 검토는 하겠다")]
    [InlineData("해양부는 여객선이 늦는다고 밝혔다. 이어 항구를 닫는다고 덧붙였다.", "해양부: 여객선이 늦는다", "해양부: 항구를 닫는다")]
    public void ASentenceReportsMoreThanOnce(string text, string first, string second) =>
        Assert.Equal([first, second], Reading.Of(text).Select(q => $"{q.Speaker?.Name}: {q.Span.Of(text)}"));

    [Theory]
    [InlineData("북한 해양통신도 여객선이 늦는다고 보도했다.", "해양통신")]
    [InlineData("여객선은 오늘 늦는다고 해양부가 밝혔다.", "해양부")]
    [InlineData("토니 파월 미 국무장관은 항구를 닫는다고 밝혔다.", "토니 파월")]
    [InlineData("미국 국무부 대변인은 항구를 닫는다고 밝혔다.", null)]
    [InlineData("섬 주민들은 항구를 닫는다고 전했다.", null)]
    public void TheSpeakerIsWhoSpeaksAndNotWhatIsSpokenOf(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(Reading.Of(text)).Speaker?.Name);

    [Theory]
    [InlineData("박민호 장관은 \"정오의 별\" 호를 타고 섬에 갔다.")]
    [InlineData("이른바 \"항구세\"는 폐지됐다.")]
    [InlineData("주민들은 배를 ‘정오의 별’이라고 불렀다.")]
    [InlineData("해양부는 항구를 닫지 않는다는 입장이다.")]
    [InlineData("섬 주민들은 반가워하면서도 조심스러운 모습이었다.")]
    [InlineData("박민호 장관은 여객선을 타고 섬으로 떠났다.")]
    [InlineData("박민호 씨는 항구에서 일하는 노동자며 세 아이의 아버지다.")]
    [InlineData("박민호 장관은 여객선이 곧 오기를 바라며 섬에 갔다.")]
    [InlineData("여객선은 시간표에 따라 정오에 떠난다.")]
    [InlineData("박민호 장관은 배가 늦는다고 생각해 직접 운전하고 갔다.")]
    public void NamesAndJourneysAreNoSpeech(string text) => Assert.Empty(Reading.Of(text));

    [Theory]
    [InlineData("김모 씨(42)는 \"배가 늦는다\"고 말했다.", "김모", "김모 씨(42)")]
    [InlineData("박지은(35) 씨는 \"배가 늦는다\"고 말했다.", "박지은", "박지은(35) 씨")]
    [InlineData("어부 박민호(54, 선장) 씨는 \"배가 늦는다\"고 말했다.", "박민호", "어부 박민호(54, 선장) 씨")]
    [InlineData("어부 최모(58)씨는 배가 늦는다고 말했다.", "최모", "어부 최모(58)씨")]
    [InlineData("박민호 장관(54)은 배가 늦는다고 말했다.", "박민호", "박민호 장관(54)")]
    public void WhatStandsInBracketsBehindANameIsNoneOfIt(string text, string speaker, string words)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((speaker, words), (quotation.Speaker?.Name, quotation.SpeakerSpan?.Of(text)));
    }

    [Theory]
    [InlineData("안내문은 \"오늘은 쉽니다\"라고 적었다.", null)]
    [InlineData("그러나 업체는 배가 없다고 답했다.", null)]
    [InlineData("이어 \"정오에 떠난다\"고 덧붙였다.", "박민호")]
    [InlineData("이어 배는 정오에 떠난다고 덧붙였다.", "박민호")]
    public void ASentenceAboutSomethingElseIsNotWhoSpokeLast(string sentence, string? speaker) =>
        Assert.Equal(speaker, Reading.Of($"박민호 장관은 \"배가 늦는다\"고 말했다. {sentence}")[^1].Speaker?.Name);
}
