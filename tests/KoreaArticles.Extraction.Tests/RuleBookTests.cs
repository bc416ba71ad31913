using System.Reflection;

namespace KoreaArticles.Extraction.Tests;

public sealed class RuleBookTests
{
    // what takes all that the rules before it leave is never asked of what it would leave
    private static readonly string[] LastResorts = ["kind-long"];

    public static TheoryData<string, string, string?> Examples =>
        [.. RuleBook.All.SelectMany(rule => rule.Examples, (rule, example) => (rule.Name, example.Text, example.Reading))];

    public static TheoryData<string, string> LookAlikes =>
        [.. RuleBook.All.Where(rule => AskedRules.CanTell(rule) && !LastResorts.Contains(rule.Name)).SelectMany(rule => rule.Examples.Where(example => example.Reading is null), (rule, example) => (rule.Name, example.Text))];

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

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(LookAlikes))]
    public void ALookAlikeReachesItsRule(string rule, string text) =>
        Assert.Contains(rule, AskedRules.While(RuleBook.All.Single(r => r.Name == rule), text));

    [Fact]
    public void ALookAlikeHasWhatItsRuleNeeds() =>
        Assert.All(RuleBook.All, rule =>
        {
            if (rule.GetType().GetProperty("Needs", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(rule) is Needs needs)
                Assert.All(rule.Examples, example => Assert.True(Needs.AreMet(needs, example.Text), example.Text));
        });

    [Fact]
    public void NamesAreUnique() => Assert.Distinct(RuleBook.All.Select(rule => rule.Name));
}
