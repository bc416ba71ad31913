using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>A value for each of many keys, in lines of the processor's cache: eight keys, then their values.</summary>
internal sealed class FeatureLines
{
    private const int Keys = 8;
    private const int Length = 2 * Keys;

    // A quarter is left empty: so nearly every key stands in its own line, the rest in the next.
    private const int Filled = 6;

    private readonly uint[] lines;
    private readonly int start;
    private readonly int count;

    public FeatureLines(int keys)
    {
        count = (keys / Filled) + 2;
        lines = GC.AllocateArray<uint>((count + 1) * Length, pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(lines, 0) & (CacheLine.Bytes - 1)) / sizeof(uint);
    }

    /// <summary>Adds a key, which is not there yet; neither it nor its value is zero.</summary>
    public void Add(uint key, uint value)
    {
        for (var line = LineOf(key); ; line = Following(line))
        {
            var place = lines.AsSpan(line, Keys).IndexOf(0u);
            if (place < 0) continue;

            (lines[line + place], lines[line + Keys + place]) = (key, value);
            return;
        }
    }

    /// <summary>Puts in place of each key its value, zero where it has none.</summary>
    public void Find(Span<uint> keys)
    {
        foreach (var key in keys) CacheLine.Fetch(in lines[LineOf(key)]);

        foreach (ref var key in keys)
        {
            var line = LineOf(key);
            var same = Same(line, key);
            while (same == 0 && lines[line + Keys - 1] != 0)
            {
                line = Following(line);
                same = Same(line, key);
            }

            key = same == 0 ? 0 : lines[line + Keys + BitOperations.TrailingZeroCount(same)];
        }
    }

    /// <summary>A bit for the place of the line at which the key stands.</summary>
    private uint Same(int line, uint key) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(lines), (nuint)line), Vector256.Create(key)).ExtractMostSignificantBits();

    // Keys are hashes: their size says where they stand.
    private int LineOf(uint key) => start + ((int)(((ulong)key * (ulong)count) >> 32) * Length);

    private int Following(int line) => line + Length < start + (count * Length) ? line + Length : start;
}
