using System.Diagnostics;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>Learns from the train and dev parts of treebanks, measures on their test parts.</summary>
internal static class GrammarVerb
{
    public const string Usage = "--treebank DIR [--treebank DIR ...] [--out FILE | --model FILE] [--measure-dev] [--rounds N] [--weights N]";

    public static int Train(string[] args, TextWriter output)
    {
        var folders = Values(args, "--treebank").ToList();
        if (folders.Count == 0)
        {
            output.WriteLine(Usage);
            return 2;
        }

        var plan = new GrammarPlan();
        if (Values(args, "--rounds").FirstOrDefault() is { } rounds) plan = plan with { ParseRounds = int.Parse(rounds) };
        if (Values(args, "--weights").FirstOrDefault() is { } weights) plan = plan with { MostWeights = int.Parse(weights) };

        // While features are tried out dev is for measuring, so that test is looked at last.
        var measureDev = args.Contains("--measure-dev", StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        var bytes = Values(args, "--model").FirstOrDefault() is { } known ? File.ReadAllBytes(known) : Learn(folders, measureDev ? ["train"] : ["train", "dev"], plan, output);
        output.WriteLine($"{bytes.Length:N0} bytes after {watch.Elapsed.TotalSeconds:0} s");
        if (Values(args, "--out").FirstOrDefault() is { } file) File.WriteAllBytes(file, bytes);

        var model = Model.Read(bytes);
        foreach (var folder in folders)
        {
            var held = Treebank.Read(folder, measureDev ? "dev" : "test");
            Report("kinds learnt from", held.Where(Treebank.IsFreeForTraining));
            Report("news", held.Where(Treebank.IsNews));
            Report("other kinds", held.Where(sentence => !Treebank.IsFreeForTraining(sentence) && !Treebank.IsNews(sentence)));

            void Report(string name, IEnumerable<TreebankSentence> sentences)
            {
                var list = sentences.ToList();
                if (list.Count > 0) output.WriteLine($"{folder}, {name}, {list.Count} sentences\n{GrammarScores.Measure(model, list)}");
            }
        }

        return 0;
    }

    private static byte[] Learn(List<string> folders, string[] parts, GrammarPlan plan, TextWriter output)
    {
        var sentences = folders.SelectMany(folder => Treebank.Read(folder, parts)).Where(Treebank.IsFreeForTraining).ToList();
        output.WriteLine($"Learning from {sentences.Count:N0} sentences, {sentences.Sum(sentence => sentence.Count):N0} tokens.");
        return GrammarTraining.Train(sentences, plan);
    }

    private static IEnumerable<string> Values(string[] args, string name) =>
        args.Zip(args.Skip(1)).Where(pair => pair.First == name).Select(pair => pair.Second);
}
