using System.Globalization;
using System.Net;
using System.Xml;

namespace KoreaArticles.Api.Formats.Feeds;

/// <summary>RSS 2.0. <c>pubDate</c> needs a time, so a day is written as its first moment in UTC;
/// <c>dc:date</c> beside it has the date as fine as it is known. What has no date has neither;
/// <c>atom:updated</c>, which every item has as in Atom, is then when it was read.</summary>
internal static class RssFeed
{
    private const string AtomSpace = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", ns: null, AtomSpace);
        xml.WriteAttributeString("xmlns", "dc", ns: null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.Home);
        xml.WriteElementString("description", feed.Title);
        xml.WriteElementString("lastBuildDate", Moment(feed.ChangedAt));
        xml.WriteElementString("generator", Site.Name);
        Link(xml, "self", feed.Self);
        if (feed.Next is { } next) Link(xml, "next", next);
        foreach (var entry in feed.Entries) Write(xml, entry);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(entry.Url);
        xml.WriteEndElement();
        if (KnownDates.Moment(entry.Dates.Published) is { } published) xml.WriteElementString("pubDate", Moment(published));
        if ((entry.Dates.Published ?? entry.Dates.Updated) is { } date) xml.WriteElementString("date", DublinCore, date);
        xml.WriteElementString("updated", AtomSpace, KnownDates.Written(entry.UpdatedAt));
        foreach (var author in entry.Authors) xml.WriteElementString("creator", DublinCore, author);
        if (entry.Publisher is { } publisher) xml.WriteElementString("publisher", DublinCore, publisher);
        if (entry.Language is { } language) xml.WriteElementString("language", DublinCore, language);
        // Readers take a description for HTML, so the text is written as HTML that shows it.
        xml.WriteElementString("description", WebUtility.HtmlEncode(entry.Text));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", AtomSpace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("type", Forms.Rss.MediaType);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) =>
        moment.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
