using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

public sealed class LayoutCoverageTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\r\n")]
    [InlineData("one")]
    [InlineData("Harbour bridge reopens after repairs\r\n\r\nBy Jane Doe\r\nCars crossed the bridge on Monday.\rMore will follow.")]
    [InlineData("\uFEFF제목입니다\u2028다리가 월요일에 다시 열렸다.\u200B\n\ud800 lone half")]
    public void StretchesHoldEverythingButWhiteSpaceInOrderAndOnce(string text)
    {
        var stretches = LayoutReader.Read(new SourceDocument(text));

        var uncovered = text.ToCharArray();
        var end = 0;
        foreach (var stretch in stretches)
        {
            Assert.True(stretch.Span.Length > 0 && stretch.Span.Start >= end);
            end = stretch.Span.End;
            Array.Fill(uncovered, ' ', stretch.Span.Start, stretch.Span.Length);
        }

        Assert.Equal("", new string(uncovered).Replace("\u200B", "").Replace("\uFEFF", "").Trim());
    }

    [Theory]
    [InlineData("word\n", 100_000)]
    [InlineData("The harbour was closed. ", 200_000)]
    [InlineData("\"", 5_000_000)]
    [InlineData(" ", 5_000_000)]
    [InlineData("By ", 1_000_000)]
    public void MuchOfTheSameIsOrdinaryInput(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));

        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Equal(text.Trim().Length == 0, stretches.Count == 0);
    }
}
