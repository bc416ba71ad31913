using System.CommandLine;

namespace KoreaArticles.Evaluation;

/// <summary>The command line: texts and gold in, scores out; 0 where every floor holds, 1 where one does not, 2 where an input is not as it should be.</summary>
public static class EvaluateCommand
{
    public static RootCommand Create()
    {
        var texts = new Argument<DirectoryInfo>("TEXTS") { Description = "Folder of articles." }.AcceptExistingOnly();
        var golds = new Argument<DirectoryInfo>("GOLD") { Description = "Folder of *.gold.json files." }.AcceptExistingOnly();
        var predictions = new Option<FileInfo?>("--predictions")
        {
            Description = "Measure lines as `extract --jsonl` writes them instead of running the extraction.",
        };
        var floor = new Option<FileInfo?>("--floor") { Description = "JSON object of measures and the F1 each must reach." };
        var misses = new Option<int>("--misses") { Description = "How many misses to list." };

        var command = new RootCommand("Measures extraction against what a careful reader finds.") { texts, golds, predictions, floor, misses };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var articles = GoldCase.ReadAll(parsed.GetValue(texts)!.ToString(), parsed.GetValue(golds)!.ToString());
                var given = parsed.GetValue(predictions) is { } lines ? Prediction.ReadLines(lines.FullName) : null;
                var least = parsed.GetValue(floor) is { } file ? Floor.Read(file.FullName) : Floor.None;

                var tally = Evaluator.Measure(articles, article => given is null ? Prediction.Of(article) : given.GetValueOrDefault(article.Id));
                Report.Write(output, tally, least, parsed.GetValue(misses));
                return Verdict(output, articles.Count, least.Under(tally));
            }
            catch (Exception problem) when (problem is InvalidDataException or IOException)
            {
                error.WriteLine(problem.Message);
                return 2;
            }
        });
        return command;
    }

    private static int Verdict(TextWriter output, int articles, IReadOnlyList<string> under)
    {
        output.WriteLine();
        output.WriteLine(under.Count == 0
            ? $"{articles} articles; no measure is under its floor"
            : $"{articles} articles; under the floor: {string.Join(", ", under)}");
        return under.Count == 0 ? 0 : 1;
    }
}
