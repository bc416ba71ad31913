namespace KoreaArticles.Extraction.Tests;

public sealed class RuleBookTests
{
    public static TheoryData<string, string, string?> Examples =>
        [.. RuleBook.All.SelectMany(rule => rule.Examples, (rule, example) => (rule.Name, example.Text, example.Reading))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Examples))]
    public void ARuleReadsItsExamples(string rule, string text, string? reading) =>
        Assert.Equal(reading, RuleBook.All.Single(r => r.Name == rule).Read(text));

    [Fact]
    public void ARuleHasALineItTakesAndOneItLeaves() =>
        Assert.All(RuleBook.All, rule =>
        {
            Assert.Contains(rule.Examples, example => example.Reading is not null);
            Assert.Contains(rule.Examples, example => example.Reading is null);
        });

    [Fact]
    public void NamesAreUnique() => Assert.Distinct(RuleBook.All.Select(rule => rule.Name));
}
