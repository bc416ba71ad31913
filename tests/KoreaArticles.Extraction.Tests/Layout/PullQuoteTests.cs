using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

public sealed class PullQuoteTests
{
    private const string Said = "Nobody will have to pay for the ferries that carry commuters across the harbour";

    [Theory]
    [InlineData(Said)]
    [InlineData("“" + Said + "”")]
    [InlineData(Said + ".")]
    public void WordsOfTheBodySetApartAreAPullQuote(string again)
    {
        var text = Text(again);

        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Equal(StretchKind.PullQuote, Assert.Single(stretches, stretch => stretch.Span.Of(text) == again).Kind);
        Assert.Equal(4, stretches.Count(stretch => stretch.Kind == StretchKind.Paragraph));
    }

    [Theory]
    [InlineData("Nobody will have to wait for the ferries, which leave every ten minutes, the harbour office said in a note to commuters.")]
    [InlineData("The mayor said on Tuesday that she would take the first ferry herself and stay on it until the last one had left.")]
    public void ASentenceThatSharesOnlySomeWordsIsAParagraph(string other)
    {
        var text = Text(other);

        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Equal(StretchKind.Paragraph, Assert.Single(stretches, stretch => stretch.Span.Of(text) == other).Kind);
    }

    [Fact]
    public void ItsQuotationIsMetOnce()
    {
        var text = Text("“" + Said + "”");

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Single(article.Quotations, quotation => quotation.Span.Of(text).StartsWith("Nobody", StringComparison.Ordinal));
    }

    private static string Text(string between) => $"""
        Harbour bridge to close for a week
        The harbour bridge will close on Monday for repairs that the council has put off twice since the storm of last winter.
        “{Said},” said Mayor Mina Park, who met reporters on the bank on Sunday and again on Monday.
        Engineers found that two of its main cables had stretched further than allowed, according to a report published on Friday.
        {between}
        The council will pay for extra ferries between both banks, which leave every ten minutes from six in the morning until midnight.
        """;
}
