using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

/// <summary>An invented report as mail programs and terminals break it, with an empty line between paragraphs.</summary>
public sealed class HardWrapTests
{
    private static readonly string[] Parts =
    [
        "Harbour bridge to close for a week",
        "By Mina Park",
        "BUSAN, Aug. 4 (Hanbit Wire) -- The harbour bridge will close on Monday for repairs that the council has put off twice since the storm of last winter, the council said.",
        "Engineers found that two of its main cables had stretched further than allowed, according to a report published on Friday and seen by the harbour office.",
        "What comes next",
        "\"The ferries will leave every ten minutes from six in the morning until midnight, and nobody will have to pay for them,\" said Mina Roe, who heads the harbour office.",
        "The council will pay for the extra ferries between both banks and expects that most commuters will find their way without delay.",
    ];

    [Theory]
    [InlineData(60, "\n")]
    [InlineData(72, "\n")]
    [InlineData(80, "\r\n")]
    public void LinesBrokenAtAWidthAreParagraphsAgain(int width, string lineEnd)
    {
        var text = string.Join(lineEnd + lineEnd, Parts.Select(part => Wrap(part, width, lineEnd)));

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Equal(Parts[0], article.Title?.Value);
        Assert.Equal("Mina Park", article.Byline?.Value);
        Assert.Equal("Busan", article.Place?.Value);
        Assert.Equal([Parts[2][Parts[2].IndexOf("The harbour", StringComparison.Ordinal)..], Parts[3], Parts[5], Parts[6]], Joined(article, StretchKind.Paragraph, text));
        Assert.Equal([Parts[4]], Joined(article, StretchKind.Heading, text));
    }

    [Fact]
    public void AQuotationGoesOnAcrossABrokenLine()
    {
        var text = string.Join("\n\n", Parts.Select(part => Wrap(part, 72, "\n")));

        var quotation = Assert.Single(ArticleExtractor.Extract(new SourceDocument(text)).Quotations, quotation => Flat(quotation.Span.Of(text)).StartsWith("The ferries", StringComparison.Ordinal));

        Assert.Equal("The ferries will leave every ten minutes from six in the morning until midnight, and nobody will have to pay for them,", Flat(quotation.Span.Of(text)));
    }

    [Fact]
    public void HeadingsAndPointsRightAboveAndBelowAreNotJoined()
    {
        string[] points = ["- The ferries leave every ten minutes and are free for everyone who lives on the island.", "- The buses turn at the market until the bridge is open again in the second week of August."];
        var text = string.Join("\n\n", Parts[..4].Select(part => Wrap(part, 72, "\n")))
            + "\n\nWhat comes next\n" + Wrap(Parts[6], 72, "\n") + "\n\n" + string.Join('\n', points.Select(point => Wrap(point, 72, "\n  ")));

        var stretches = LayoutReader.Read(new SourceDocument(text)).Select(stretch => Flat(stretch.Span.Of(text))).ToList();

        Assert.Equal(["What comes next", Parts[6], .. points], stretches[^4..]);
    }

    [Fact]
    public void LinesThatEndByThemselvesStayApart()
    {
        string[] lines = ["Ferry fares rise", "Harbour office names a new head", "Bridge opens in May", "Island school wins the boat race again", "Rain", "Why the market moved to the other bank", "Letters", "Storm"];
        var text = string.Join('\n', lines);

        Assert.Equal(lines, LayoutReader.Read(new SourceDocument(text)).Select(stretch => stretch.Span.Of(text)));
    }

    private static IEnumerable<string> Joined(ExtractedArticle article, StretchKind kind, string text) =>
        article.Stretches.Where(stretch => stretch.Kind == kind).Select(stretch => Flat(stretch.Span.Of(text)));

    private static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Wrap(string paragraph, int width, string lineEnd)
    {
        var (wrapped, column) = ("", 0);
        foreach (var word in paragraph.Split(' '))
        {
            var fits = column == 0 || column + 1 + word.Length <= width;
            wrapped += column == 0 ? word : fits ? " " + word : lineEnd + word;
            column = fits && column > 0 ? column + 1 + word.Length : word.Length;
        }

        return wrapped;
    }
}
