using KoreaArticles.Api.Pages.Shared;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Tests.Pages;

public sealed class PiecesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("one two three", "one [b:two] three", 4, 7, "b")]
    [InlineData("one two three", "[a:one [b:two]] three", 4, 7, "b", 0, 7, "a")]
    [InlineData("one two three", "[a:[b:one] two] three", 0, 3, "b", 0, 7, "a")]
    [InlineData("one two three", "[a:one [b:two]][b: three]", 0, 7, "a", 4, 13, "b")]
    [InlineData("one two three", "one two three", 4, 4, "b", 40, 45, "c")]
    public void MarksNestAsElementsMust(string text, string expected, params object[] marks)
    {
        var laid = marks.Chunk(3).Select(mark => new Mark<string>(TextSpan.Between((int)mark[0], (int)mark[1]), (string)mark[2]));

        Assert.Equal(expected, Write(Pieces.Lay(text, new TextSpan(0, text.Length), laid)));
    }

    [Fact]
    public void OnlyTheFirstPartOfACutMarkIsItsStart()
    {
        Mark<string>[] marks = [new(new TextSpan(0, 4), "outer"), new(new TextSpan(2, 4), "crossing")];

        var pieces = Pieces.Lay("abcdef", new TextSpan(0, 6), marks);

        Assert.True(pieces[0].Inside[1].IsStart);
        Assert.False(pieces[1].IsStart);
    }

    [Fact]
    public void ThousandsOfNestedMarksLoseNoText()
    {
        var text = new string('x', 20_000);
        var marks = Enumerable.Range(0, 9_000).Select(depth => new Mark<string>(TextSpan.Between(depth, text.Length - depth), "m"));

        var pieces = Pieces.Lay(text, new TextSpan(0, text.Length), marks);

        Assert.Equal(text.Length, Plain(pieces).Length);
    }

    private static string Write(IReadOnlyList<Piece<string>> pieces) =>
        string.Concat(pieces.Select(piece => piece.Of is null ? piece.Text : $"[{piece.Of}:{Write(piece.Inside)}]"));

    private static string Plain(IReadOnlyList<Piece<string>> pieces) =>
        string.Concat(pieces.Select(piece => piece.Of is null ? piece.Text : Plain(piece.Inside)));
}
