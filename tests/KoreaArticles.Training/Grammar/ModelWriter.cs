using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>Writes what was learnt in the form <see cref="Model"/> reads.</summary>
internal static class ModelWriter
{
    public static void WriteLexicon(BinaryWriter writer, Dictionary<uint, LexiconEntry> entries)
    {
        writer.Write(entries.Count);
        foreach (var (word, entry) in entries.OrderBy(pair => pair.Key))
        {
            writer.Write(word);
            writer.Write((byte)entry.Only);
            writer.Write(entry.Choice);
        }
    }

    public static void WriteTransitions(BinaryWriter writer, Transition[] transitions)
    {
        writer.Write((byte)transitions.Length);
        foreach (var transition in transitions)
        {
            writer.Write((byte)transition.Move);
            writer.Write((byte)transition.Relation);
        }
    }

    /// <summary>Writes averaged weights as steps of one size: at most so many, the largest.</summary>
    public static void WriteWeights(BinaryWriter writer, Perceptron perceptron, int most)
    {
        var weights = perceptron.Averages().ToList();
        var sizes = weights.Select(weight => Math.Abs(weight.Average)).OrderDescending().ToList();
        var least = sizes.Count > most ? sizes[most] : 0;

        // The few largest decide most: a step is never so fine that they do not fit.
        var step = sizes.Count == 0 ? 1 : Math.Max(sizes[0] / sbyte.MaxValue, least / 1.5);
        var rows = weights
            .Where(weight => Math.Abs(weight.Average) > least)
            .Select(weight => (weight.Key, weight.Class, Steps: (int)Math.Clamp(Math.Round(weight.Average / step), -127, 127)))
            .Where(weight => weight.Steps != 0)
            .GroupBy(weight => weight.Key)
            .OrderBy(row => row.Key)
            .ToList();

        writer.Write(rows.Count);
        writer.Write(rows.Sum(row => row.Count()));
        foreach (var row in rows)
        {
            writer.Write(row.Key);
            writer.Write((byte)row.Count());
            foreach (var weight in row.OrderBy(weight => weight.Class)) writer.Write(WeightTable.Pair(weight.Class, (sbyte)weight.Steps));
        }
    }
}
