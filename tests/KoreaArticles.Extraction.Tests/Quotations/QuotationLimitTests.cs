using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class QuotationLimitTests
{
    [Theory]
    [InlineData("\"", 5_000_000)]
    [InlineData("\"a\" ", 200_000)]
    [InlineData("“a ", 200_000)]
    [InlineData("'a ", 200_000)]
    public void ALineOfQuotationMarksIsOrdinaryInput(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));

        var (quotations, _) = QuotationFinder.Find(text, [new Stretch(StretchKind.Paragraph, new TextSpan(0, text.Length), "line", 1)]);

        Assert.DoesNotContain(quotations, quotation => quotation.Speaker is not null);
    }
}
