using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class BlockQuoteTests
{
    [Theory]
    [InlineData("Park Min-ho wrote to the crew:\n\n> The ferry is late.\n\n> It leaves at noon.\n\nThe crew read it.")]
    [InlineData("Park Min-ho wrote to the crew:\n\n    The ferry is late.\n\n    It leaves at noon.\n\nThe crew read it.")]
    public void ABlockThatASentenceAnnouncesIsItsSpeakersToTheEnd(string text)
    {
        var quotations = Reading.Of(text);

        Assert.Equal(["The ferry is late.", "It leaves at noon."], quotations.Select(q => q.Span.Of(text).Trim()));
        Assert.All(quotations, q => Assert.Equal((QuotationKind.Direct, "Park Min-ho", "block-quote"), (q.Kind, q.Speaker?.Name, q.Rule)));
        Assert.Equal([null, 0], quotations.Select(q => q.Continues));
    }

    [Fact]
    public void AParagraphFurtherInThatNobodyAnnouncesIsTheReporters() => Assert.Empty(Reading.Of("Park Min-ho wrote to the crew.\n\n    The ferry is late."));
}
