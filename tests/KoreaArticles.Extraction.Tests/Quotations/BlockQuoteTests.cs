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

    [Theory]
    [InlineData("Park Min-ho wrote to the crew.")]
    [InlineData("The storm closed three ports:")]
    public void AParagraphThatNoWordOfSpeechAnnouncesIsTheReporters(string before) => Assert.Empty(Reading.Of($"{before}\nThe ferry is late, and nobody tells them why."));

    [Theory]
    [InlineData("Park Min-ho wrote in a letter to the crew:", "Park Min-ho")]
    [InlineData("These were Park Min-ho's words:", "Park Min-ho")]
    [InlineData("The harbour has a letter. It is given here in full:", null)]
    public void AnAnnouncedPieceGoesOnWhileItsWriterIsInIt(string announcement, string? speaker)
    {
        var text = $"{announcement}\nDear crew, the ferry is late.\nI am sorry for it, and I thank you.\nThe letter was read at noon.";

        var quotations = Reading.Of(text);

        Assert.Equal(["Dear crew, the ferry is late.", "I am sorry for it, and I thank you."], quotations.Select(q => q.Span.Of(text)));
        Assert.All(quotations, q => Assert.Equal((speaker, "block-quote"), (q.Speaker?.Name, q.Rule)));
        Assert.Equal([null, 0], quotations.Select(q => q.Continues));
    }

    [Fact]
    public void WhatIsSaidBehindAColonEndsWithItsParagraph() =>
        Assert.Single(Reading.Of("Park Min-ho told the crew:\nThe ferry is late today.\nWe left the pier at noon."));
}
