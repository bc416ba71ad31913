namespace KoreaArticles.Evaluation.Tests;

public sealed class ScoreTests
{
    [Fact]
    public void PrecisionRecallAndF1AreToldApart()
    {
        var score = new Score(Found: 4, Expected: 2, Correct: 2);

        Assert.Equal(0.5, score.Precision);
        Assert.Equal(1.0, score.Recall);
        Assert.Equal(2.0 / 3, score.F1, precision: 12);
    }

    [Fact]
    public void FindingNothingWhereNothingIsIsRight() => Assert.Equal(1, new Score(0, 0, 0).F1);

    [Fact]
    public void ScoresOfArticlesAddUp() =>
        Assert.Equal(new Score(5, 4, 3), new Score(4, 2, 2) + new Score(1, 2, 1));

    [Theory]
    [InlineData(0, 10, 0, 10, 1.0)]
    [InlineData(0, 10, 0, 8, 0.8)]
    [InlineData(0, 10, 5, 15, 5.0 / 15)]
    [InlineData(0, 10, 10, 12, 0.0)]
    public void OverlapIsWordsInCommonOverWordsInEither(int first, int end, int otherFirst, int otherEnd, double overlap) =>
        Assert.Equal(overlap, new WordRange(first, end).Overlap(new WordRange(otherFirst, otherEnd)), precision: 12);
}
