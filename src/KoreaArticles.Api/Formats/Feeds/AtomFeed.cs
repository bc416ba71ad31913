using System.Xml;

namespace KoreaArticles.Api.Formats.Feeds;

/// <summary>Atom (RFC 4287). Every entry must say when it was updated: the article's own date where it has one, else the time it was read,
/// which is when what stands here was last changed. <c>published</c> is there only where it is known.</summary>
internal static class AtomFeed
{
    private const string Space = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xmlns", "dc", ns: null, DublinCore);
        xml.WriteElementString("id", Space, feed.Self);
        xml.WriteElementString("title", Space, feed.Title);
        xml.WriteElementString("updated", Space, KnownDates.Written(feed.ChangedAt));
        Author(xml, Site.Name);
        Link(xml, "self", feed.Self, Forms.Atom.MediaType);
        Link(xml, "alternate", feed.Home, Forms.Html.MediaType);
        if (feed.Next is { } next) Link(xml, "next", next, Forms.Atom.MediaType);
        foreach (var entry in feed.Entries) Write(xml, entry);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        var published = KnownDates.Moment(entry.Dates.Published);
        xml.WriteStartElement("entry", Space);
        if (entry.Language is { } language) xml.WriteAttributeString("xml", "lang", ns: null, language);
        xml.WriteElementString("id", Space, entry.Url);
        xml.WriteElementString("title", Space, entry.Title);
        xml.WriteElementString("updated", Space, KnownDates.Written(entry.UpdatedAt));
        if (published is { } known) xml.WriteElementString("published", Space, KnownDates.Written(known));
        if ((entry.Dates.Published ?? entry.Dates.Updated) is { } date) xml.WriteElementString("date", DublinCore, date);
        foreach (var author in entry.Authors) Author(xml, author);
        if (entry.Publisher is { } publisher) xml.WriteElementString("publisher", DublinCore, publisher);
        Link(xml, "alternate", entry.Url, Forms.Html.MediaType);
        Link(xml, "alternate", entry.DataUrl, "application/json");
        xml.WriteElementString("summary", Space, entry.Text);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Space);
        xml.WriteElementString("name", Space, name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }
}
