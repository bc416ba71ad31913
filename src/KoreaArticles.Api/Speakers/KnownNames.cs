using System.Buffers;
using System.Text.Json;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Speakers;

/// <summary>Ready answers name a speaker as their own article does; here they
/// get the id and the name under which the corpus knows the speaker.</summary>
/// <remarks>The names stay beside the ready answers, because one article more may change that of a speaker thousands have quoted.</remarks>
internal static class KnownNames
{
    // A quotation mark within a string is escaped, so no text of an article holds these bytes.
    private static ReadOnlySpan<byte> Member => "\"speaker\":"u8;

    /// <summary>Puts ids and names into every <c>speaker</c> of an answer.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="known">Id and name for a speaker's id in the answer, or null to leave both as they are.</param>
    public static byte[] In(byte[] json, Func<string, NamedReference?> known)
    {
        var renamed = new ArrayBufferWriter<byte>();
        var copied = 0;
        for (var at = 0; json.AsSpan(at).IndexOf(Member) is >= 0 and var found;)
        {
            at += found + Member.Length;
            if (json[at] != (byte)'{') continue;

            var speaker = new Utf8JsonReader(json.AsSpan(at));
            var id = Next(ref speaker, "id"u8);
            var (idStart, idEnd) = (at + (int)speaker.TokenStartIndex, at + (int)speaker.BytesConsumed);
            var name = Next(ref speaker, "name"u8);
            if (known(id) is { } same && (same.Id != id || same.Name != name))
            {
                renamed.Write(json.AsSpan(copied..idStart));
                renamed.Write(RawJson.Of(same.Id, AnswerJson.Plain.String).Utf8.Span);
                renamed.Write(json.AsSpan(idEnd..(at + (int)speaker.TokenStartIndex)));
                renamed.Write(RawJson.Of(same.Name, AnswerJson.Plain.String).Utf8.Span);
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
