using KoreaArticles.Api.Articles;
using static KoreaArticles.Evaluation.Tests.Made;

namespace KoreaArticles.Evaluation.Tests;

public sealed class FieldMeasuresTests
{
    private static readonly GoldFields Fields = new()
    {
        Title = new GoldField { Text = "Ferry ‘late again’, says port" },
        Byline = new GoldField { Text = "Ida Holm and Per Vik", Authors = ["Ida Holm", "Per Vik"] },
        Source = new GoldField { Text = "THE QUAY", Name = "The Quay" },
        Dateline = new GoldField { Text = "BODO, Norway -", Place = "Bodo, Norway" },
        Language = new GoldField { Value = "en" },
    };

    [Fact]
    public void CasePunctuationAndSpacingDoNotMatter()
    {
        var tally = Measure(Case(Fields), new Prediction { Title = "Ferry  'Late again' says port" });

        Assert.Equal(new Score(1, 1, 1), tally["title"]);
    }

    [Fact]
    public void AWrongFieldIsFoundButNotRightAndAMissingOneIsNotFound()
    {
        var tally = Measure(Case(Fields), new Prediction { Title = "Home", Source = new NamedReference("the-quay", "The Quay") });

        Assert.Equal(new Score(1, 1, 0), tally["title"]);
        Assert.Equal(new Score(1, 1, 1), tally["source"]);
        Assert.Equal(new Score(0, 1, 0), tally["place"]);
    }

    [Fact]
    public void AFieldTheArticleDoesNotHaveCountsAgainstPrecision()
    {
        var tally = Measure(Case(Fields), new Prediction { Standfirst = "Read our newsletter" });

        Assert.Equal(new Score(1, 0, 0), tally["standfirst"]);
        Assert.Contains(tally.Misses, miss => miss is { Measure: "standfirst", Expected: null, Found: "Read our newsletter" });
    }

    [Fact]
    public void AuthorsAreCountedByName()
    {
        var tally = Measure(Case(Fields), new Prediction { Authors = ["Per Vik", "The Quay Desk", "Bodo"] });

        Assert.Equal(new Score(Found: 3, Expected: 2, Correct: 1), tally["authors"]);
    }

    [Fact]
    public void AuthorsAreNotMeasuredWhereTheGoldDoesNotName()
    {
        var tally = Measure(Case(new GoldFields { Byline = new GoldField { Text = "Quay Web Desk" } }), new Prediction { Authors = ["Quay"] });

        Assert.DoesNotContain("authors", tally.Scores.Keys);
    }
}
