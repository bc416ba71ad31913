using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Weights of a linear classifier: for each feature the few classes it speaks for or against.</summary>
/// <remarks>Memory is what takes the time. Most features asked for are unknown, which a filter small enough for the cache tells; most that are
/// known speak of one or two classes, which stand in the slot itself; the few that speak of many are added as vectors.</remarks>
internal sealed class WeightTable
{
    // The low half of a slot is two pairs of class and weight, or one of these and where the row starts.
    private const uint ShortRow = 1u << 31;
    private const uint FullRow = ShortRow | (1u << 30);

    // A short row is so many pairs, those that say nothing included; a full row is a weight for each class.
    private const int ShortLength = 6;

    private static readonly int Lanes = Vector256<short>.Count;

    private readonly ulong[] filter;
    private readonly int filterShift;
    private readonly ulong[] slots;
    private readonly List<ushort> shortRows = [];
    private readonly List<sbyte> fullRows = [];

    private WeightTable(int features, int classes)
    {
        var bits = Math.Max(64, BitOperations.RoundUpToPowerOf2((uint)features * 8));
        filter = new ulong[bits / 64];
        filterShift = 32 - BitOperations.Log2(bits);
        slots = new ulong[(features * 3 / 2) + 4];
        Width = (classes + Lanes - 1) / Lanes * Lanes;
    }

    /// <summary>Length of the scores: the number of classes, rounded up to whole vectors.</summary>
    public int Width { get; }

    public static WeightTable Read(ref ModelReader reader, int classes)
    {
        var (features, _) = (reader.Int(), reader.Int());
        var table = new WeightTable(features, classes);
        Span<ushort> row = stackalloc ushort[byte.MaxValue];
        for (var i = 0; i < features; i++)
        {
            var key = (uint)reader.Int();
            var pairs = row[..reader.Byte()];
            reader.Shorts(pairs);
            table.Add(key, pairs);
        }

        return table;
    }

    /// <summary>A class, below 128, and its weight as they stand in a row.</summary>
    public static ushort Pair(int @class, sbyte weight) => (ushort)(@class | ((byte)weight << 7));

    /// <summary>Adds up what the features say of each class.</summary>
    public void Score(ReadOnlySpan<uint> keys, Span<short> scores)
    {
        // Step by step for all features, so that the waits for memory overlap.
        Span<uint> likely = stackalloc uint[FeatureKeys.Most];
        Span<int> rows = stackalloc int[FeatureKeys.Most];
        likely = likely[..Filter(keys, likely)];
        scores.Clear();
        var (shorts, fulls) = AddSlots(likely, rows, scores);
        AddShort(rows[..shorts], scores);
        AddFull(rows[^fulls..], scores);
    }

    private void Add(uint key, ReadOnlySpan<ushort> pairs)
    {
        var slot = Slot(key);
        while (slots[slot] != 0) slot = Following(slot);

        slots[slot] = ((ulong)key << 32) | Row(pairs);
        filter[key >> filterShift >> 6] |= 1UL << (int)(key >> filterShift);
    }

    private uint Row(ReadOnlySpan<ushort> pairs)
    {
        if (pairs.Length <= 2) return pairs[0] | (uint)(pairs.Length == 2 ? pairs[1] : 0) << 15;

        if (pairs.Length <= ShortLength)
        {
            var start = shortRows.Count;
            shortRows.AddRange(pairs);
            for (var i = pairs.Length; i < ShortLength; i++) shortRows.Add(Pair(i, 0));

            return ShortRow | (uint)start;
        }

        var first = fullRows.Count;
        CollectionsMarshal.SetCount(fullRows, first + Width);
        var row = CollectionsMarshal.AsSpan(fullRows)[first..];
        row.Clear();
        foreach (var pair in pairs) row[pair & 0x7F] = (sbyte)(pair >> 7);

        return FullRow | (uint)first;
    }

    /// <summary>Keeps the keys that may be known; returns how many they are.</summary>
    private int Filter(ReadOnlySpan<uint> keys, Span<uint> likely)
    {
        var (words, shift, count) = (filter, filterShift, 0);
        foreach (var key in keys)
        {
            var bit = key >> shift;
            likely[count] = key;
            count += (int)(words[bit >> 6] >> (int)bit) & 1;
        }

        return count;
    }

    /// <summary>Adds what stands in the slots themselves; short rows go to the front and full ones to the end of <paramref name="rows"/>.</summary>
    private (int Shorts, int Fulls) AddSlots(ReadOnlySpan<uint> keys, Span<int> rows, Span<short> scores)
    {
        var (shorts, fulls) = (0, 0);
        foreach (var key in keys)
        {
            var slot = Slot(key);
            while ((uint)(slots[slot] >> 32) != key && slots[slot] != 0) slot = Following(slot);

            var row = (uint)slots[slot];
            if (row < ShortRow)
            {
                scores[(int)(row & 0x7F)] += (sbyte)(row >> 7);
                scores[(int)(row >> 15 & 0x7F)] += (sbyte)(row >> 22);
                continue;
            }

            var isFull = row >= FullRow;
            rows[isFull ? rows.Length - ++fulls : shorts++] = (int)(row & ~FullRow);
        }

        return (shorts, fulls);
    }

    private void AddShort(ReadOnlySpan<int> starts, Span<short> scores)
    {
        var rows = CollectionsMarshal.AsSpan(shortRows);
        foreach (var start in starts)
        {
            foreach (var pair in rows.Slice(start, ShortLength)) scores[pair & 0x7F] += (sbyte)(pair >> 7);
        }
    }

    private void AddFull(ReadOnlySpan<int> starts, Span<short> scores)
    {
        var rows = CollectionsMarshal.AsSpan(fullRows);
        for (var i = 0; i < scores.Length; i += Lanes)
        {
            var sum = Vector256.Create<short>(scores[i..]);
            foreach (var start in starts)
            {
                var (low, high) = Vector128.Widen(Vector128.Create<sbyte>(rows[(start + i)..]));
                sum += Vector256.Create(low, high);
            }

            sum.CopyTo(scores[i..]);
        }
    }

    // Keys are hashes: their size says where they stand.
    private int Slot(uint key) => (int)(((ulong)key * (ulong)slots.Length) >> 32);

    private int Following(int slot) => slot + 1 == slots.Length ? 0 : slot + 1;
}
