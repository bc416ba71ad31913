using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class HeadlineSpeechTests
{
    [Fact]
    public void SpeechInAHeadlineIsThatOfWhoeverSaysTheSameBelow()
    {
        const string Text = "“We row by moonlight”: a ferry without fuel\nHarbour clerk Park Min-ho counts the boats.\n“We row by moonlight,” he said. “Nobody complains.”";

        var quotations = Read(Text);

        Assert.Equal(["We row by moonlight", "We row by moonlight,", "Nobody complains."], quotations.Select(q => q.Span.Of(Text)));
        Assert.All(quotations, q => Assert.Equal("Park Min-ho", q.Speaker?.Name));
        Assert.Equal([null, null, 1], quotations.Select(q => q.Continues));
    }

    [Theory]
    [InlineData("“The Long Way Home” wins the harbour prize\nHarbour clerk Park Min-ho sang. “It is late,” he said.")]
    [InlineData("We row by moonlight, says Park\nHarbour clerk Park Min-ho sang. “We row by moonlight,” he said.")]
    public void WithoutMarksOrSomebodySayingTheSameBelowItIsNone(string text) =>
        Assert.All(Read(text), q => Assert.True(q.Span.Start > text.IndexOf('\n', StringComparison.Ordinal)));

    private static IReadOnlyList<ExtractedQuotation> Read(string text)
    {
        var stretches = text.Split('\n')
            .Select((line, i) => new Stretch(i == 0 ? StretchKind.Title : StretchKind.Paragraph, new(text.IndexOf(line, StringComparison.Ordinal), line.Length), "test", 1))
            .ToList();
        return QuotationFinder.Find(text, stretches).Quotations;
    }
}
