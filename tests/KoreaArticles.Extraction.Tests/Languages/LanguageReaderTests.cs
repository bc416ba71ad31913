using KoreaArticles.Extraction.Languages;

namespace KoreaArticles.Extraction.Tests.Languages;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("The harbour was closed for most of the day, and the ferries stayed at the pier.", "en")]
    [InlineData("항구는 폭우로 하루 종일 닫혔고 배는 부두에 머물렀다고 회사가 밝혔다.", "ko")]
    [InlineData("Der Hafen war den ganzen Tag geschlossen, und die Fähren blieben am Kai.", "de")]
    [InlineData("港は大雨のため一日中閉鎖された。", "ja")]
    [InlineData("由于大雨，港口关闭了一整天，渡轮停靠在码头。", "zh")]
    [InlineData("أغلق الميناء طوال اليوم بسبب الأمطار الغزيرة.", "ar")]
    [InlineData("بندر به دلیل باران شدید تعطیل شد و مردم گفتند چرا کشتی گیر کرده است.", "fa")]
    [InlineData("Порт был закрыт весь день из-за сильного дождя.", "ru")]
    [InlineData("Порт був закритий увесь день через сильну зливу, і її наслідки ще усувають.", "uk")]
    [InlineData("항구 당국(Harbour Authority)은 방송과의 인터뷰(interview)에서 폭우로 운항이 중단됐다고 밝혔다.", "ko")]
    [InlineData("The word 항구 means harbour and is one of the first that visitors to the island learn.", "en")]
    [InlineData("Qwv zzt brrk xqp lorm ipsk dolr simt amtk consk", "und")]
    [InlineData("42", "und")]
    public void ScriptAndCommonWordsTellTheLanguage(string text, string language) =>
        Assert.Equal(language, LanguageReader.Read(text, [new TextSpan(0, text.Length)]).Value);
}
