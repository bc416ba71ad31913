using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using KoreaArticles.Api.Tests.Pages;

namespace KoreaArticles.Api.Tests.Formats;

/// <summary>A title, a byline and a body full of markup, quotes and control characters come out harmless in every form.</summary>
public sealed partial class HostileTextTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    private static readonly string[] OurScripts = ["src=\"/site.js\" defer", "type=\"application/ld+json\""];

    private readonly HttpClient client = app.Client;

    /// <summary>Every form of everything that shows a text; {quote} is a hostile quotation.</summary>
    public static TheoryData<string> Forms =>
    [
        "/v1/articles/hostile", "/v1/articles/hostile?format=jsonld", "/v1/articles/hostile?format=ninjs", "/v1/articles/hostile?format=text",
        "/v1/articles/hostile/evidence", "/v1/articles/hostile/quotes", "/v1/articles/hostile/related",
        "/v1/quotes/{quote}", "/v1/quotes/{quote}?format=jsonld", "/v1/quotes/{quote}?format=text",
        .. new[] { "/v1/articles", "/v1/quotes" }.SelectMany(list => new[] { "json", "ndjson", "csv", "rss", "atom", "jsonfeed" }.Select(form => $"{list}?format={form}")),
        .. new[] { "/v1/speakers", "/v1/sources" }.SelectMany(list => new[] { "json", "ndjson", "csv" }.Select(form => $"{list}?format={form}")),
        "/v1/articles?q=script&highlight=true", "/v1/articles?fields=title,paragraphs&format=csv",
        "/oembed?url=http://localhost/articles/hostile", "/oembed?format=xml&url=http://localhost/quotes/{quote}",
        "/embed/articles/hostile", "/embed/quotes/{quote}",
        "/", "/?q=%3Cscript%3Ealert(1)%3C/script%3E+script", "/articles/hostile", "/articles/hostile?view=evidence", "/quotes/{quote}", "/speakers/oh-min-jae",
        "/articles/hostile.bib", "/articles/hostile.ris",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task NothingOfATextIsMoreThanText(string form)
    {
        var id = (await app.FirstAsync("/v1/quotes?article=hostile&q=script")).GetProperty("id").GetString();
        using var answer = await client.GetAsync(form.Replace("{quote}", id, StringComparison.Ordinal));
        var body = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
            .GetString(await answer.Content.ReadAsByteArrayAsync());

        Assert.True(answer.IsSuccessStatusCode, body);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotContain(body, c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        AssertIsText(answer.Content.Headers.ContentType!.MediaType!, body);
    }

    [Theory]
    [InlineData("/v1/articles/hostile")]
    [InlineData("/v1/articles/hostile?format=jsonld")]
    [InlineData("/v1/articles/hostile?format=ninjs")]
    [InlineData("/v1/articles?format=jsonfeed")]
    [InlineData("/oembed?url=http://localhost/articles/hostile")]
    public async Task JsonKeepsTheWordsAsTheyAre(string path)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync(path));

        Assert.Contains("<script>alert", Strings(json.RootElement).Aggregate("", string.Concat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatRssReadersTakeForHtmlShowsTheTextAndRunsNothing()
    {
        var feed = XDocument.Parse(await client.GetStringAsync("/v1/articles?format=rss"));

        Assert.All(feed.Descendants("item"), item => Assert.DoesNotContain("<", item.Element("description")!.Value, StringComparison.Ordinal));
        Assert.Contains(feed.Descendants("item"), item => item.Element("description")!.Value.Contains("&lt;script", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HalfALetterBreaksNothing()
    {
        using var content = new StringContent("""{"text":"Ferry \ud83d leaves\n\n\"We \ude00 sail,\" said Oh Min-jae, the head of the office."}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/v1/extract", content);
        var body = await answer.Content.ReadAsStringAsync();

        Assert.True((int)answer.StatusCode < 500, body);
        using var json = JsonDocument.Parse(body);
        Assert.NotEmpty(Strings(json.RootElement));
    }

    private static void AssertIsText(string type, string body)
    {
        switch (type)
        {
            case "text/html":
                AssertIsPageWithoutMarkupOfText(body);
                break;
            case "application/x-ndjson":
                Assert.All(body.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
                break;
            case "text/csv" or "text/plain":
                Assert.Equal(body.Count(c => c is >= '\u202a' and <= '\u202e' and not '\u202c'), body.Count(c => c == '\u202c'));
                break;
            case "application/x-bibtex":
                Assert.Equal(body.Count(c => c == '{'), body.Count(c => c == '}'));
                Assert.All(body.TrimEnd('\n').Split('\n')[1..^1], line => Assert.Matches("^  [a-z]+ = {.*},?$", line));
                break;
            case "application/x-research-info-systems":
                Assert.All(body.TrimEnd('\r', '\n').Split("\r\n"), line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
                break;
            default:
                if (type.EndsWith("xml", StringComparison.Ordinal)) AssertIsXmlWithoutMarkupOfText(body);
                else JsonDocument.Parse(body).Dispose();
                break;
        }
    }

    private static void AssertIsPageWithoutMarkupOfText(string page)
    {
        Assert.All(Script().Matches(page), script => Assert.Contains(script.Groups["kind"].Value, OurScripts));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Tag().Matches(page), tag => Handler().IsMatch(tag.Value));
        foreach (Match jsonLd in JsonLd().Matches(page)) JsonDocument.Parse(jsonLd.Groups["json"].Value).Dispose();
    }

    private static void AssertIsXmlWithoutMarkupOfText(string xml)
    {
        using var strict = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        var names = XDocument.Load(strict).Descendants().Select(element => element.Name.LocalName)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain("script", names);
        Assert.DoesNotContain("img", names);
        Assert.DoesNotContain("]]>", xml, StringComparison.Ordinal);
    }

    [GeneratedRegex("""<script type="application/ld\+json">(?<json>[^<]*)</script>""", RegexOptions.None, 1000)]
    private static partial Regex JsonLd();

    [GeneratedRegex("<script(?: (?<kind>[^>]*))?>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Script();

    [GeneratedRegex("""<[a-z](?:[^>"]|"[^"]*")*>""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("""^<[^"]*(?:"[^"]*"[^"]*)*\son[a-z]+=""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Handler();

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
