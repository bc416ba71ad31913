using System.Buffers;
using System.Text.Json;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Formats.Feeds;

/// <summary>JSON Feed 1.1. Its dates need a time, so a day is written as its first moment in UTC; <c>_koreaarticles.date</c> has the
/// date as the API has it, with what it rests on.</summary>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = AnswerJson.Plain.Options.Encoder };

    public static byte[] Write(Feed feed)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Home);
            json.WriteString("feed_url", feed.Self);
            if (feed.Next is { } next) json.WriteString("next_url", next);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries) Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Text);
        if (KnownDates.Moment(entry.Dates.Published) is { } published) json.WriteString("date_published", KnownDates.Written(published));
        if (KnownDates.Moment(entry.Dates.Updated) is { } updated) json.WriteString("date_modified", KnownDates.Written(updated));
        if (entry.Language is { } language) json.WriteString("language", language);
        if (entry.Authors.Count > 0)
        {
            json.WriteStartArray("authors");
            foreach (var author in entry.Authors)
            {
                json.WriteStartObject();
                json.WriteString("name", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("_koreaarticles");
        json.WriteString("about", "/docs");
        json.WriteString("data_url", entry.DataUrl);
        json.WriteString("publisher", entry.Publisher);
        json.WritePropertyName("date");
        JsonSerializer.Serialize(json, entry.Date, AnswerJson.Plain.DateDetail);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
