using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Tests.Articles;

public sealed class ArticleReadingTests
{
    [Fact]
    public void AFaultInTheExtractionIsTheTextsOwnAndSaysSo()
    {
        var failure = Assert.Throws<ExtractionFailure>(() => ArticleReading.Of("a", new SourceDocument(null!), sha256: ""));

        Assert.StartsWith("the extraction failed on this text", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.InnerException);
    }
}
