namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class TranscriptTests
{
    [Fact]
    public void AnAnswerFollowsItsQuestion()
    {
        const string Text = "Q. Is the ferry late?\n\nA. It will come at noon.";

        Assert.Equal(["Is the ferry late?", "It will come at noon."], Reading.Of(Text).Select(q => q.Span.Of(Text)));
    }

    [Theory]
    [InlineData("The pier is old.")]
    [InlineData("부두는 오래되었다.")]
    public void BehindAParagraphThatIsNoTurnAnInitialIsNoAnswer(string between)
    {
        var text = $"Q: Is the ferry late?\n\n{between}\n\nA. Park said the ferry was late.";

        Assert.Equal(["transcript", "reported-clause"], Reading.Of(text).Select(q => q.Rule));
    }
}
