using KoreaArticles.Extraction.Quotations;
using static KoreaArticles.Evaluation.Tests.Made;

namespace KoreaArticles.Evaluation.Tests;

public sealed class QuotationMeasuresTests
{
    private const string Text =
        "\"The ferry will sail on Monday at the latest,\" said Ida Holm, the harbour master. She said the crane was \"quite new\" and safe. "
        + "A clerk said the quay had been swept twice.";

    private const string Direct = "The ferry will sail on Monday at the latest,";
    private const string Mixed = "the crane was \"quite new\" and safe";
    private const string Indirect = "the quay had been swept twice";

    private static readonly GoldCase Harbour = Case(Text,
        Quote(Text, Direct, QuotationKind.Direct, "Ida Holm"),
        Quote(Text, Mixed, QuotationKind.Mixed, "She", resolvesTo: "Ida Holm"),
        Quote(Text, Indirect, QuotationKind.Indirect, "A clerk", named: false));

    [Fact]
    public void EachKindIsCountedByItself()
    {
        var tally = Measure(Harbour, new Prediction
        {
            Quotes =
            [
                Found(Text, Direct, QuotationKind.Direct, "Ida Holm"),
                Found(Text, Mixed, QuotationKind.Indirect, "Ida Holm"),
                Found(Text, "said Ida Holm, the harbour master", QuotationKind.Direct, null),
            ],
        });

        Assert.Equal(new Score(Found: 2, Expected: 1, Correct: 1), tally["quotes.direct"]);
        Assert.Equal(new Score(Found: 0, Expected: 1, Correct: 0), tally["quotes.mixed"]);
        Assert.Equal(new Score(Found: 1, Expected: 1, Correct: 0), tally["quotes.indirect"]);
        Assert.Equal(new Score(Found: 3, Expected: 3, Correct: 2), tally["quotes"]);
    }

    [Theory]
    [InlineData("The ferry will sail on Monday at the", true)]          // 8 of 9 words
    [InlineData("The ferry will sail on Monday", false)]                // 6 of 9
    [InlineData("The ferry will sail on Monday at the latest,\" said Ida", true)] // 9 of 11
    [InlineData("The ferry will sail on Monday at the latest,\" said Ida Holm", false)] // 9 of 12
    public void AQuotationIsMetFromFourFifthsOfTheWords(string found, bool met)
    {
        var tally = Measure(Harbour, new Prediction { Quotes = [Found(Text, found, QuotationKind.Direct, null)] });

        Assert.Equal(met ? 1 : 0, tally["quotes"].Correct);
    }

    [Fact]
    public void AQuotationIsMetOnce()
    {
        var twice = Found(Text, Direct, QuotationKind.Direct, "Ida Holm");

        var tally = Measure(Harbour, new Prediction { Quotes = [twice, twice] });

        Assert.Equal(new Score(Found: 2, Expected: 3, Correct: 1), tally["quotes"]);
    }

    [Fact]
    public void AFoundQuotationMeetsOne()
    {
        var twice = Quote(Text, Direct, QuotationKind.Direct, "Ida Holm");

        var tally = Measure(Case(Text, twice, twice), new Prediction { Quotes = [Found(Text, Direct, QuotationKind.Direct, "Ida Holm")] });

        Assert.Equal(new Score(Found: 1, Expected: 2, Correct: 1), tally["quotes"]);
    }

    [Theory]
    [InlineData("Ida Holm", null, true)]
    [InlineData("Holm", null, false)]
    [InlineData(null, "She", false)]
    [InlineData(null, null, false)]
    public void APronounIsRightWhenTheFullNameIsFound(string? speaker, string? words, bool right)
    {
        var tally = Measure(Harbour, new Prediction { Quotes = [Found(Text, Mixed, QuotationKind.Mixed, speaker, words)] });

        Assert.Equal(Score.Of(right), tally["speakers"]);
        Assert.Equal(Score.Of(right), tally["speakers.pronoun"]);
    }

    [Theory]
    [InlineData("a clerk at the port", true)]
    [InlineData("clerk", true)]
    [InlineData("the harbour master", false)]
    public void AnUnnamedSpeakerIsRightWhenTheNounIs(string words, bool right)
    {
        var tally = Measure(Harbour, new Prediction { Quotes = [Found(Text, Indirect, QuotationKind.Indirect, null, words)] });

        Assert.Equal(Score.Of(right), tally["speakers"]);
        Assert.DoesNotContain("speakers.pronoun", tally.Scores.Keys);
    }

    [Fact]
    public void JointAsksForTheStretchAndItsSpeaker()
    {
        var tally = Measure(Harbour, new Prediction
        {
            Quotes =
            [
                Found(Text, Direct, QuotationKind.Direct, "Ida Holm"),
                Found(Text, Mixed, QuotationKind.Mixed, "Somebody Else"),
            ],
        });

        Assert.Equal(new Score(Found: 2, Expected: 3, Correct: 2), tally["quotes"]);
        Assert.Equal(new Score(Found: 2, Expected: 2, Correct: 1), tally["speakers"]);
        Assert.Equal(new Score(Found: 2, Expected: 3, Correct: 1), tally["joint"]);
    }

    [Fact]
    public void AQuotationWhoseSpeakerNobodyKnowsAsksForNone()
    {
        var article = Case(Text, Quote(Text, Direct, QuotationKind.Direct, speaker: null));

        var tally = Measure(article, new Prediction { Quotes = [Found(Text, Direct, QuotationKind.Direct, "Ida Holm")] });

        Assert.Equal(1, tally["quotes.direct"].Correct);
        Assert.Equal(new Score(0, 0, 0), tally["speakers"]);
        Assert.Equal(new Score(0, 0, 0), tally["joint"]);
    }

    [Fact]
    public void AMissNamesFileAndPlace()
    {
        var tally = Measure(Harbour, new Prediction());

        Assert.Contains(new Miss("quotes.direct", "made.txt", "1:2", Direct, null), tally.Misses);
        Assert.Equal(3, tally.Misses.Count(miss => miss.Measure.StartsWith("quotes", StringComparison.Ordinal)));
    }
}
