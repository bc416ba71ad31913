using KoreaArticles.Evaluation.Measures;
using KoreaArticles.Extraction;
using static KoreaArticles.Evaluation.Tests.Made;

namespace KoreaArticles.Evaluation.Tests;

public sealed class DateMeasuresTests
{
    private static readonly GoldFields Stated = new()
    {
        Published = new GoldField { Value = "2021-08-04T18:20:00+01:00", Precision = "minute" },
        Date = new GoldField { Value = "2021-08-04T18:20:00+01:00", Precision = "minute", Basis = "stated" },
    };

    private static readonly GoldFields Open = new() { Estimated = new GoldField { Value = "2021-08-03" } };

    [Theory]
    [InlineData("2021-08-04T18:20:00+01:00", DateOutcome.Right)]
    [InlineData("2021-08-04", DateOutcome.Right)]
    [InlineData("2021-08", DateOutcome.Partial)]
    [InlineData("2021", DateOutcome.Partial)]
    [InlineData("--08-04", DateOutcome.Partial)]
    [InlineData("--08-05", DateOutcome.Wrong)]
    [InlineData("2021-08-05", DateOutcome.Wrong)]
    [InlineData("2020", DateOutcome.Wrong)]
    [InlineData(null, DateOutcome.Abstained)]
    public void AStatedDateIsRightPartialWrongOrLeftOut(string? found, DateOutcome outcome) =>
        Assert.Equal(outcome, DateMeasures.Judge(Stated, new PredictedDate { Value = found, Basis = Basis.Stated }));

    [Theory]
    [InlineData(null, Basis.Unknown, DateOutcome.RightlyOpen)]
    [InlineData("2021", Basis.Inferred, DateOutcome.RightlyOpen)]
    [InlineData("2021-08-03", Basis.Inferred, DateOutcome.RightlyOpen)]
    [InlineData("2021-08-03", Basis.Stated, DateOutcome.Invented)]
    [InlineData("2019", Basis.Inferred, DateOutcome.Invented)]
    public void WhereTheTextStatesNoDateOnlyTheTrueOneMayBeInferred(string? found, Basis basis, DateOutcome outcome) =>
        Assert.Equal(outcome, DateMeasures.Judge(Open, new PredictedDate { Value = found, Basis = basis }));

    [Fact]
    public void WrongAndLeftOutAreToldApart()
    {
        var wrong = Measure(Case(Stated), new Prediction { Date = new PredictedDate { Value = "2020-01-01", Basis = Basis.Stated } });
        var leftOut = Measure(Case(Stated), new Prediction());

        Assert.Equal(new Score(1, 1, 0), wrong["date"]);
        Assert.Equal(Score.Of(false), wrong["date.honest"]);
        Assert.Equal(new Score(0, 1, 0), leftOut["date"]);
        Assert.Equal(Score.Of(true), leftOut["date.honest"]);
    }

    [Fact]
    public void PrecisionAndBasisAreAskedOfRightDates()
    {
        var date = new PredictedDate { Value = "2021-08-04", Precision = "day", Basis = Basis.Stated };

        var tally = Measure(Case(Stated), new Prediction { Date = date });

        Assert.Equal(Score.Of(true), tally["date"]);
        Assert.Equal(Score.Of(false), tally["date.precision"]);
        Assert.Equal(Score.Of(true), tally["date.basis"]);
    }

    [Theory]
    [InlineData("2021-08-04T18:20:00+01:00", "2021-08-04T18:20:00+01:00", true)]
    [InlineData("2021-08-04T18:20:00+01:00", "2021-08-04T18:20:00+09:00", false)]
    [InlineData("2021-08-04T18:20:00", "2021-08-04T18:20:00+09:00", true)]
    [InlineData("2021-08-04", "2021-08-05", false)]
    public void AStampIsRightWithItsZoneWhereOneIsStated(string stated, string found, bool right)
    {
        var fields = new GoldFields { Updated = new GoldField { Value = stated } };

        var tally = Measure(Case(fields), new Prediction { UpdatedAt = found });

        Assert.Equal(new Score(1, 1, right ? 1 : 0), tally["stamps"]);
    }
}
