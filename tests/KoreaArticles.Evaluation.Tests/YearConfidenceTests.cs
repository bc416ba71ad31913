using System.Text.RegularExpressions;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Evaluation.Tests;

public sealed partial class YearConfidenceTests
{
    private const double Sure = 0.95;

    [Fact]
    public void AYearTakenOffItsStampIsFoundAgainOrLeftOpen()
    {
        var articles = GoldCase.ReadAll(SampleCorpus.Articles, SampleCorpus.Gold).Where(article => Stamps(article).Any(stamp => Year().IsMatch(stamp.Of(article.Text)))).ToList();

        var answers = articles.Select(article => (Year: article.Gold.Fields.SortDate!.Value![..4], ArticleExtractor.Extract(new SourceDocument(WithoutYears(article))).Date)).ToList();

        Assert.True(articles.Count >= 5);
        Assert.All(answers, answer => Assert.True(answer.Date.Precision is null or DatePrecision.MonthDay || answer.Date.Value!.StartsWith(answer.Year, StringComparison.Ordinal), answer.Date.Why));
    }

    [Theory]
    [InlineData("Wed 4 August 16.02 GMT", "Work on the pier began in March 2021, as the company had promised to the council, and it went on until the storms came.", true)]
    [InlineData("4 August 16.02 GMT", "Work on the pier began in March 2021, as the company had promised to the council, and it went on until the storms came.", false)]
    [InlineData("Wed 4 August 16.02 GMT", "Work on the pier began when the company had promised it to the council, and it went on until the storms of the autumn came.", false)]
    public void OneClueAloneDoesNotMakeAYearSure(string stamp, string clue, bool isAnswered)
    {
        var date = ArticleExtractor.Extract(new SourceDocument($"""
            Harbour closes after heavy rain
            {stamp}

            Heavy rain closed the harbour of the island for most of the day, its operator said in a statement to reporters.

            {clue}

            The harbour was built to withstand storms far stronger than this one, engineers of the company told the council.
            """)).Date;

        Assert.Equal(isAnswered, date.Basis == Basis.Inferred);
        Assert.True(isAnswered || date.Confidence <= Sure);
    }

    private static IEnumerable<TextSpan> Stamps(GoldCase article) =>
        new[] { article.Gold.Fields.Published?.Span, article.Gold.Fields.Updated?.Span }.OfType<TextSpan>().Distinct().OrderByDescending(span => span.Start);

    private static string WithoutYears(GoldCase article) => Stamps(article).Aggregate(article.Text, (text, stamp) =>
        text[..stamp.Start] + Year().Replace(stamp.Of(text), "") + text[stamp.End..]);

    [GeneratedRegex("[.,]?\\s(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Year();
}
