using System.Numerics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Weights of a linear classifier: for each feature the few classes it speaks for or against.</summary>
internal sealed class WeightTable
{
    // A slot holds a feature's key and, below it, where its row starts; a row is its length and so many pairs of class and weight.
    private readonly ulong[] slots;
    private readonly ushort[] rows;
    private readonly int shift;

    private WeightTable(int features, int pairs)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, features * 3 / 2));
        slots = new ulong[capacity];
        rows = new ushort[pairs + features];
        shift = 32 - BitOperations.Log2((uint)capacity);
    }

    public static WeightTable Read(ref ModelReader reader)
    {
        var (features, pairs) = (reader.Int(), reader.Int());
        var table = new WeightTable(features, pairs);
        for (var (i, next) = (0, 0); i < features; i++)
        {
            var key = (uint)reader.Int();
            table.slots[table.Slot(key)] = ((ulong)key << 32) | (uint)next;
            int count = reader.Byte();
            table.rows[next++] = (ushort)count;
            reader.Shorts(table.rows.AsSpan(next, count));
            next += count;
        }

        return table;
    }

    /// <summary>A class and its weight as they stand in a row.</summary>
    public static ushort Pair(int @class, sbyte weight) => (ushort)(@class | ((byte)weight << 8));

    /// <summary>Adds up what the features say of each class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // Memory is what takes the time: all rows are looked up before the first is read, so that the waits overlap.
        Span<int> starts = stackalloc int[ParserFeatures.Most];
        var known = 0;
        foreach (var key in features)
        {
            var slot = slots[Slot(key)];
            starts[known] = (int)(uint)slot;
            known += slot == 0 ? 0 : 1;
        }

        scores.Clear();
        foreach (var start in starts[..known])
        {
            foreach (var pair in rows.AsSpan(start + 1, rows[start])) scores[pair & 0xFF] += (sbyte)(pair >> 8);
        }
    }

    private int Slot(uint key)
    {
        var slot = (int)((key * 0x9E3779B1) >> shift);
        while (slots[slot] is not 0 and var found && (uint)(found >> 32) != key) slot = (slot + 1) & (slots.Length - 1);

        return slot;
    }
}
