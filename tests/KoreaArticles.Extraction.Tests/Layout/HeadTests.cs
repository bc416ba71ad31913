using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

/// <summary>Heads as outlets set them, over the same invented report.</summary>
public sealed class HeadTests
{
    private const string Headline = "Harbour bridge to close for a week";

    private const string Standfirst = "Ferries will carry commuters until the new cables have been tested, the council said.";

    private const string Report = """
        The harbour bridge will close on Monday for repairs that the council has put off twice since the storm of last winter.

        Engineers found that two of its main cables had stretched further than allowed, according to a report published on Friday.

        The council will pay for extra ferries between both banks, which leave every ten minutes from six in the morning until midnight.
        """;

    [Theory]
    [InlineData("{0}\n\n{1}\n\nMina Park   | 04.08.2021\n\nBUSAN\n\n{2}")]
    [InlineData("{0}\n{1}\n© Jon Ames/Hanbit Wire\nBUSAN, August 4. /Hanbit Wire/. {2}")]
    [InlineData("{0}\n\nHanbit Web Desk\nBusan, South KoreaUpdated: Aug 04, 2021, 09:16 PM IST\n\nStory highlights\n\n{1}\n\n{2}")]
    [InlineData("{0}\n\n{1}\n\nA ferry leaves the harbour of Busan. [YONHAP]\n\n{2}")]
    [InlineData("Title: {0}\nSource: Island Gazette\nDate: August 4, 2021\nSummary: {1}\n\n{2}")]
    public void AStandfirstMayEndLikeASentence(string layout)
    {
        var article = Extract(layout);

        Assert.Equal(Headline, article.Title?.Value);
        Assert.Equal(Standfirst, article.Standfirst?.Value);
    }

    [Theory]
    [InlineData("{0} | The Incheon Courier\n\nBy Mina Park and Jon AmesBUSAN, Aug. 4, 2021 — {2}")]
    [InlineData("{0} - The Incheon Courier\n\nBy Mina Park and Jon AmesBusan, August 4, 2021 - {2}")]
    public void ABylineGluedToTheDatelineAndTheOutletBehindTheHeadlineAreTold(string layout)
    {
        var article = Extract(layout);

        Assert.Equal((Headline, "The Incheon Courier"), (article.Title?.Value, article.Source?.Value));
        Assert.Equal(("Mina Park and Jon Ames", "Busan", "2021-08-04"), (article.Byline?.Value, article.Place?.Value, article.Date.Value));
    }

    [Fact]
    public void PointsWithDashesAreHighlightsAndNoStandfirst()
    {
        var article = Extract("{0}\n\n- Cables stretched further than allowed\n- Ferries leave every ten minutes until midnight\n\nMina Park in Busan\n\nPublished: 4 August 2021\n\n{2}");

        Assert.Null(article.Standfirst);
        Assert.Equal(2, article.Stretches.Count(stretch => stretch.Kind == StretchKind.Highlight));
    }

    [Fact]
    public void PointsThatTheBodySaysAgainAreHighlightsAndNoParagraphs()
    {
        string[] points = ["Two of its main cables had stretched further than allowed", "The council will pay for extra ferries between both banks"];
        var text = $"{Headline}\n\n{points[0]}\n{points[1]}\n\nBy Mina Park\n\nPublished: 4 August 2021\n\n{Report}";

        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Equal(points, stretches.Where(stretch => stretch.Kind == StretchKind.Highlight).Select(stretch => stretch.Span.Of(text)));
        Assert.Equal(3, stretches.Count(stretch => stretch.Kind == StretchKind.Paragraph));
    }

    [Theory]
    [InlineData("(LEAD) {0}\n\nBy Mina Park\n\nBUSAN, Aug. 4 (Yonhap) -- {2}")]
    [InlineData("WORLD NEWS\nAugust 4 6:10 PM / UPDATED 2 HOURS AGO\n{0}\nBy Mina Park\n\nBUSAN, Aug 4 (Reuters) - {2}")]
    [InlineData("HEADLINE: {0}\nBY: Mina Park\nDATE: 2021-08-04\nBODY:\n{2}")]
    public void MarksAndLabelsAreNoPartOfAHeadline(string layout) => Assert.Equal(Headline, Extract(layout).Title?.Value);

    [Theory]
    [InlineData("Title: {0}\nSource: Island Gazette\nDate: August 4, 2021\nAuthor: Mina Park\n\n{2}", "Island Gazette")]
    [InlineData("{0}\n\nKYODO NEWS - Aug 4, 2021 - 14:05 | World, All\n\n{2}", "Kyodo")]
    [InlineData("{0}\nANI | Updated: Aug 04, 2021 14:05 IST\n\n{2}", "ANI")]
    [InlineData("{0}\n\nBy Mina Park\nPublished On 4 Aug 2021\n\n{2}\n\nSource: Al Jazeera", "Al Jazeera")]
    [InlineData("{0}\n\nAugust 4, 2021 | Opinion\n\n{2}\n\nSource: Getty Images", null)]
    public void TheSourceIsReadFromLabelsAndStamps(string layout, string? source) => Assert.Equal(source, Extract(layout).Source?.Value);

