using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Talks ended on Monday. No date was set.", "Talks ended on Monday.|No date was set.")]
    [InlineData("Gen. Park met Mr. J. K. Lee in the U.S. embassy. They spoke.", "Gen. Park met Mr. J. K. Lee in the U.S. embassy.|They spoke.")]
    [InlineData("He flew to the U.S. The talks failed.", "He flew to the U.S.|The talks failed.")]
    [InlineData("It rose 3.5 percent in Oct. 2019, No. 5 of all.", "It rose 3.5 percent in Oct. 2019, No. 5 of all.")]
    [InlineData("\"We will wait.\" He left.", "\"We will wait.\"|He left.")]
    [InlineData("“We will wait. We have time,” he said.", "“We will wait.|We have time,” he said.")]
    [InlineData("\"Is it over?\" he asked. Nobody knew.", "\"Is it over?\" he asked.|Nobody knew.")]
    [InlineData("\"Is it over?\" Kim asked. Nobody knew.", "\"Is it over?\" Kim asked.|Nobody knew.")]
    [InlineData("\"Is it over?\" The crowd went home.", "\"Is it over?\"|The crowd went home.")]
    [InlineData("The talks ended.Later they resumed.", "The talks ended.|Later they resumed.")]
    [InlineData("See example.com for more ... or call.", "See example.com for more ... or call.")]
    [InlineData("A heading without a stop\n\nThe text begins.", "A heading without a stop|The text begins.")]
    [InlineData("A line that is\nwrapped here.", "A line that is\nwrapped here.")]
    [InlineData("Really?! Yes… Maybe.", "Really?!|Yes…|Maybe.")]
    [InlineData(" \n ", "")]
    public void ASentenceEndsWhereAReaderWouldEndIt(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.In(text, new TextSpan(0, text.Length)).Select(span => span.Of(text))));

    [Fact]
    public void OnlyTheStretchAskedForIsRead()
    {
        const string Text = "First one. Second one. Third one.";

        var sentences = Sentences.In(Text, new TextSpan(11, 11));

        Assert.Equal(["Second one."], sentences.Select(span => span.Of(Text)));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(".")]
    [InlineData(". (")]
    [InlineData("?\" ")]
    [InlineData("\n")]
    [InlineData("Mr. ")]
    public void AnyHeapOfMarksIsReadToItsEnd(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 200_000));

        var sentences = Sentences.In(text, new TextSpan(0, text.Length));

        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), sentences.Sum(span => span.Of(text).Count(c => !char.IsWhiteSpace(c))));
    }
}
