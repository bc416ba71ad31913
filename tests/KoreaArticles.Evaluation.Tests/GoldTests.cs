using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction;

namespace KoreaArticles.Evaluation.Tests;

public sealed class GoldTests
{
    [Fact]
    public void EveryArticleOfTheSampleCorpusHasGoldWhoseSpansAreItsWords()
    {
        var gold = GoldCase.ReadAll(SampleCorpus.Articles, SampleCorpus.Gold);

        Assert.Equal(
            Directory.EnumerateFiles(SampleCorpus.Articles, "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            gold.Select(article => article.Id));
    }

    [Fact]
    public void AnAnswerThatIsTheGoldMissesNothing()
    {
        var gold = GoldCase.ReadAll(SampleCorpus.Articles, SampleCorpus.Gold);

        var tally = Evaluator.Measure(gold, article => AsPrediction(article.Gold));

        Assert.Empty(tally.Misses);
        Assert.All(tally.Scores, measure => Assert.Equal(1, measure.Value.F1));
        Assert.True(tally["quotes.mixed"].Expected >= 10);
        Assert.True(tally["quotes.indirect"].Expected >= 30);
    }

    [Fact]
    public void GoldWhoseSpanIsOtherWordsIsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Ferry late again");
        folder.Write("a.gold.json", """{"file":"a.txt","fields":{"title":{"text":"Ferry late","start":1,"end":11}}}""");

        var problem = Assert.Throws<InvalidDataException>(() => GoldCase.ReadAll(folder.Path, folder.Path));

        Assert.Contains("\"Ferry late\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SpacesOfAnyKindAreSpaces()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Ferry\u00a0 late");
        folder.Write("a.gold.json", """{"file":"a.txt","fields":{"title":{"text":"Ferry late","start":0,"end":11}}}""");

        Assert.Single(GoldCase.ReadAll(folder.Path, folder.Path));
    }

    [Theory]
    [InlineData(0, "1:1")]
    [InlineData(6, "1:7")]
    [InlineData(7, "2:1")]
    [InlineData(9, "2:3")]
    public void APlaceIsLineAndColumn(int offset, string place) =>
        Assert.Equal(place, Made.Case("First.\nSecond.").PlaceOf(offset));

    private static Prediction AsPrediction(GoldArticle gold) => new()
    {
        Title = gold.Fields.Title?.Text,
        Standfirst = gold.Fields.Standfirst?.Text,
        Source = gold.Fields.Source is { Name: { } name } ? new NamedReference("id", name) : null,
        Byline = gold.Fields.Byline?.Text,
        Authors = gold.Fields.Byline?.Authors ?? [],
        Place = gold.Fields.Dateline?.Place,
        Language = gold.Fields.Language?.Value,
        Date = new PredictedDate
        {
            Value = gold.Fields.Date?.Value,
            Precision = gold.Fields.Date?.Precision,
            Basis = Enum.TryParse<Basis>(gold.Fields.Date?.Basis, ignoreCase: true, out var basis) ? basis : Basis.Unknown,
        },
        PublishedAt = gold.Fields.Published?.Value,
        UpdatedAt = gold.Fields.Updated?.Value,
        Paragraphs =
        [
            .. Paragraphs(ParagraphKind.Paragraph, gold.Paragraphs),
            .. Paragraphs(ParagraphKind.Heading, gold.Headings),
            .. Paragraphs(ParagraphKind.Highlight, gold.Highlights),
        ],
        Quotes =
        [
            .. gold.Quotes.Select(quote => new PredictedQuote(quote.Kind, SpanDetail.Of(quote.Span!.Value),
                quote.Named && quote.ResolvesTo is { } speaker ? new NamedReference("id", speaker) : null, quote.Speaker)),
        ],
    };

    private static IEnumerable<ParagraphDetail> Paragraphs(ParagraphKind kind, IEnumerable<GoldStretch>? lines) =>
        (lines ?? []).Select(line => new ParagraphDetail(kind, line.Text!, SpanDetail.Of(line.Span!.Value)));
}
