using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Tests.Search;

public sealed class HighlightsTests
{
    [Theory]
    [InlineData("talks", "Talks began. The TALKS ended.", "Talks", "TALKS")]
    [InlineData("\"kim jong un\"", "Kim Jong-un, not Kim Jong or un.", "Kim Jong-un")]
    [InlineData("cafe", "The café and the cafe\u0301.", "café", "cafe\u0301")]
    [InlineData("denuclear*", "Denuclearization is not nuclear.", "Denuclearization")]
    [InlineData("서울", "서울에서 회담이 열렸다.", "서울에서")]
    [InlineData("talks -kim", "Kim held talks.", "talks")]
    public void MarksTheWordsThatWereLookedFor(string query, string text, params string[] marked)
    {
        var highlight = new Highlights(SearchQuery.Parse(query)).In(text);

        Assert.Equal(marked, highlight!.Marks.Select(mark => highlight.Text.Substring(mark.Start, mark.Length)));
    }

    [Fact]
    public void ALongTextIsCutBetweenWordsAroundTheFirstMark()
    {
        var text = string.Concat(Enumerable.Repeat("many words here ", 40)) + "summit " + string.Concat(Enumerable.Repeat("and more there ", 40));

        var highlight = new Highlights(SearchQuery.Parse("summit")).In(text)!;

        Assert.Equal(text.Substring(highlight.Start, highlight.Text.Length), highlight.Text);
        Assert.InRange(highlight.Text.Length, 100, 240);
        var mark = Assert.Single(highlight.Marks);
        Assert.Equal("summit", highlight.Text.Substring(mark.Start, mark.Length));
        Assert.True(char.IsLetter(highlight.Text[0]) && char.IsLetter(highlight.Text[^1]));
    }

    [Theory]
    [InlineData("summit", "Talks began.")]
    [InlineData("*", "Talks began.")]
    [InlineData("summit", "")]
    public void WithoutTheWordsThereIsNoHighlight(string query, string text) =>
        Assert.Null(new Highlights(SearchQuery.Parse(query)).In(text));
}
