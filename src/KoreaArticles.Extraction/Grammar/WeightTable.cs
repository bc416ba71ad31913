using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Weights of a linear classifier: for each feature the few classes it speaks for or against.</summary>
/// <remarks>Waiting for memory is what takes the time, so nothing is decided on what was just read: the waits overlap. Features unknown are told by
/// a filter small enough for the cache. A known one is found among the eight of its line at once. Most speak of one or two classes, which stand
/// beside it; the few that speak of many are added as vectors.</remarks>
internal sealed class WeightTable
{
    // What stands beside a key is two pairs of class and weight, or one of these and where the row starts.
    private const uint ShortRow = 1u << 31;
    private const uint FullRow = ShortRow | (1u << 30);

    // A short row is so many pairs, those that say nothing included; a full row is a weight for each class.
    private const int ShortLength = 6;

    private static readonly int Lanes = Vector256<sbyte>.Count;

    private readonly ulong[] filter;
    private readonly int filterShift;
    private readonly FeatureLines lines;
    private readonly List<ushort> shortRows = [];
    private readonly List<sbyte> fullRows = [];

    private WeightTable(int features, int classes)
    {
        var bits = Math.Max(64, BitOperations.RoundUpToPowerOf2((uint)features * 4));
        filter = new ulong[bits / 64];
        filterShift = 32 - BitOperations.Log2(bits);
        lines = new FeatureLines(features);
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
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> keys, Span<short> scores)
    {
        Span<uint> found = stackalloc uint[FeatureKeys.Most];
        Span<uint> shorts = stackalloc uint[FeatureKeys.Most];
        Span<uint> fulls = stackalloc uint[FeatureKeys.Most];
        found = found[..Filter(keys, found)];
        lines.Find(found);
        scores.Clear();
        var (shortCount, fullCount) = AddBeside(found, shorts, fulls, scores);
        Fetch(shorts[..shortCount], fulls[..fullCount]);
        AddShort(shorts[..shortCount], scores);
        AddFull(fulls[..fullCount], scores);
    }

    private void Add(uint key, ReadOnlySpan<ushort> pairs)
    {
        lines.Add(key, Row(pairs));
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

    /// <summary>Adds what stands beside the keys themselves, and shares out the rows.</summary>
    [SkipLocalsInit]
    private static (int Shorts, int Fulls) AddBeside(ReadOnlySpan<uint> found, Span<uint> shorts, Span<uint> fulls, Span<short> scores)
    {
        Span<uint> beside = stackalloc uint[FeatureKeys.Most];
        var (besides, shortCount, fullCount) = (0, 0, 0);
        foreach (var row in found)
        {
            beside[besides] = row;
            shorts[shortCount] = fulls[fullCount] = row & ~FullRow;
            besides += (int)(~row >> 31);
            shortCount += (int)(row >> 31 & ~row >> 30);
            fullCount += (int)(row >> 31 & row >> 30);
        }

        foreach (var pairs in beside[..besides])
        {
            scores[(int)(pairs & 0x7F)] += (sbyte)(pairs >> 7);
            scores[(int)(pairs >> 15 & 0x7F)] += (sbyte)(pairs >> 22);
        }

        return (shortCount, fullCount);
    }

    private void Fetch(ReadOnlySpan<uint> shorts, ReadOnlySpan<uint> fulls)
    {
        var rows = CollectionsMarshal.AsSpan(shortRows);
        foreach (var start in shorts) CacheLine.Fetch(in rows[(int)start]);
        var wide = CollectionsMarshal.AsSpan(fullRows);
        foreach (var start in fulls)
        {
            for (var i = 0; i < Width; i += CacheLine.Bytes) CacheLine.Fetch(in wide[(int)start + i]);
        }
    }

    private void AddShort(ReadOnlySpan<uint> starts, Span<short> scores)
    {
        var rows = CollectionsMarshal.AsSpan(shortRows);
        foreach (var start in starts)
        {
            foreach (var pair in rows.Slice((int)start, ShortLength)) scores[pair & 0x7F] += (sbyte)(pair >> 7);
        }
    }

    private void AddFull(ReadOnlySpan<uint> starts, Span<short> scores)
    {
        ref var rows = ref MemoryMarshal.GetReference(CollectionsMarshal.AsSpan(fullRows));
        for (var i = 0; i < scores.Length; i += Lanes)
        {
            var (lower, upper) = (Vector256.Create<short>(scores[i..]), Vector256.Create<short>(scores[(i + (Lanes / 2))..]));
            foreach (var start in starts)
            {
                var row = Vector256.LoadUnsafe(ref rows, start + (nuint)i);
                lower += Vector256.WidenLower(row);
                upper += Vector256.WidenUpper(row);
            }

            lower.CopyTo(scores[i..]);
            upper.CopyTo(scores[(i + (Lanes / 2))..]);
        }
    }
}
