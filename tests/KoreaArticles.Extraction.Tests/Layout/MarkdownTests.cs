using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

/// <summary>A page that was saved as Markdown.</summary>
public sealed class MarkdownTests
{
    private const string Page = """
        # Harbour bridge to close for a week

        *By Mina Park and Jon Ames*

        _4 August 2021, 10:05 BST_

        ![Cars wait for the ferry](https://post.example/ferry.jpg)

        **BUSAN, Aug. 4 (Hanbit Wire)** -- The harbour bridge will close on Monday for repairs that the council has put off twice since last winter.

        Engineers found that two of its main cables had stretched further than allowed, according to a report published on Friday.

        ## What comes next

        The council will pay for extra ferries between both banks, which leave every ten minutes from six in the morning until midnight.

        "Nobody will have to pay for the ferries that carry commuters across the harbour," the mayor told reporters on the bank.
        """;

    private static readonly ExtractedArticle Article = ArticleExtractor.Extract(new SourceDocument(Page));

    [Fact]
    public void TheMarksAreNoPartOfWhatTheySurround()
    {
        Assert.Equal("Harbour bridge to close for a week", Article.Title?.Value);
        Assert.Equal(["Mina Park", "Jon Ames"], Article.Authors.Select(author => author.Value));
        Assert.Equal("Busan", Article.Place?.Value);
        Assert.Contains((StretchKind.Heading, "What comes next"), Article.Stretches.Select(stretch => (stretch.Kind, stretch.Span.Of(Page))));
        Assert.Contains(Article.Stretches, stretch => stretch.Kind == StretchKind.Caption && stretch.Span.Of(Page).StartsWith("![Cars", StringComparison.Ordinal));
        Assert.StartsWith("The harbour bridge will close", Article.Stretches.First(stretch => stretch.Kind == StretchKind.Paragraph).Span.Of(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void TheMarksAreNamedToo()
    {
        var uncovered = Page.ToCharArray();
        foreach (var stretch in Article.Stretches) Array.Fill(uncovered, ' ', stretch.Span.Start, stretch.Span.Length);

        Assert.Equal("", new string(uncovered).Trim());
    }
}
