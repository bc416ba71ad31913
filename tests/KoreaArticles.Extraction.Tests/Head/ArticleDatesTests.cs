using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Tests.Head;

public sealed class ArticleDatesTests
{
    private const string Body = """

        Heavy rain closed the harbour of the island for most of the day, its operator said in a statement to reporters.

        Ferries will run again as soon as the wind allows it, and the first of them is expected to leave in the evening.

        The harbour was built to withstand storms far stronger than this one, engineers of the company told the council.
        """;

    [Theory]
    [InlineData("By Mina Park\nPublished: 4 August 2021, 09:16 GMT", "2021-08-04T09:16:00Z", DateKind.Published)]
    [InlineData("Updated: Aug 04, 2021, 09:16 PM KST", "2021-08-04T21:16:00+09:00", DateKind.Updated)]
    [InlineData("Mina ParkAugust 4, 2021", "2021-08-04", DateKind.Published)]
    [InlineData("입력 2021.08.04 09:16", "2021-08-04T09:16:00", DateKind.Published)]
    public void AStampBetweenHeadlineAndTextIsTheDate(string stamp, string value, DateKind kind)
    {
        var date = Read($"Harbour closes after heavy rain\n{stamp}\n{Body}");

        Assert.Equal((value, Basis.Stated, kind), (date.Value, date.Basis, date.Kind));
    }

    [Theory]
    [InlineData("The harbour was opened on May 4, 2015, with a fair for which the whole island came together at the new pier.")]
    [InlineData("Photo: the harbour on May 4, 2015. (Hanbit Wire)")]
    [InlineData("— Harbour News (@harbournews) May 4, 2015")]
    [InlineData("© 2015 Hanbit Wire. All rights reserved.")]
    public void ADateOfSomethingElseIsNotTheArticles(string line) =>
        Assert.Null(Read($"Harbour closes after heavy rain\n{Body}\n{line}\n").Value);

    [Theory]
    [InlineData("Fares were checked at the date of publication, August 4, 2021, but the company says that they may change at any time.")]
    [InlineData("This article was originally published on August 4, 2021, and has been read more often than any other since that day.")]
    public void ASentenceCanSayWhenItsTextWasPublished(string sentence) =>
        Assert.Equal("2021-08-04", Read($"Harbour closes after heavy rain\n{Body}\n{sentence}\n").Value);

    [Fact]
    public void AByLineAboveAPictureCreditIsNoCaption() => Assert.Equal("2025-01-31T20:02:00", Read("""
        Snow is late on the upper slopes - The Harbour News
        Snow is late on the upper slopes
        The lifts of three resorts in the north stay closed for another week, their owners say.
        By HNW, in News, Business, Property, Travel · 31 Jan 2025, 20:02 · 0 Comments
        Credits: Supplied Image;
        The lifts of three resorts in the north of the island will not run before the middle of the month, because there is not enough snow on the upper slopes.
        Owners had hoped to open in time for the school holidays, which begin on Monday, and have asked the county for help with the wages of the crews.
        """).Value);

    [Fact]
    public void AStampCanStandBetweenTwoPlacesOfTheHeadline()
    {
        var date = Read($"Harbour closes after heavy rain\nAugust 4, 2021 3:00 AM\nBy Mina Park\nShare\nEmail\nListen to the story\nTranscript\nHarbour closes after heavy rain\n{Body}");

        Assert.Equal("2021-08-04T03:00:00", date.Value);
    }

    [Fact]
    public void PublicationAndUpdateAreToldApart()
    {
        var article = ArticleExtractor.Extract(new SourceDocument(
            $"Harbour closes after heavy rain\nPublished: 15:56 KST, 27 April 2024 | Updated: 16:20 KST, 28 April 2024\n{Body}"));

        Assert.Equal("2024-04-27T15:56:00+09:00", article.Published?.Value);
        Assert.Equal("2024-04-28T16:20:00+09:00", article.Updated?.Value);
        Assert.Equal(article.Published?.Value, article.Date.Value);
    }

