using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Tests.Names;

public sealed class AppositionTests
{
    [Theory]
    [InlineData("Orlin Vask, 54, sells fish.", true)]
    [InlineData("Orlin Vask, a harbour engineer, sells fish.", true)]
    [InlineData("Orlin Vask, 12,000 tickets in hand, left.", false)]
    [InlineData("Port Halden, an old ally of the islands, is full.", false)]
    public void AnAgeOrARoleBehindANameTellsThatItIsSomebodys(string text, bool isSomebody) => Assert.Equal(isSomebody, Apposition.TellsSomebody(text, text.IndexOf(',', StringComparison.Ordinal)));
}
