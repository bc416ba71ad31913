using System.Text;
using System.Xml;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Formats.Feeds;

/// <summary>A page of a list as a feed, whatever its form. All text in it is safe already.</summary>
internal sealed record Feed
{
    public required string Title { get; init; }

    /// <summary>The page that shows the list.</summary>
    public required string Home { get; init; }

    /// <summary>The feed's own address.</summary>
    public required string Self { get; init; }

    public required string? Next { get; init; }

    /// <summary>When the corpus last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    public byte[] Write(Representation form) => form.Format switch
    {
        "rss" => Xml(xml => RssFeed.Write(xml, this)),
        "atom" => Xml(xml => AtomFeed.Write(xml, this)),
        _ => JsonFeed.Write(this),
    };

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) })) write(xml);
        return bytes.ToArray();
    }
}

/// <summary>An item of a feed; its permalink is also its id.</summary>
internal sealed record FeedEntry
{
    public required string Url { get; init; }

    /// <summary>The same as data.</summary>
    public required string DataUrl { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required string? Publisher { get; init; }

    public required string? Language { get; init; }

    /// <summary>The date as it is known, for forms that have room for it.</summary>
    public required DateDetail Date { get; init; }

    public required KnownDates Dates { get; init; }

    /// <summary>When the article was read, which is the last time that what is said of it changed.</summary>
    public required DateTimeOffset ExtractedAt { get; init; }

    /// <summary>When the entry was last changed: the article's own date where it has one, else the time it was read.</summary>
    public DateTimeOffset UpdatedAt => KnownDates.Moment(Dates.Updated) ?? KnownDates.Moment(Dates.Published) ?? ExtractedAt;
}
