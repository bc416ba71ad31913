using System.Text.Json.Nodes;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

/// <summary>Real articles with what a careful reader finds in them; they lie beside the repository and are not part of it.</summary>
public sealed class CarefulReaderTests
{
    public static TheoryData<string> Articles => [.. RealArticles.Folder is { } folder ? Directory.GetFiles(folder, "*.gold.json").Select(file => Path.GetFileName(file)) : [""]];

    [Theory]
    [MemberData(nameof(Articles))]
    public void TitleAndStandfirstAreTheReaders(string gold)
    {
        var (text, expected) = Read(gold);

        var article = ArticleExtractor.Extract(new SourceDocument(text));

        Assert.Equal(SpanOf(expected["fields"]!["title"]), article.Title?.Span);
        Assert.Equal(SpanOf(expected["fields"]!["standfirst"]), article.Standfirst?.Span);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void HeadingsAreTheReadersAndNoOthers(string gold)
    {
        var (text, expected) = Read(gold);

        var stretches = LayoutReader.Read(new SourceDocument(text));

        Assert.Equal(expected["headings"]!.AsArray().Select(SpanOf), stretches.Where(s => s.Kind == StretchKind.Heading).Select(s => (TextSpan?)s.Span));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void ChromeIsLeftOutAndEverythingElseIsKept(string gold)
    {
        var (text, expected) = Read(gold);
        var chrome = expected["chrome"]!.AsArray().Select(SpanOf).ToList();
        string[] about = ["title", "byline", "dateline", "published", "updated", "standfirst", "caption", "credit"];
        var fields = about.Select(field => SpanOf(expected["fields"]![field])).Where(span => span is not null).ToList();

        var stretches = LayoutReader.Read(new SourceDocument(text));

        foreach (var stretch in stretches)
            Assert.Equal(!chrome.Concat(fields).Any(span => span!.Value.Overlaps(stretch.Span)), stretch.IsBody);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void CaptionsDatelinesAndStampsAreNamed(string gold)
    {
        var (text, expected) = Read(gold);

        var stretches = LayoutReader.Read(new SourceDocument(text));

        foreach (var (field, kind) in new[] { ("caption", StretchKind.Caption), ("credit", StretchKind.Credit), ("dateline", StretchKind.Dateline), ("updated", StretchKind.UpdateStamp), ("byline", StretchKind.Byline) })
            if (SpanOf(expected["fields"]![field]) is { } span)
                Assert.Contains(stretches, stretch => stretch.Kind == kind && stretch.Span.Contains(span));
    }

    private static (string Text, JsonNode Gold) Read(string gold)
    {
        Assert.SkipWhen(gold.Length == 0, "The real articles are not beside this repository.");
        var path = Path.Combine(RealArticles.Folder!, gold);
        return (File.ReadAllText(path.Replace(".gold.json", ".txt")), JsonNode.Parse(File.ReadAllText(path))!);
    }

    private static TextSpan? SpanOf(JsonNode? found) =>
        found?["start"] is { } start ? TextSpan.Between((int)start, (int)found["end"]!) : null;
}
