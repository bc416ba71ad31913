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

    // Words without sense, as a scraper glues them: what the parser makes of them fits no rule's expectation.
    [Theory]
    [InlineData("Will demagnetize twines too leaner said government temblor will be.")]
    [InlineData("Barricading cock snit seduce wrinkly moocher industry more said when cowgirls on cowpoke is sate cuisine jazziest have proposal expunging.")]
    public void NoWordsMakeTheReadingFail(string text)
    {
        var (quotations, _) = QuotationFinder.Find(text, [new Stretch(StretchKind.Paragraph, new TextSpan(0, text.Length), "line", 1)]);

        Assert.All(quotations, quotation => Assert.InRange(quotation.Span.Length, 1, text.Length));
    }
}
