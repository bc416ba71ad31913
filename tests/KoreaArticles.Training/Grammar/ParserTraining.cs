using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>A sentence to learn parsing from, with tags as the tagger would give them.</summary>
internal sealed record ParserExample(Word[] Words, Tag[] Tags, int[] Heads, Relation[] Relations);

/// <summary>Learns the parser's weights, following its own mistakes as often as the right way.</summary>
internal sealed class ParserTraining
{
    private const int Rarest = 3;

    private readonly Perceptron perceptron = new(Rarest);
    private readonly Configuration c = new();
    private readonly uint[] keys = new uint[FeatureKeys.Most];
    private readonly Transition[] transitions;

    public ParserTraining(IReadOnlyList<ParserExample> sentences, int rounds)
    {
        var examples = sentences.Where(example => example.Words.Length is > 0 and <= Configuration.Longest).ToArray();
        transitions = TransitionsOf(examples);

        foreach (var example in examples) Learn(example, follow: 0, new Dice(0), counting: true);

        var dice = new Dice(2);
        for (var round = 0; round < rounds; round++)
        {
            dice.Shuffle(examples.AsSpan());
            foreach (var example in examples) Learn(example, follow: round == 0 ? 0 : 90, dice, counting: false);
        }
    }

    public void Write(BinaryWriter writer, int most)
    {
        ModelWriter.WriteTransitions(writer, transitions);
        ModelWriter.WriteWeights(writer, perceptron, most);
    }

    /// <summary>Parses one example, learning at each decision; of a hundred wrong decisions so many are followed.</summary>
    private void Learn(ParserExample example, int follow, Dice dice, bool counting)
    {
        example.Words.CopyTo(c.Words, 0);
        example.Tags.CopyTo(c.Tags, 0);
        c.Start(example.Words.Length);
        Span<int> scores = stackalloc int[transitions.Length];
        Span<int> costs = stackalloc int[3];
        while (!c.IsDone)
        {
            var features = new FeatureKeys(keys);
            ParserFeatures.Collect(c, ref features);
            Oracle.Costs(c, example.Heads, costs);
            perceptron.Score(features.Keys, scores);
            var (best, right) = (-1, -1);
            for (var i = 0; i < transitions.Length; i++)
            {
                if (costs[(int)transitions[i].Move] == int.MaxValue) continue;

                if (best < 0 || scores[i] > scores[best]) best = i;
                if ((right < 0 || scores[i] > scores[right]) && Oracle.IsRight(transitions[i], c, example.Heads, example.Relations, costs)) right = i;
            }

            // A relation too rare to have a transition: nothing to learn here.
            if (right < 0) right = best;

            if (counting) perceptron.Count(features.Keys);
            else perceptron.Learn(features.Keys, right, best);

            c.Apply(transitions[dice.Below(100) < follow ? best : right]);
        }
    }

    private static Transition[] TransitionsOf(IEnumerable<ParserExample> examples)
    {
        const int Rare = 5;
        var arcs = examples.SelectMany(example => example.Heads.Select((head, i) => (Word: i, Head: head, Relation: example.Relations[i])))
            .Where(arc => arc.Head >= 0)
            .CountBy(arc => new Transition(arc.Word < arc.Head ? Move.Left : Move.Right, arc.Relation))
            .Where(count => count.Value >= Rare)
            .Select(count => count.Key);

        // Two moves without which no parse may come to its end.
        Transition[] always = [new(Move.Shift, Relation.Dep), new(Move.Right, Relation.Dep)];
        return [.. always.Union(arcs).OrderBy(transition => transition.Move).ThenBy(transition => transition.Relation)];
    }
}
