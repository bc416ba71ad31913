using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Everything learnt: the frequent words, the weights of the tagger, the parser's transitions and their weights.</summary>
/// <remarks>The file is little-endian: <see cref="Magic"/>, then the parts in the order of <see cref="Read"/>.</remarks>
internal sealed class Model
{
    public const int Magic = 0x31_52_47_4B;

    private static readonly Lazy<Model> English = new(static () =>
    {
        using var stream = typeof(Model).Assembly.GetManifestResourceStream("english.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    });

    public static Model Default => English.Value;

    public required Lexicon Lexicon { get; init; }

    public required WeightTable TagWeights { get; init; }

    public required Transition[] Transitions { get; init; }

    public required WeightTable TransitionWeights { get; init; }

    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    public static Model Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(bytes);
        if (bytes.Length < 4 || reader.Int() != Magic) throw new InvalidDataException("These bytes are no grammar model.");

        var lexicon = Lexicon.Read(ref reader);
        var tagWeights = WeightTable.Read(ref reader, Tagger.Classes);
        var transitions = Transition.Read(ref reader);
        return new Model
        {
            Lexicon = lexicon,
            TagWeights = tagWeights,
            Transitions = transitions,
            TransitionWeights = WeightTable.Read(ref reader, transitions.Length),
        };
    }
}

/// <summary>Reads numbers one after the other.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public byte Byte()
    {
        var value = rest[0];
        rest = rest[1..];
        return value;
    }

    public int Int()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(rest);
        rest = rest[4..];
        return value;
    }

    public void Shorts(scoped Span<ushort> values)
    {
        rest[..(values.Length * 2)].CopyTo(MemoryMarshal.AsBytes(values));
        rest = rest[(values.Length * 2)..];
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
    }
}