    [Fact]
    public void AmbiguousNumbersGiveTheYearAlone()
    {
        var date = Read($"Harbour closes after heavy rain\nPublished: 04/08/2021\n{Body}");

        Assert.Equal(("2021", DatePrecision.Year), (date.Value, date.Precision));
        Assert.Contains("could be either", date.Why, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2021, 4, 8), new DateOnly(2021, 8, 4)), (date.Earliest, date.Latest));
    }

    [Fact]
    public void TheDayInTheAddressOrdersDayAndMonth()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\nPublished: 04/08/2021\n{Body}") { Url = "https://gazette.example/2021/08/04/harbour" });

        Assert.Equal(("2021-08-04", Basis.Stated), (article.Date.Value, article.Date.Basis));
    }

    [Theory]
    [InlineData("https://www.yna.co.kr/view/1", "2021-08-04")]
    [InlineData("https://www.nytimes.com/view/1", "2021-04-08")]
    public void TheOutletsCountryOrdersDayAndMonth(string url, string value)
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\nPublished: 04/08/2021\n{Body}") { Url = url });

        Assert.Equal(value, article.Date.Value);
    }

    [Fact]
    public void AMonthAndDayWithoutCluesStaysWithoutAYear()
    {
        var date = Read($"Harbour closes after heavy rain\n\nBUSAN, August 4 (Hanbit Wire) --{Body.TrimStart()}");

        Assert.Equal(("--08-04", DatePrecision.MonthDay, Basis.Stated), (date.Value, date.Precision, date.Basis));
    }

    [Fact]
    public void WeekdayAndRecentEventsGiveTheYear()
    {
        var date = Read($"""
            Harbour closes after heavy rain
            Wed 4 August 16.02 GMT
            {Body}

            Work on the new pier began in March 2021 and went on through the spring, as the company had promised to the council.
            """);

        Assert.Equal(("2021-08-04T16:02:00Z", Basis.Inferred), (date.Value, date.Basis));
        Assert.Contains("Wednesday", date.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsYoungerThanTheDayItWasReceived()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n\nBUSAN, August 4 (Hanbit Wire) --{Body.TrimStart()}")
        {
            Received = new DateOnly(2022, 1, 1),
        });

        Assert.Equal(new DateOnly(2022, 1, 1), article.Date.Latest);
    }

    [Fact]
    public void AnAddressDatesAnUndatedText()
    {
        var article = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}") { FileName = "news/20210804-harbour.txt" });

        Assert.Equal(("2021-08-04", Basis.Inferred), (article.Date.Value, article.Date.Basis));
    }

    [Theory]
    [InlineData("Mina Park\n5 hours ago", "2021-08-04")]
    [InlineData("Published 2 days ago", "2021-08-02")]
    [InlineData("Published 4 months ago", null)]
    public void ARelativeStampCountsFromTheDayOfReceipt(string stamp, string? value)
    {
        var document = new SourceDocument($"Harbour closes after heavy rain\n{stamp}\n{Body}");

        Assert.Equal(value, ArticleExtractor.Extract(document with { Received = new DateOnly(2021, 8, 4) }).Date.Value);

        var unknown = ArticleExtractor.Extract(document).Date;
        Assert.Null(unknown.Value);
        Assert.Contains(unknown.Rejected, rejected => rejected.Rule == "relative-date");
    }

    [Fact]
    public void ARelativeStampCanBeOfAnUpdate()
    {
        var document = new SourceDocument($"Harbour closes after heavy rain\nUpdated 5 hours ago\n{Body}") { Received = new DateOnly(2021, 8, 4) };

        Assert.Equal(DateKind.Updated, ArticleExtractor.Extract(document).Date.Kind);
    }

    [Fact]
    public void ARelativeStampBeforeAllDaysMeansNone()
    {
        var document = new SourceDocument($"Harbour closes after heavy rain\n5 days ago\n{Body}") { Received = new DateOnly(1, 1, 3) };

        Assert.Null(ArticleExtractor.Extract(document).Date.Value);
    }

    [Theory]
    [InlineData("A new pier opened in May 2022 with a fair for which the whole island came together on the beach, engineers said.")]
    [InlineData("Trade fell last year, and the harbour lost money in 2021, the company told the council at its meeting on the island.")]
    public void NoDateIsBoundedFromBehind(string sentence)
    {
        var date = ArticleExtractor.Extract(new SourceDocument($"Harbour closes after heavy rain\n{Body}\n{sentence}\n") { Received = new DateOnly(2021, 8, 4) }).Date;

        Assert.False(date.Earliest > date.Latest, $"{date.Earliest} {date.Latest}");
    }

    private static ExtractedDate Read(string text) => ArticleExtractor.Extract(new SourceDocument(text)).Date;
}
