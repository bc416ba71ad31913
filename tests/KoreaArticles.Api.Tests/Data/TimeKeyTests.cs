using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Tests.Data;

public sealed class TimeKeyTests
{
    private static readonly DateOnly Day = new(2021, 8, 4);

    [Fact]
    public void KeysSortByDayThenMinuteAndUndatedComesFirst()
    {
        long[] keys =
        [
            TimeKey.Of(null, null, "undated"),
            TimeKey.Of(new DateOnly(1901, 1, 1), null, "old"),
            TimeKey.Of(Day, null, "a day"),
            TimeKey.Of(Day, new TimeOnly(9, 5), "morning"),
            TimeKey.Of(Day, new TimeOnly(23, 59), "night"),
            TimeKey.Of(Day.AddDays(1), null, "next"),
        ];

        Assert.Equal(keys.Order(), keys);
        Assert.True(keys[0] < TimeKey.Dated && keys[1] >= TimeKey.Dated);
        Assert.InRange(keys[4], TimeKey.StartOf(Day), TimeKey.StartOf(Day.AddDays(1)) - 1);
    }

    [Fact]
    public void AQuotationsKeyLeadsBackToItsArticle()
    {
        var article = TimeKey.Of(Day, new TimeOnly(23, 59), "night");

        var last = TimeKey.OfPart(article, TimeKey.QuotesPerArticle - 1);

        Assert.True(last > 0);
        Assert.Equal(article, TimeKey.ArticleOfPart(last));
        Assert.True(last < TimeKey.OfPart(article + 1, 0));
    }

    [Fact]
    public void DaysOutOfReachCountAsUndated() => Assert.True(TimeKey.Of(DateOnly.MaxValue, null, "x") < TimeKey.Dated);
}
