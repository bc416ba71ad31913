using System.Buffers;
using System.Text.Json;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Speakers;

/// <summary>Ready answers name a speaker as their own article does; here they get the name under which the corpus knows the speaker.</summary>
/// <remarks>The names stay beside the ready answers, because one article more may change that of a speaker thousands have quoted.</remarks>
internal static class KnownNames
{
    // A quotation mark within a string is escaped, so no text of an article holds these bytes.
    private static ReadOnlySpan<byte> Member => "\"speaker\":"u8;

    /// <summary>Puts names into every <c>speaker</c> of an answer.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="nameOf">The name for a speaker's id, or null to leave it as it is.</param>
    public static byte[] In(byte[] json, Func<string, string?> nameOf)
    {
        var renamed = new ArrayBufferWriter<byte>();
        var copied = 0;
        for (var at = 0; json.AsSpan(at).IndexOf(Member) is >= 0 and var found;)
        {
            at += found + Member.Length;
            if (json[at] != (byte)'{') continue;

            var speaker = new Utf8JsonReader(json.AsSpan(at));
            var id = Next(ref speaker, "id"u8);
            var own = Next(ref speaker, "name"u8);
            if (nameOf(id) is { } name && name != own)
            {
                renamed.Write(json.AsSpan(copied..(at + (int)speaker.TokenStartIndex)));
                renamed.Write(RawJson.Of(name, AnswerJson.Plain.String).Utf8.Span);
                copied = at + (int)speaker.BytesConsumed;
            }

            at += (int)speaker.BytesConsumed;
        }

        if (copied == 0) return json;

        renamed.Write(json.AsSpan(copied));
        return renamed.WrittenSpan.ToArray();
    }

    private static string Next(ref Utf8JsonReader speaker, ReadOnlySpan<byte> member)
    {
        do speaker.Read();
        while (speaker.TokenType is not JsonTokenType.PropertyName || !speaker.ValueTextEquals(member));
        speaker.Read();
        return speaker.GetString()!;
    }
}
