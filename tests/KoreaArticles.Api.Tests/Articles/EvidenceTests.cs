using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Tests.Articles;

public sealed class EvidenceTests
{
    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "data", "articles"), "*.txt").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryFieldAndStretchSaysWhyItIsWhatItIs(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "data", "articles", file));

        var evidence = ArticleReading.Of("a", new SourceDocument(text) { FileName = file }).ToAnswer().Evidence;

        Assert.Empty(evidence.Fields.Where(field => string.IsNullOrEmpty(field.Why)).Select(field => field.Field));
        Assert.Empty(evidence.Stretches.Where(stretch => stretch.Why.Count == 0).Select(stretch => stretch.Text));
    }
}
