using KoreaArticles.Api.Articles;
using static KoreaArticles.Evaluation.Tests.Made;

namespace KoreaArticles.Evaluation.Tests;

public sealed class BodyMeasuresTests
{
    private const string Text = "Share this\nThe ferry was late, late.\nWinter\nIt sailed.\nRead more";

    private static readonly GoldCase Ferry = Case(Text, new GoldArticle
    {
        File = "made.txt",
        Fields = new GoldFields(),
        Paragraphs = [Gold("The ferry was late, late."), Gold("It sailed.")],
        Headings = [Gold("Winter")],
        Highlights = [],
        Chrome = [Gold("Share this"), Gold("Read more")],
    });

    [Fact]
    public void WordsOfTheBodyAreCountedAsOftenAsTheyStand()
    {
        var tally = Measure(Ferry, new Prediction
        {
            Paragraphs = [Found(ParagraphKind.Paragraph, "The ferry was late"), Found(ParagraphKind.Paragraph, "Read more")],
        });

        Assert.Equal(new Score(Found: 6, Expected: 7, Correct: 4), tally["body"]);
    }

    [Fact]
    public void ChromeIsLeftOutUnlessHalfOfItStandsInTheBody()
    {
        var tally = Measure(Ferry, new Prediction { Paragraphs = [Found(ParagraphKind.Paragraph, "Read more"), Found(ParagraphKind.Highlight, "Share")] });

        Assert.Equal(new Score(2, 2, 1), tally["chrome"]);
        Assert.Contains(tally.Misses, miss => miss is { Measure: "chrome", Found: "Read more", Place: "5:1" });
    }

    [Fact]
    public void HeadingsAreNoParagraphs()
    {
        var asHeading = Measure(Ferry, new Prediction { Paragraphs = [Found(ParagraphKind.Heading, "Winter"), Found(ParagraphKind.Heading, "It sailed.")] });
        var asParagraph = Measure(Ferry, new Prediction { Paragraphs = [Found(ParagraphKind.Paragraph, "Winter")] });

        Assert.Equal(new Score(Found: 2, Expected: 1, Correct: 1), asHeading["headings"]);
        Assert.Equal(new Score(Found: 0, Expected: 1, Correct: 0), asParagraph["headings"]);
        Assert.Equal(new Score(Found: 1, Expected: 7, Correct: 0), asParagraph["body"]);
    }

    [Fact]
    public void WhatTheGoldDoesNotSayIsNotMeasured()
    {
        var article = Case(Text, new GoldArticle { File = "made.txt", Fields = new GoldFields() });

        var tally = Measure(article, new Prediction { Paragraphs = [Found(ParagraphKind.Highlight, "Share this")] });

        Assert.DoesNotContain("body", tally.Scores.Keys);
        Assert.DoesNotContain("highlights", tally.Scores.Keys);
    }

    private static GoldStretch Gold(string words) =>
        new() { Text = words, Start = Text.IndexOf(words, StringComparison.Ordinal), End = Text.IndexOf(words, StringComparison.Ordinal) + words.Length };

    private static ParagraphDetail Found(ParagraphKind kind, string words) =>
        new(kind, words, new SpanDetail(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
