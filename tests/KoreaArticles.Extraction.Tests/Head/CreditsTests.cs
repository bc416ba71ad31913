namespace KoreaArticles.Extraction.Tests.Head;

public sealed class CreditsTests
{
    private const string Body = """

        Heavy rain closed the harbour of the island for most of the day, its operator said in a statement to reporters.

        Ferries will run again as soon as the wind allows it, and the first of them is expected to leave in the evening.

        The harbour was built to withstand storms far stronger than this one, engineers of the company told the council.
        """;

    [Theory]
    [InlineData("By Mina Park and Jon Ames, CNN", "Mina Park and Jon Ames", "CNN", null)]
    [InlineData("By Mina Park in Seoul\n4 August 2021", "Mina Park", null, "Seoul")]
    [InlineData("Mina Park\nAugust 4, 2021", "Mina Park", null, null)]
    [InlineData("By\nMina Park\n,\nJon Ames\nAugust 4, 2021", "Mina Park, Jon Ames", null, null)]
    [InlineData("Buying Guide\nAugust 4, 2021", null, null, null)]
    [InlineData("Jon Ames as told to Mina Park\nAugust 4, 2021", "Mina Park", null, null)]
    [InlineData("Mina Park • HarbourOnline\nSenior Editor", "Mina Park", "HarbourOnline", null)]
    [InlineData("Mina Park, political editor\nmina@gazette.example\nAugust 4, 2021", "Mina Park", null, null)]
    [InlineData("Island Gazette Web Desk\nAugust 4, 2021", "Island Gazette Web Desk", "Island Gazette", null)]
    [InlineData("Fact checked by\nMina Park\nAugust 4, 2021", null, null, null)]
    public void TheHeadNamesTheAuthors(string head, string? byline, string? source, string? place)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{head}\n{Body}"));

        Assert.Equal((byline, source, place), (article.Byline?.Value, article.Source?.Value, article.Place?.Value));
    }

    [Theory]
    [InlineData("Author: Mina Park, Senior Editor", "Mina Park")]
    [InlineData("Mina Park is a senior fellow at the Harbour Institute.", "Mina Park")]
    [InlineData("Mina Park\nMina has covered ferries and ports for this newspaper since the first day of the new century.", "Mina Park")]
    [InlineData("Rug With Anchor\nThis rug has an anchor on it and is the nicest of all the rugs that were sold in the harbour this year.", null)]
    public void TheFootIntroducesTheAuthor(string foot, string? author)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}\n{foot}\n"));

        Assert.Equal(author, article.Authors.SingleOrDefault()?.Value);
    }

    [Fact]
    public void WhoIsSpokenOfBeforeIsNoAuthor()
    {
        var article = ArticleExtractor.Extract(new SourceDocument(
            $"Harbour closes after heavy rain\n{Body}\nThe pier will hold, said Mina Park after a walk around the island that took most of the morning.\n\nMina Park is a professor of engineering.\n"));

        Assert.Empty(article.Authors);
    }

    [Fact]
    public void ReportersAreAuthorsAndEditorsAreNot()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}\nReporting by Mina Park; editing by Jon Ames\n"));

        Assert.Equal(["Mina Park"], article.Authors.Select(author => author.Value));
    }

    [Fact]
    public void ADeskIsABylineAndNoAuthor()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\nReuters Staff\nAugust 4, 2021\n{Body}"));

        Assert.Equal("Reuters Staff", article.Byline?.Value);
        Assert.Empty(article.Authors);
        Assert.Equal("Reuters", article.Source?.Value);
    }

    [Theory]
    [InlineData("SEOUL, Aug. 4 (Yonhap) -- ", "Seoul", "Yonhap", "Yonhap")]
    [InlineData("WILLOW CREEK, Minn. (AP) — ", "Willow Creek, Minn.", "AP", "AP")]
    [InlineData("BUSAN, August 4. /Hanbit Wire/. ", "Busan", "Hanbit Wire", null)]
    [InlineData("Busan — ", "Busan", null, null)]
    public void TheDatelineNamesPlaceAndAgency(string dateline, string place, string? source, string? agency)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n\n{dateline}{Body.TrimStart()}"));

        Assert.Equal((place, source, agency), (article.Place?.Value, article.Source?.Value, article.Agencies.SingleOrDefault()?.Value));
    }

    [Fact]
    public void ADatelineMayBeTheFirstThingInAText()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"BUSAN (Hanbit Wire) — {Body.TrimStart()}"));

        Assert.Equal(("Busan", "Hanbit Wire"), (article.Place?.Value, article.Source?.Value));
    }

    [Fact]
    public void OfTwoAgenciesInADatelineTheFirstIsTheSource()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n\nSEOUL (AFP/Reuters) - {Body.TrimStart()}"));

        Assert.Equal("AFP", article.Source?.Value);
        Assert.Equal(["AFP", "Reuters"], article.Agencies.Select(agency => agency.Value));
    }

    [Theory]
    [InlineData("© 2021 Hanbit Courier. All rights reserved.", "Hanbit Courier")]
    [InlineData("저작권자 © 한빛일보 무단전재 및 재배포 금지", "한빛일보")]
    public void AnUnknownOutletIsReadFromTheCopyrightLine(string line, string source)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}\n{line}\n"));

        Assert.Equal(source, article.Source?.Value);
    }

    [Fact]
    public void AgenciesThatContributedAreNamedInANote()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}\nReuters and AFP contributed to this report\n"));

        Assert.Equal(["Reuters", "AFP"], article.Agencies.Select(agency => agency.Value));
    }

    [Theory]
    [InlineData("Harbour closes after heavy rain | Island Gazette", "Island Gazette")]
    [InlineData("Harbour closes after heavy rain | World news | Island Gazette", "Island Gazette")]
    [InlineData("Harbour closes after heavy rain - Hanbit\nHarbour closes after heavy rain", "Hanbit")]
    [InlineData("Harbour closes after heavy rain - for a week", null)]
    [InlineData("Harbour closes after heavy rain |\nHarbour closes after heavy rain", null)]
    public void TheTitlesEndNamesTheOutlet(string title, string? source)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"{title}\n{Body}"));

        Assert.Equal(source, article.Source?.Value);
    }

    [Theory]
    [InlineData("ISLAND GAZETTE", "Island Gazette")]
    [InlineData("World News", null)]
    public void TheTopOfThePageNamesItsOutlet(string top, string? source)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"{top}\nSubscribe today\nHarbour closes after heavy rain\n{Body}"));

        Assert.Equal(source, article.Source?.Value);
    }

    [Fact]
    public void ATextThatNamesNobodyHasNoCredits()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}"));

        Assert.Null(article.Byline);
        Assert.Null(article.Source);
        Assert.Null(article.Place);
        Assert.Empty(article.Agencies);
    }
}
