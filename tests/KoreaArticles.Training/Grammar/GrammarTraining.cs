using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>How much to learn.</summary>
/// <param name="TagRounds">Times the tagger goes through the treebank.</param>
/// <param name="ParseRounds">Times the parser does.</param>
/// <param name="MostWeights">Weights the parser keeps; three in ten of that the tagger.</param>
public sealed record GrammarPlan(int TagRounds = 5, int ParseRounds = 6, int MostWeights = 1_500_000);

/// <summary>Learns a model from sentences: the same sentences and plan give the same bytes.</summary>
public static class GrammarTraining
{
    // The parser must learn from tags as it will see them: each quarter is tagged by what the other three teach.
    private const int Folds = 4;

    public static byte[] Train(IReadOnlyList<TreebankSentence> sentences, GrammarPlan plan)
    {
        var tagger = new TaggerTraining(sentences, plan.TagRounds);
        var tags = new Tag[sentences.Count][];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => TagFold(sentences, plan, fold, tags));
        var examples = sentences.Select((sentence, i) =>
            new ParserExample(TaggerTraining.WordsOf(sentence), tags[i], sentence.Heads, sentence.Relations));
        var parser = new ParserTraining([.. examples], plan.ParseRounds);

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Model.Magic);
        tagger.Write(writer, plan.MostWeights * 3 / 10);
        parser.Write(writer, plan.MostWeights);
        writer.Flush();
        return stream.ToArray();
    }

    private static void TagFold(IReadOnlyList<TreebankSentence> sentences, GrammarPlan plan, int fold, Tag[][] tags)
    {
        var tagger = new TaggerTraining([.. sentences.Where((_, i) => i % Folds != fold)], plan.TagRounds);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        tagger.Write(writer, plan.MostWeights * 3 / 10);
        var reader = new ModelReader(stream.ToArray());
        var model = new Model
        {
            Lexicon = Lexicon.Read(ref reader),
            TagWeights = WeightTable.Read(ref reader, Tagger.Classes),
            Transitions = [],
            TransitionWeights = null!,
        };
        for (var i = fold; i < sentences.Count; i += Folds)
        {
            tags[i] = new Tag[sentences[i].Count];
            Tagger.Run(model, TaggerTraining.WordsOf(sentences[i]), tags[i]);
        }
    }
}
