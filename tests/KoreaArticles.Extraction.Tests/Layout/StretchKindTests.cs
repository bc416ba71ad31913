using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

/// <summary>One invented page that holds every kind of stretch.</summary>
public sealed class StretchKindTests
{
    private const string Page = """
        Harbour bridge to close for a week | Harbour Post
        Skip to main content
        We use cookies to improve your visit.
        Local news
        Harbour bridge to close for a week
        Ferries will carry commuters until the new cables have been tested by engineers
        By Jane Doe and John Roe
        Updated: Aug 04, 2021, 09:16 PM
        Key points
        The bridge closes on Monday for repairs to its cables
        Ferries leave every ten minutes until midnight
        BUSAN, Aug. 4 (Hanbit Wire) -- The harbour bridge will close on Monday for repairs that the council has put off twice since the storm of last winter.
        Engineers found that two of its main cables had stretched further than allowed, according to a report published on Friday.
        Advertisement
        FILE - The harbour bridge on May 2, 2020.
        Photo: Jane Doe
        "Nobody will have to pay for the ferries that carry commuters across the harbour," the mayor told reporters on the bank, and added that the buses would wait.
        What comes next
        The council will pay for extra ferries between both banks, which leave every ten minutes from six in the morning until midnight.
        Nobody will have to pay for the ferries that carry commuters across the harbour
        Read more: Ferry fares rise
        The council named three things that commuters should know before the first ferry leaves on Monday morning, its records show.
        • The ferries are free for everyone who lives on the island or works on it.
        • The buses turn at the market until the bridge is open again in the second week of August.
        The repairs cost four million and took three months longer to plan than the council had expected, its records show.
        Sign up for our daily newsletter
        Leave a Reply
        © 2021 Harbour Post. All rights reserved.
        """;

    private static readonly IReadOnlyList<Stretch> Stretches = LayoutReader.Read(new SourceDocument(Page));

    [Theory]
    [InlineData(StretchKind.Title, "Harbour bridge to close for a week")]
    [InlineData(StretchKind.Navigation, "Skip to main content")]
    [InlineData(StretchKind.CookieNotice, "We use cookies to improve your visit.")]
    [InlineData(StretchKind.SectionLabel, "Local news")]
    [InlineData(StretchKind.Standfirst, "Ferries will carry commuters until the new cables have been tested by engineers")]
    [InlineData(StretchKind.Byline, "By Jane Doe and John Roe")]
    [InlineData(StretchKind.UpdateStamp, "Updated: Aug 04, 2021, 09:16 PM")]
    [InlineData(StretchKind.Highlight, "The bridge closes on Monday for repairs to its cables")]
    [InlineData(StretchKind.Dateline, "BUSAN, Aug. 4 (Hanbit Wire) --")]
    [InlineData(StretchKind.Paragraph, "The harbour bridge will close on Monday for repairs that the council has put off twice since the storm of last winter.")]
    [InlineData(StretchKind.Advertisement, "Advertisement")]
    [InlineData(StretchKind.Caption, "FILE - The harbour bridge on May 2, 2020.")]
    [InlineData(StretchKind.Credit, "Photo: Jane Doe")]
    [InlineData(StretchKind.Heading, "What comes next")]
    [InlineData(StretchKind.PullQuote, "Nobody will have to pay for the ferries that carry commuters across the harbour")]
    [InlineData(StretchKind.RelatedLink, "Read more: Ferry fares rise")]
    [InlineData(StretchKind.ListItem, "• The ferries are free for everyone who lives on the island or works on it.")]
    [InlineData(StretchKind.Newsletter, "Sign up for our daily newsletter")]
    [InlineData(StretchKind.CommentForm, "Leave a Reply")]
    [InlineData(StretchKind.Copyright, "© 2021 Harbour Post. All rights reserved.")]
    public void EachIsNamedForWhatItIs(StretchKind kind, string words) =>
        Assert.Contains((kind, words), Stretches.Select(stretch => (stretch.Kind, stretch.Span.Of(Page))));

    [Fact]
    public void EveryKindStandsOnThePageAndSaysWhy()
    {
        Assert.Equal(Enum.GetValues<StretchKind>(), Stretches.Select(stretch => stretch.Kind).Distinct().Order());
        Assert.All(Stretches, stretch => Assert.NotEmpty(stretch.Why));
    }

    [Fact]
    public void APullQuoteIsNoPartOfTheBody()
    {
        var article = ArticleExtractor.Extract(new SourceDocument(Page));

        Assert.DoesNotContain(article.Stretches, stretch => stretch.Kind == StretchKind.PullQuote && stretch.IsBody);
        Assert.Single(article.Quotations, quotation => quotation.Span.Of(Page).StartsWith("Nobody", StringComparison.Ordinal));
    }

    [Fact]
    public void AQuestionOfAnInterviewIsNoHeading()
    {
        const string Answers = """
            The mayor spoke about the harbour bridge on Monday, a week after its repairs had begun, and took questions from reporters on the bank.

            Q: Will the bridge open in May?

            A: It will open when the engineers say that its cables hold, and nobody can tell that before the tests of next week.
            """;

        var article = ArticleExtractor.Extract(new SourceDocument(Answers));

        Assert.Contains(article.Quotations, quotation => quotation.Span.Of(Answers) == "Will the bridge open in May?");
    }
}
