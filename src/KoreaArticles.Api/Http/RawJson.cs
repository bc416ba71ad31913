using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KoreaArticles.Api.Http;

/// <summary>A part of an answer that is JSON already.</summary>
[JsonConverter(typeof(RawJsonWriter))]
public readonly record struct RawJson(ReadOnlyMemory<byte> Utf8)
{
    public static RawJson Of<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>An object cut down to some of its members, which keep their order, with one more at its end.</summary>
    /// <param name="json">The object.</param>
    /// <param name="wanted">Names of the members to keep; null keeps all.</param>
    /// <param name="more">A member to add, name and value; empty adds none.</param>
    public static RawJson Select(ReadOnlySpan<byte> json, IReadOnlyList<byte[]>? wanted, ReadOnlySpan<byte> more = default)
    {
        if (wanted is null) return new((byte[])[.. json[..^1], .. more.IsEmpty ? ""u8 : ","u8, .. more, .. "}"u8]);

        var selected = new ArrayBufferWriter<byte>(json.Length / 4);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isWanted = IsWanted(in reader, wanted);
            reader.Read();
            reader.Skip();
            if (isWanted) Append(selected, json[start..(int)reader.BytesConsumed]);
        }

        if (!more.IsEmpty) Append(selected, more);
        selected.Write("}"u8);
        return new(selected.WrittenMemory);
    }

    private static bool IsWanted(in Utf8JsonReader reader, IReadOnlyList<byte[]> wanted)
    {
        foreach (var name in wanted)
            if (reader.ValueTextEquals(name)) return true;
        return false;
    }

    private static void Append(ArrayBufferWriter<byte> target, ReadOnlySpan<byte> member)
    {
        target.Write(target.WrittenCount == 0 ? "{"u8 : ","u8);
        target.Write(member);
    }
}

/// <summary>Writes what is JSON already as it is.</summary>
internal sealed class RawJsonWriter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
