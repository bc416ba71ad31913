using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("Park Min-ho said the ferry was late.", "the ferry was late", "Park Min-ho", "said")]
    [InlineData("The harbour is closed, Park Min-ho said on Monday.", "The harbour is closed", "Park Min-ho", "said")]
    [InlineData("According to Park Min-ho, the ferry was late.", "the ferry was late", "Park Min-ho", "According to")]
    [InlineData("The ferry was late, according to Park Min-ho.", "The ferry was late", "Park Min-ho", "according to")]
    [InlineData("Park Min-ho warned that the harbour may close.", "the harbour may close", "Park Min-ho", "warned")]
    [InlineData("According to Park Min-ho, the cars of both crews left within an hour.", "the cars of both crews left within an hour", "Park Min-ho", "According to")]
    [InlineData("According to Park Min-ho, who was there, the crew asked for boats.", "the crew asked for boats", "Park Min-ho", "According to")]
    [InlineData("SEOUL, Friday (Noon Wire) - The ferry was late again, Park Min-ho said.", "The ferry was late again", "Park Min-ho", "said")]
    [InlineData("The ferry was late, Park Min-ho said Tuesday, as they described a harbour that wants trade.", "The ferry was late", "Park Min-ho", "said")]
    [InlineData("Some note that the ferry was late.", "the ferry was late", null, "note")]
    [InlineData("As Park Min-ho has pointed out, the ferry was late.", "the ferry was late", "Park Min-ho", "pointed")]
    public void AClauseGovernedByAWordOfSpeechIsAQuotation(string text, string said, string? speaker, string cue)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal(QuotationKind.Indirect, quotation.Kind);
        Assert.Equal(said, quotation.Span.Of(text));
        Assert.Equal(speaker, quotation.Speaker?.Name);
        Assert.Equal(cue, quotation.CueSpan?.Of(text));
    }

    [Fact]
    public void AReportedClauseWithWordsInMarksIsOneMixedQuotation()
    {
        const string Text = "Park Min-ho said the harbour was \"open to all\" again.";

        var quotation = Assert.Single(Reading.Of(Text));

        Assert.Equal(QuotationKind.Mixed, quotation.Kind);
        Assert.Equal("the harbour was \"open to all\" again", quotation.Span.Of(Text));
        Assert.Equal(["open to all"], quotation.Verbatim.Select(span => span.Of(Text)));
    }

    [Fact]
    public void AReportedClauseThatEndsInSpeechIsOneQuotation()
    {
        const string Text = "Park Min-ho said the harbour has one rule: \"Nobody leaves late.\"";

        var quotation = Assert.Single(Reading.Of(Text));

        Assert.Equal(QuotationKind.Mixed, quotation.Kind);
        Assert.Equal("the harbour has one rule: \"Nobody leaves late.\"", quotation.Span.Of(Text));
    }

    [Theory]
    [InlineData("Park Min-ho told the crew that his clerks would open the pier.", "his clerks would open the pier")]
    [InlineData("Park Min-ho waved to the pilot, warning him at the gangway that the tide was out.", "the tide was out")]
    [InlineData("Park Min-ho asked the crew how high the pier would be.", "how high the pier would be")]
    [InlineData("Park Min-ho explained to the crew why the ferry was late.", "why the ferry was late")]
    [InlineData("On the pier, Park Min-ho recalled how cold the old ferry had been.", "how cold the old ferry had been")]
    [InlineData("Park Min-ho also suggested the clerks don't understand ferries.", "the clerks don't understand ferries")]
    [InlineData("The ferry could matter for the islands, said harbour clerk Park Min-ho.", "The ferry could matter for the islands")]
    public void AClauseBeginsBehindListenersAndQuestionWords(string text, string said)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((said, "Park Min-ho"), (quotation.Span.Of(text), quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("Park Min-ho said the ferry was late, reflecting the crew's wish to stay.", "the ferry was late")]
    [InlineData("Park Min-ho said the ferry was late, in an interview with the radio on Sunday.", "the ferry was late")]
    [InlineData("Park Min-ho said the ferry was late but did not say why the crew left.", "the ferry was late")]
    [InlineData("Park Min-ho said the crew left but did not warn the port.", "the crew left but did not warn the port")]
    [InlineData("NASA — which runs the pier — will close it, Park Min-ho said.", "NASA — which runs the pier — will close it")]
    [InlineData("Park Min-ho said the ferry was late, in the worst summer the harbour has seen.", "the ferry was late, in the worst summer the harbour has seen")]
    public void AClauseEndsWhereTheReporterGoesOn(string text, string said) => Assert.Equal(said, Assert.Single(Reading.Of(text)).Span.Of(text));

    [Fact]
    public void WhoIsAskedDoesNotSpeak()
    {
        const string Text = "Park Min-ho was asked by reporters whether the ferry would leave.";

        var quotation = Assert.Single(Reading.Of(Text));

        Assert.Equal(("whether the ferry would leave", null), (quotation.Span.Of(Text), quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("Park Min-ho said the ferry was late, the Harbour News Agency reported on Monday.", "the ferry was late")]
    [InlineData("Park Min-ho told the crew that the ferry was “late again,” according to the Harbour News Agency.", "the ferry was “late again,”")]
    [InlineData("“The ferry is late,” Park Min-ho said, according to the Harbour News Agency.", "The ferry is late,")]
    public void WhoPassesAReportOnDoesNotSpeakInIt(string text, string said)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((said, "Park Min-ho", "the Harbour News Agency"), (quotation.Span.Of(text), quotation.Speaker?.Name, quotation.Citing));
    }

    [Theory]
    [InlineData("The whales, according to Anna Berg, have not been seen since May.", "The whales", "have not been seen since May")]
    [InlineData("The whales, as Anna Berg has said, have not been seen since May.", "The whales", "have not been seen since May")]
    [InlineData("The whales, Anna Berg noted, have not been seen since May.", "The whales", "have not been seen since May")]
    [InlineData("The fire, Anna Berg said, started in a kitchen.", "The fire", "started in a kitchen")]
    public void AClauseAroundItsAttributionIsTwoStretchesOfWhichTheSecondGoesOn(string text, string first, string second)
    {
        var quotations = Reading.Of(text);

        Assert.Equal([first, second], quotations.Select(q => q.Span.Of(text)));
        Assert.Equal([null, 0], quotations.Select(q => q.Continues));
        Assert.All(quotations, q => Assert.Equal("Anna Berg", q.Speaker?.Name));
    }

    [Theory]
    [InlineData("Anna Berg was told that the ferry was late.")]
    [InlineData("Anna Berg had been warned the ferry was late.")]
    [InlineData("When told that the ferry was late, Anna Berg smiled.")]
    [InlineData("Anna Berg left the pier. It was announced that the ferry was late.")]
    public void WhoHearsIsNotWhoSpeaks(string text)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal(("the ferry was late", null), (quotation.Span.Of(text), quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("Park Min-ho, the harbour master, and Anna Berg told reporters the ferry was late.", "Park Min-ho, the harbour master, and Anna Berg")]
    [InlineData("Park Min-ho, Kim Su-mi and Anna Berg said the ferry was late.", "Park Min-ho, Kim Su-mi and Anna Berg")]
    public void AllWhoSpeakTogetherAreTold(string text, string words)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Equal((words, "Park Min-ho", null), (quotation.SpeakerSpan?.Of(text), quotation.Speaker?.Name, quotation.SpeakerTitle));
    }

    [Fact]
    public void ASecondReportGoesOnFromTheSpeakerOfTheFirst()
    {
        const string Text = "Anna Berg says the new timetable is hard to read, but insists the islands have won a “second morning.”";

        Assert.Equal(["Anna Berg: the new timetable is hard to read", "Anna Berg: the islands have won a “second morning.”"], Reading.Of(Text).Select(q => $"{q.Speaker?.Name}: {q.Span.Of(Text)}"));
    }

    [Theory]
    [InlineData("all three won medals in the race")]
    [InlineData("the two won in the end")]
    [InlineData("District 7 won the cup on Monday")]
    [InlineData("District 101 won the cup on Monday")]
    [InlineData("the pier would cost 3 trillion won")]
    [InlineData("a ticket is 4,500 won now")]
    public void WonIsAVerbBehindACountAndMoneyBehindASum(string clause)
    {
        var text = $"Park Min-ho said {clause}.";

        Assert.Equal(clause, Assert.Single(Reading.Of(text)).Span.Of(text));
    }

    [Theory]
    [InlineData("Park Min-ho wants a new bridge.")]
    [InlineData("No one on the pier said that the ferry was late.")]
    [InlineData("None of them said the ferry was late.")]
    [InlineData("Neither Park Min-ho nor Anna Berg said the ferry was late.")]
    [InlineData("Park Min-ho did not say that the ferry was late.")]
    [InlineData("Park Min-ho declined to say when the harbour would open.")]
    [InlineData("The ferry, which left at noon, was late.")]
    [InlineData("A clerk, who asked not to be named because he works there, left.")]
    [InlineData("One clerk told the crew, another explained it and a third went home.")]
    [InlineData("She wrote a book called \"The Long Corridor\" about ferries.")]
    [InlineData("She wrote a book called \"The Long Corridor.\"")]
    [InlineData("The crew came to the briefing, they asked for more time.")]
    public void AttitudesAndWhatWasNotSaidAreNone(string text) => Assert.Empty(Reading.Of(text));
}
