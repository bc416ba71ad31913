using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Tests.Dates;

public sealed class DateMentionsTests
{
    [Theory]
    [InlineData("Busan, South KoreaUpdated: Aug 04, 2021, 09:16 PM KST", "Aug 04, 2021, 09:16 PM KST", "2021-08-04T21:16:00+09:00", DateLabel.Updated)]
    [InlineData("May 25, 20232:26 PM GMT+2 Share", "May 25, 20232:26 PM GMT+2", "2023-05-25T14:26:00+02:00", DateLabel.None)]
    [InlineData("Monday, November 18th, 2019 at 11:04 a.m.", "Monday, November 18th, 2019 at 11:04 a.m.", "2019-11-18T11:04:00", DateLabel.None)]
    [InlineData("First published on Tue 3 Aug 2021 10.30 GMT", "Tue 3 Aug 2021 10.30 GMT", "2021-08-03T10:30:00Z", DateLabel.Published)]
    [InlineData("Published 7:07 PM EDT May 19, 2019", "7:07 PM EDT May 19, 2019", "2019-05-19T19:07:00-04:00", DateLabel.Published)]
    [InlineData("기사입력 2021.08.04. 오전 9:16", "2021.08.04. 오전 9:16", "2021-08-04T09:16:00", DateLabel.Published)]
    [InlineData("12/22/23 12:24 PM ET", "12/22/23 12:24 PM ET", "2023-12-22T12:24:00-05:00", DateLabel.None)]
    public void ADateTakesItsTimeZoneWeekdayAndLabelWithIt(string line, string words, string value, DateLabel label)
    {
        var mention = Assert.Single(DateMentions.Find(line, new TextSpan(0, line.Length)));

        Assert.Equal(words, mention.Span.Of(line));
        Assert.Equal(value, mention.Value.ToIso());
        Assert.Equal(label, mention.Label);
    }

    [Fact]
    public void TwoStampsOnALineKeepTheirOwnTimesAndLabels()
    {
        const string Line = "Published: 15:56 KST, 27 April 2024 | Updated: 16:20 KST, 28 April 2024";

        var mentions = DateMentions.Find(Line, new TextSpan(0, Line.Length));

        Assert.Equal(["2024-04-27T15:56:00+09:00", "2024-04-28T16:20:00+09:00"], mentions.Select(mention => mention.Value.ToIso()));
        Assert.Equal([DateLabel.Published, DateLabel.Updated], mentions.Select(mention => mention.Label));
    }

    [Fact]
    public void AnAmbiguousZoneGivesNoOffset()
    {
        const string Line = "Aug 04, 2021, 09:16 PM IST";

        var mention = Assert.Single(DateMentions.Find(Line, new TextSpan(0, Line.Length)));

        Assert.Equal("IST", mention.Value.Zone);
        Assert.Null(mention.Value.Offset);
    }

    [Fact]
    public void TheOutletsCountryDecidesAnAmbiguousZone()
    {
        var day = new DateOnly(2021, 8, 4);

        Assert.Equal(TimeSpan.FromHours(5.5), TimeZones.OffsetOf("IST", day, "IN")?.Offset);
        Assert.Equal(TimeSpan.FromHours(1), TimeZones.OffsetOf("IST", day, "IE")?.Offset);
        Assert.Null(TimeZones.OffsetOf("IST", day, "KR"));
    }

    [Fact]
    public void AnEndlessLineIsReadToItsEnd()
    {
        var line = string.Concat(Enumerable.Repeat("It opened on May 4, 2021 in 14 towns and ", 20_000));

        Assert.Equal(20_000, DateMentions.Find(line, new TextSpan(0, line.Length)).Count);
    }
}
