using System.Text;
using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Tests.Articles;

public sealed class ReceivedTextTests
{
    private const string Words = "Café — “talks”";

    [Fact]
    public void TextIsReadInTheEncodingsScrapersLeaveBehind()
    {
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(Words),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)],
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words),
        ];

        Assert.All(forms, bytes => Assert.Equal(Words, ReceivedText.Of(bytes).Text));
    }

    [Fact]
    public void Utf16IsKnownWithoutAMark() => Assert.Equal("Plain words", ReceivedText.Of(Encoding.Unicode.GetBytes("Plain words")).Text);

    [Theory]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 0x20, 0x0A }, "empty")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D }, "binary")]
    public void WhatIsNoTextIsRefusedWithTheReason(byte[] bytes, string reason) =>
        Assert.Equal(reason, Assert.Throws<InvalidDataException>(() => ReceivedText.Of(bytes)).Message);
}
