using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using KoreaArticles.Api.Formats;

namespace KoreaArticles.Api.Embeds;

/// <summary>An answer by oEmbed 1.0: a frame of ours, and what a site may say about it without loading it.</summary>
internal sealed record OEmbed(EmbedTarget Target, string Title)
{
    public const int UsualWidth = 560;

    public string? Author { get; init; }

    public string? AuthorUrl { get; init; }

    public int? MaxWidth { get; init; }

    public int? MaxHeight { get; init; }

    private int UsualHeight => Target.Kind is EmbedKind.Article ? 320 : 240;

    public byte[] ToJson(Site site) => Encoding.UTF8.GetBytes(Members(site).ToJsonString());

    public byte[] ToXml(Site site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("oembed");
            foreach (var (name, value) in Members(site)) xml.WriteElementString(name, value!.ToString());
        }

        return bytes.ToArray();
    }

    private JsonObject Members(Site site)
    {
        var (width, height) = (Math.Min(UsualWidth, MaxWidth ?? UsualWidth), Math.Min(UsualHeight, MaxHeight ?? UsualHeight));
        var members = new JsonObject
        {
            ["version"] = "1.0",
            // An article is a link to most sites; the frame stands beside it for those that show one.
            ["type"] = Target.Kind is EmbedKind.Article ? "link" : "rich",
            ["provider_name"] = Site.Name,
            ["provider_url"] = site.At("/"),
            ["title"] = SafeText.Line(Title),
        };
        if (Author is not null) members["author_name"] = SafeText.Line(Author);
        if (AuthorUrl is not null) members["author_url"] = AuthorUrl;
        members["cache_age"] = 3600;
        members["width"] = width;
        members["height"] = height;
        members["html"] = Frame(site, width, height);
        return members;
    }

    // Some readers decode entities inside this once more, so not a word of an article is in it.
    private string Frame(Site site, int width, int height) => string.Create(CultureInfo.InvariantCulture,
        $"<iframe src=\"{WebUtility.HtmlEncode(Target.FrameOn(site))}\" "
        + $"title=\"{(Target.Kind is EmbedKind.Article ? "Article" : "Quotation")}\" "
        + $"width=\"{width}\" height=\"{height}\" style=\"border:0\" loading=\"lazy\" "
        + $"sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>");
}
