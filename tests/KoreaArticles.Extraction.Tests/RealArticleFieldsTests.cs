using System.Text.Json;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Tests;

public sealed class RealArticleFieldsTests
{
    [Fact]
    public void AnArticleWithoutADateIsBoundedByTheYearsItSpeaksOf()
    {
        var (text, gold) = RealArticles.Load("000");

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Null(article.Date.Value);
        Assert.Equal(Basis.Unknown, article.Date.Basis);
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)), (article.Date.Earliest, article.Date.Latest));
        Assert.Equal((Field(gold, "byline", "text"), SpanOf(gold, "byline")), (article.Byline?.Value, article.Byline?.Span));
        Assert.Empty(article.Authors);
        Assert.Null(article.Source);
        Assert.Null(article.Place);
        Assert.Empty(article.Agencies);
    }

    [Fact]
    public void AnUpdateStampWithTheOutletsZoneIsTheDate()
    {
        var (text, gold) = RealArticles.Load("001");

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Null(article.Published);
        Assert.Equal((Field(gold, "updated", "value"), SpanOf(gold, "updated")), (article.Updated?.Value, article.Updated?.Span));
        Assert.Equal((article.Updated?.Value, DatePrecision.Minute, Basis.Stated), (article.Date.Value, article.Date.Precision, article.Date.Basis));
        Assert.Contains("India", article.Date.Why, StringComparison.Ordinal);
        Assert.Equal((Field(gold, "source", "name"), SpanOf(gold, "source")), (article.Source?.Value, article.Source?.Span));
        Assert.Equal((Field(gold, "byline", "text"), SpanOf(gold, "byline")), (article.Byline?.Value, article.Byline?.Span));
        Assert.Empty(article.Authors);
        Assert.Equal((Field(gold, "dateline", "place"), SpanOf(gold, "dateline")), (article.Place?.Value, article.Place?.Span));
        Assert.Equal([Field(gold, "caption", "credit")], article.Agencies.Select(agency => agency.Value));
    }

    [Fact]
    public void ADatelineWithoutAYearGetsTheOneTheTextDecides()
    {
        var (text, gold) = RealArticles.Load("004");

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Equal((Field(gold, "published", "value"), SpanOf(gold, "published")), (article.Published?.Value, article.Published?.Span));
        Assert.Equal((DatePrecision.Day, Basis.Inferred), (article.Date.Precision, article.Date.Basis));
        Assert.Equal((Field(gold, "source", "name"), SpanOf(gold, "source")), (article.Source?.Value, article.Source?.Span));
        Assert.Equal([(Field(gold, "agency", "text"), SpanOf(gold, "agency"))], article.Agencies.Select(agency => ((string?)agency.Value, agency.Span)));
        Assert.Equal(Field(gold, "dateline", "place"), article.Place?.Value);
        Assert.Null(article.Byline);
        Assert.Equal("en", article.Language.Value);
    }

    private static string? Field(JsonElement gold, string field, string name) => gold.GetProperty(field).GetProperty(name).GetString();

    private static TextSpan? SpanOf(JsonElement gold, string field) =>
        TextSpan.Between(gold.GetProperty(field).GetProperty("start").GetInt32(), gold.GetProperty(field).GetProperty("end").GetInt32());
}
