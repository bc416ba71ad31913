using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class DirectSpeechTests
{
    [Theory]
    [InlineData("“The ferry is late,” said Park Min-ho.", "The ferry is late,", "Park Min-ho", "said")]
    [InlineData("\"The ferry is late,\" Park Min-ho told passengers.", "The ferry is late,", "Park Min-ho", "told")]
    [InlineData("Park Min-ho said: \"The ferry is late.\"", "The ferry is late.", "Park Min-ho", "said")]
    [InlineData("''The ferry is late,'' Park Min-ho said.", "The ferry is late,", "Park Min-ho", "said")]
    [InlineData("''The ferry is 'late,''' Park Min-ho said.", "The ferry is 'late,'", "Park Min-ho", "said")]
    [InlineData("«The ferry is late», Park Min-ho said.", "The ferry is late", "Park Min-ho", "said")]
    [InlineData("‘The ferry is late,’ Park Min-ho said.", "The ferry is late,", "Park Min-ho", "said")]
    [InlineData("\"Is the ferry late?\" Park Min-ho, a harbour clerk, asked.", "Is the ferry late?", "Park Min-ho", "asked")]
    public void SpeechInAnyMarksHasItsSpeakerAndCue(string text, string said, string speaker, string cue)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal(QuotationKind.Direct, quotation.Kind);
        Assert.Equal(said, quotation.Span.Of(text));
        Assert.Equal(speaker, quotation.Speaker?.Name);
        Assert.Equal(cue, quotation.CueSpan?.Of(text));
    }

    [Fact]
    public void ANameBesideTheNounIsTheSpeaker() =>
        Assert.Equal("Park Min-ho", Assert.Single(Reading.Of("“The ferry is late,” its owner, Park Min-ho, shouted.")).Speaker?.Name);

    [Fact]
    public void SpeechBrokenByItsAttributionIsTwoQuotationsOfWhichTheSecondGoesOn()
    {
        const string Text = "\"The ferry is late,\" Park Min-ho said. \"It will leave at noon.\"";

        var quotations = Reading.Of(Text);

        Assert.Equal(["The ferry is late,", "It will leave at noon."], quotations.Select(q => q.Span.Of(Text)));
        Assert.Equal([null, 0], quotations.Select(q => q.Continues));
        Assert.All(quotations, q => Assert.Equal("Park Min-ho", q.Speaker?.Name));
    }

    [Fact]
    public void SpeechOverSeveralParagraphsKeepsItsSpeaker()
    {
        const string Text = "“The ferry is late,” Park Min-ho said. “The tide is low.\n“It will leave at noon.”";

        var quotations = Reading.Of(Text);

        Assert.Equal(["The ferry is late,", "The tide is low.", "It will leave at noon."], quotations.Select(q => q.Span.Of(Text)));
        Assert.All(quotations, q => Assert.Equal("Park Min-ho", q.Speaker?.Name));
    }

    [Theory]
    [InlineData("The so-called \"harbour tax\" was dropped.")]
    [InlineData("She sang \"The Long Way Home\" at the fair.")]
    [InlineData("His second film, \"The Long Way Home,\" opens at noon.")]
    [InlineData("“The Long Way Home,” his second film, opens at noon.")]
    public void WordsTheReporterSetsOffAreNoSpeech(string text) => Assert.DoesNotContain(Reading.Of(text), q => q.Kind == QuotationKind.Direct);

    [Theory]
    [InlineData("‘“We sail at noon,” the crew told me, and left,’ said Park Min-ho.", "“We sail at noon,” the crew told me, and left,")]
    [InlineData("‘It was the drivers’ choice,’ said Park Min-ho.", "It was the drivers’ choice,")]
    [InlineData("'The sailors' wives' club has closed,' Park Min-ho said.", "The sailors' wives' club has closed,")]
    [InlineData("‘The ferry sails,’ said Park Min-ho of the crews’ mood.", "The ferry sails,")]
    public void SingleMarksEndWhereTheSpeechDoes(string text, string said)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((said, "Park Min-ho"), (quotation.Span.Of(text), quotation.Speaker?.Name));
    }
}
