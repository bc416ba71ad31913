using KoreaArticles.Extraction.Languages;

namespace KoreaArticles.Extraction.Tests.Languages;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("The harbour was closed for most of the day, and the ferries stayed at the pier.", "en")]
    [InlineData("항구는 폭우로 하루 종일 닫혔고 배는 부두에 머물렀다고 회사가 밝혔다.", "ko")]
    [InlineData("Der Hafen war den ganzen Tag geschlossen, und die Fähren blieben am Kai.", "de")]
    [InlineData("港は大雨のため一日中閉鎖された。", "ja")]
    [InlineData("Qwv zzt brrk xqp lorm ipsk dolr simt amtk consk", "und")]
    [InlineData("42", "und")]
    public void ScriptAndCommonWordsTellTheLanguage(string text, string language) =>
        Assert.Equal(language, LanguageReader.Read(text, [new TextSpan(0, text.Length)]).Value);
}