    [Theory]
    [InlineData("BUSAN (AFP/Reuters) - 4 Aug 2021: {2}", new[] { "AFP", "Reuters" })]
    [InlineData("BUSAN, Aug. 4, 2021 (Yonhap) -- {2}", new[] { "Yonhap" })]
    public void ADatelineNamesAllItsAgenciesAndIsNoneOfTheText(string report, string[] agencies)
    {
        var article = Extract("{0}\n\n" + report);

        Assert.Equal(("2021-08-04", "Busan"), (article.Date.Value, article.Place?.Value));
        Assert.Equal(agencies, article.Agencies.Select(agency => agency.Value));
        Assert.Equal(3, article.Stretches.Count(stretch => stretch.Kind == StretchKind.Paragraph));
    }

    [Theory]
    [InlineData("By Mina Park | The harbour bridge will close on Monday for repairs.")]
    [InlineData("Published: 4 August 2021 The harbour bridge will close on Monday for repairs.")]
    public void ASentenceBesideAByLineOrAStampIsOfTheText(string line)
    {
        var text = $"{Headline}\n\n{line}\n\n{Report}";

        var paragraphs = LayoutReader.Read(new SourceDocument(text)).Where(stretch => stretch.Kind == StretchKind.Paragraph).ToList();

        Assert.Equal("The harbour bridge will close on Monday for repairs.", paragraphs[0].Span.Of(text));
        Assert.Equal(4, paragraphs.Count);
    }

    [Theory]
    [InlineData("Aug 4, 2021 (Hanbit Wire) - The harbour bridge was closed on Wednesday after a storm broke two of its cables.\n\n\"No car leaves before Sunday,\" Mina Park said.")]
    [InlineData("12 August 2021, Hanbit Wire\nThe harbour bridge was closed on Wednesday after a storm broke two of its cables.\n\"No car leaves before Sunday,\" Mina Park said.")]
    public void AShortStoryWithoutAHeadlineIsRead(string text)
    {
        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Equal(["The harbour bridge was closed on Wednesday after a storm broke two of its cables.", "\"No car leaves before Sunday,\" Mina Park said."],
            stretches.Where(stretch => stretch.Kind == StretchKind.Paragraph).Select(stretch => stretch.Span.Of(text)));
    }

    [Fact]
    public void ASentenceThatAnnouncesSpeechIsNoStandfirst()
    {
        const string Lead = "Captain Orlin Vask spoke to the crew after he was brought ashore on Sunday morning, and said:";
        var text = $"{Headline}\n\n{Lead}\n\n\"The wave came from behind and broke every window. We held on to the wheel and waited.\"\n\n{Report}";

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Null(article.Standfirst);
        Assert.Equal("Orlin Vask", article.Quotations[0].Speaker?.Name);
        Assert.Contains(article.Stretches, stretch => stretch.Kind == StretchKind.Paragraph && stretch.Span.Of(text) == Lead);
    }

    [Theory]
    [InlineData("« The bridge is safe », Orlin Vask said on Monday at a meeting in the old hall.")]
    [InlineData("„The bridge is safe“, Orlin Vask said on Monday at a meeting in the old hall.")]
    [InlineData("« Nous avons attendu dix ans », a-t-il dit.")]
    [InlineData("„Wir haben jeden Pfeiler geprüft“, sagte sie.")]
    public void AParagraphMayOpenWithAnyMark(string paragraph)
    {
        var text = $"{Headline}\n\n{Report}\n\n{paragraph}\n\nThe council meets again on Friday to vote on the price of the new cables, which come by ship.";

        Assert.All(LayoutReader.Read(new SourceDocument(text)).Where(stretch => stretch.Span.In(text)[0] is '«' or '„'), stretch => Assert.Equal(StretchKind.Paragraph, stretch.Kind));
    }

    [Theory]
    [InlineData("{0}\n\nby Mina Park\nBusan (AFP) Aug 4, 2021\n\n{2}", "Busan", "2021-08-04")]
    [InlineData("{0}\n\nBusan [South Korea], August 4 (ANI): {2}", "Busan", "--08-04")]
    [InlineData("August 4\n\n{0}\n\n{2}", null, "--08-04")]
    [InlineData("{0}\nBy Mina Park\nPublished On 4 Aug\n\n{2}", null, "--08-04")]
    public void PlaceAndDayAreReadFromLinesOfTheirOwn(string layout, string? place, string date)
    {
        var article = Extract(layout);

        Assert.Equal(place, article.Place?.Value);
        Assert.Equal(date, article.Date.Value);
    }

    private static ExtractedArticle Extract(string layout) =>
        ArticleExtractor.Extract(new SourceDocument(layout.Replace("{0}", Headline).Replace("{1}", Standfirst).Replace("{2}", Report)));

    [Theory]
    [InlineData("News Sport Jobs Property Weather\n{0}\n\nBy Mina Park\n\n{2}")]
    [InlineData("Home > News > Islands\n{0}\n\nBy Mina Park\n\n{2}")]
    [InlineData("MINISTRY OF HARBOURS\nPress release No. 44/2021\n4 August 2021\n\n{0}\n\n{2}")]
    public void WhatStandsOverTheHeadlineIsNone(string layout) => Assert.Equal(Headline, Extract(layout).Title?.Value);

    [Fact]
    public void AShortSentenceAtTheEndIsOfTheText()
    {
        var text = $"{Headline}\n\n{Report}\n\nNo one was hurt.";

        Assert.Equal("No one was hurt.", LayoutReader.Read(new SourceDocument(text))[^1] is { Kind: StretchKind.Paragraph } last ? last.Span.Of(text) : null);
    }
}
