using KoreaArticles.Api.Related;

namespace KoreaArticles.Api.Tests.Related;

public sealed class ShinglesTests
{
    private static readonly string Text = string.Join(' ', Enumerable.Range(1, 300).Select(i => $"word{i * 7919 % 1000}"));

    [Fact]
    public void SpacesMarksAndCapitalsMakeNoOtherText() =>
        Assert.Equal(Shingles.PrintsOf(Text), Shingles.PrintsOf(Text.ToUpperInvariant().Replace(" ", ",\n ", StringComparison.Ordinal)));

    [Fact]
    public void APrintSurvivesWhereHalfOfATextIsCut()
    {
        var cut = Text[..(Text.Length / 2)];

        Assert.NotEmpty(Shingles.PrintsOf(Text).Intersect(Shingles.PrintsOf(cut)));
        Assert.Subset(Shingles.Of(Text), Shingles.Of(cut[..cut.LastIndexOf(' ')]));
    }

    [Fact]
    public void AnotherOrderOfTheWordsIsAnotherText() =>
        Assert.Empty(Shingles.Of(Text).Intersect(Shingles.Of(string.Join(' ', Text.Split(' ').Reverse()))));

    [Theory]
    [InlineData("", 0)]
    [InlineData("one two three four", 0)]
    [InlineData("one two three four five", 1)]
    [InlineData("one two three four five. six!", 2)]
    public void ARunHasFiveWords(string text, int runs) => Assert.Equal(runs, Shingles.Of(text).Count);

    [Fact]
    public void OfAnEndlessTextOnlyTheBeginningCounts()
    {
        var endless = string.Concat(Enumerable.Repeat(Text + ' ', 1 + (Shingles.Longest / Text.Length)));

        Assert.Equal(Shingles.PrintsOf(endless), Shingles.PrintsOf(endless + "and something else that comes much later"));
        Assert.Equal(Shingles.Prints, Shingles.PrintsOf(endless).Count);
    }
}
