using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

public sealed class HeadlineTests
{
    private const string Story = """
        The harbour bridge was opened again on Monday after a year of repairs, the city said in a statement.
        Hundreds of drivers crossed the bridge in the first hour, and the ferry was half empty for the first time since spring.
        The repairs cost four million and took three months longer than the council had planned, its records show.
        """;

    [Theory]
    [InlineData("Harbour bridge opens again after repairs | Harbour Post", "Harbour bridge opens again after repairs")]
    [InlineData("Harbour bridge opens again after repairs - Harbour News", "Harbour bridge opens again after repairs")]
    [InlineData("Harbour bridge opens again after repairs - harbourpost.com", "Harbour bridge opens again after repairs")]
    [InlineData("Harbour bridge opens again after repairs — Mayor", "Harbour bridge opens again after repairs — Mayor")]
    [InlineData("Harbour bridge opens again - council", "Harbour bridge opens again - council")]
    public void TheSitesNameIsNotPartOfTheHeadline(string line, string headline)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"{line}\n\n{Story}"));

        Assert.Equal(headline, article.Title?.Value);
    }

    [Theory]
    [InlineData("Harbour bridge opens again after repairs: Special: Site\nLocal\nHarbour bridge opens again after repairs\nBy Jane Doe\n")]
    [InlineData("World press | Harbour bridge opens again after repairs\n")]
    [InlineData("World | Harbour bridge opens again after repairs | Harbour Post\n")]
    [InlineData("News Sport Culture Travel\nHarbour bridge opens again after repairs\n")]
    [InlineData("# Harbour bridge opens again after repairs\n")]
    [InlineData("---\ntitle: \"Harbour bridge opens again after repairs\"\ndate: 2021-08-04\n---\n")]
    [InlineData("글자크기 작게 글자크기 크게\nHarbour bridge opens again after repairs\n")]
    [InlineData("World\nHarbour bridge opens again after repairs\n")]
    [InlineData("Harbour bridge opens again after repairs\nClose\n01/7Harbour bridge opens again after repairs\nShare\n")]
    [InlineData("Harbour bridge opens again after repairs (2023/12/18) - Tickets to Ferries, Island Theatres, Harbour Shows, Boat Races, Market Days & More of the Harbour\nHarbour bridge opens again after repairs\n")]
    [InlineData("Harbour bridge opens again after repairs\nShare\nJune 26, 2023 5 AM PT\n")]
    public void LabelsAndPageTitlesAroundItAreNone(string head)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"{head}\n{Story}"));

        Assert.Equal("Harbour bridge opens again after repairs", article.Title?.Value);
    }

    [Fact]
    public void AStoryWithoutOneHasNone()
    {
        var article = ArticleExtractor.Extract(new SourceDocument(Story));

        Assert.Null(article.Title);
        Assert.Equal(3, article.Stretches.Count(stretch => stretch.Kind == StretchKind.Paragraph));
    }

    [Fact]
    public void WhatStandsBetweenParagraphsIsNamedAndKept()
    {
        var text = "Harbour bridge opens again after repairs\n" + Story.Replace("\nHundreds", "\nRead more: Ferry fares rise\nAdvertisement\nHundreds", StringComparison.Ordinal);

        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Contains(stretches, s => s.Kind == StretchKind.RelatedLink && s.Span.Of(text) == "Read more: Ferry fares rise");
        Assert.Contains(stretches, s => s.Kind == StretchKind.Advertisement);
        Assert.Equal(3, stretches.Count(s => s.Kind == StretchKind.Paragraph));
    }
}
