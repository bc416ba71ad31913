using System.CommandLine;

namespace KoreaArticles.Evaluation.Tests;

public sealed class EvaluateCommandTests
{
    private const string Line =
        """{"id":"a","title":"Ferry late","date":{"value":null,"basis":"unknown"},"paragraphs":[],"quotes":[{"kind":"direct","span":{"start":12,"length":13},"speaker":null,"speakerText":"Holm"}]}""";

    [Theory]
    [InlineData("""{"title": 1.0, "quotes.direct": 1.0}""", 0, "no measure is under its floor")]
    [InlineData("""{"title": 1.0, "speakers": 0.1}""", 1, "under the floor: speakers")]
    [InlineData("""{"no-such-measure": 0.0}""", 1, "under the floor: no-such-measure")]
    [InlineData("[]", 2, "floor.json")]
    public void TheExitCodeTellsWhetherTheFloorHolds(string floor, int code, string said)
    {
        var (exit, output) = Run(floor, Line);

        Assert.Equal(code, exit);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnArticleWithoutPredictionCountsAsNothingFound()
    {
        var (exit, output) = Run("""{"title": 0.5}""", "");

        Assert.Equal(1, exit);
        Assert.Contains("a.txt:1:1 title: \"Ferry late\" -> nothing", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutPredictionsTheExtractionIsRun()
    {
        var output = new StringWriter();

        var exit = EvaluateCommand.Create().Parse([SampleCorpus.Articles, SampleCorpus.Gold]).Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, exit);
        Assert.Contains("12 articles", output.ToString(), StringComparison.Ordinal);
    }

    private static (int Exit, string Output) Run(string floor, string lines)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Ferry late\n\"We are late.\" said Ida Holm.");
        folder.Write("a.gold.json", """
            {"file":"a.txt","fields":{"title":{"text":"Ferry late","start":0,"end":10}},
             "quotes":[{"kind":"direct","text":"We are late.","start":12,"end":24,"speaker":"Ida Holm"}]}
            """);
        var output = new StringWriter();

        var exit = EvaluateCommand.Create()
            .Parse([folder.Path, folder.Path, "--misses", "9", "--predictions", folder.Write("lines.jsonl", lines), "--floor", folder.Write("floor.json", floor)])
            .Invoke(new InvocationConfiguration { Output = output, Error = output });

        return (exit, output.ToString());
    }
}
