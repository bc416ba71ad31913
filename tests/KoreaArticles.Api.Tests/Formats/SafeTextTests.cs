using System.Text;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Formats.Csv;

namespace KoreaArticles.Api.Tests.Formats;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain 한국어 \ud83d\ude00", "plain 한국어 \ud83d\ude00")]
    [InlineData("bell\u0007 escape\u001b[31m nul\0 c1\u0085", "bell escape[31m nul c1")]
    [InlineData("not a character \uffff", "not a character ")]
    [InlineData("line\nline\ttab", "line\nline\ttab")]
    [InlineData("\u202eturned", "\u202eturned\u202c")]
    [InlineData("\u202eclosed\u202c", "\u202eclosed\u202c")]
    [InlineData("\u2067isolate \u202aembedded", "\u2067isolate \u202aembedded\u202c\u2069")]
    public void TextKeepsWhatCanBeCarriedAndClosesWhatItOpens(string text, string expected) => Assert.Equal(expected, SafeText.Of(text));

    [Fact]
    public void HalfALetterIsLeftOut() => Assert.Equal("ab", SafeText.Of("a" + (char)0xd83d + "b"));

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one\n\n  two", 20, "one two")]
    public void ALineIsCutBetweenWords(string text, int longest, string expected) =>
        Assert.Equal(expected, SafeText.Shortened(text, longest));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("a \"word\", said", "\"a \"\"word\"\", said\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("1=1", "1=1")]
    public void ACellIsNeverAFormula(string value, string cell)
    {
        using var table = new MemoryStream();
        CsvTable.Write(table, [new Column<string>("cell", text => text), new Column<string>("n", _ => 0.5)], [value], withHeader: false);

        Assert.Equal($"{cell},0.5\r\n", Encoding.UTF8.GetString(table.ToArray()));
    }

    [Theory]
    [InlineData("2021", null, null)]
    [InlineData("2021-08", null, null)]
    [InlineData("2021-08-04", "2021-08-04T00:00:00+00:00", null)]
    [InlineData("2021-08-04T21:16:00", "2021-08-04T00:00:00+00:00", null)]
    [InlineData("2021-08-04T21:16:00+05:30", "2021-08-04T21:16:00+05:30", "2021-08-04T21:16:00+05:30")]
    [InlineData("2021-08-04T21:16Z", "2021-08-04T21:16:00+00:00", "2021-08-04T21:16:00+00:00")]
    public void ADateIsAMomentOnlyAsFarAsItIsKnown(string date, string? moment, string? exact)
    {
        Assert.Equal(moment, KnownDates.Moment(date)?.ToString("yyyy-MM-ddTHH:mm:sszzz"));
        Assert.Equal(exact, KnownDates.Exact(date)?.ToString("yyyy-MM-ddTHH:mm:sszzz"));
    }
}
