using System.Diagnostics;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Tests.Import;

public sealed class ImportTests : IDisposable
{
    private const string Story = "Ferry sets out\n\nBy Jo Dunn\n\nBUSAN, Aug. 3, 2021 — A ferry left Busan harbour on Tuesday.\n\n\"We sail at dawn,\" Captain Ida Roe said.\n";

    private readonly ImportedFolder corpus = new();

    [Fact]
    public async Task AFileBecomesAnArticleThatSearchFinds()
    {
        corpus.Write("ferry.txt", Story);

        var report = await corpus.ImportAsync();

        using var db = corpus.Open();
        var article = db.Articles.Include(a => a.Document).Single();
        Assert.Equal((1, 0, 0), (report.Added, report.Unchanged, report.Refused));
        Assert.Equal("ferry", article.Id);
        Assert.Equal(Story, System.Text.Encoding.UTF8.GetString(article.Document!.Raw));
        Assert.Contains("\"id\":\"ferry\"", System.Text.Encoding.UTF8.GetString(article.Document.Json), StringComparison.Ordinal);
        Assert.Contains("\"stretches\"", System.Text.Encoding.UTF8.GetString(Packed.Unpack(article.Document.Evidence)), StringComparison.Ordinal);
        var found = db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM articles_fts WHERE articles_fts MATCH 'harbour'");
        Assert.Equal([article.Key], found.ToList());
    }

    [Fact]
    public async Task ADateWithoutAYearIsKeptAndSortsAsUndated()
    {
        corpus.Write("founding.txt", "Ferry sets out\n\nBUSAN, August 3 (Harbour Wire) -- The line, which was founded in 1975, sent a ferry out of the harbour.\n");

        await corpus.ImportAsync();

        using var db = corpus.Open();
        var article = db.Articles.Single();
        Assert.Equal(("--08-03", null), (article.DateValue, article.Day));
        Assert.True(article.Key < TimeKey.Dated);
    }

    [Fact]
    public async Task TheSameFilesAgainChangeNothing()
    {
        corpus.Write("a.txt", Story);
        corpus.Write("b.txt", "Another one.");
        await corpus.ImportAsync();
        await corpus.ImportAsync();
        var before = Everything();

        var report = await corpus.ImportAsync();

        Assert.Equal((0, 0, 2, 0), (report.Added, report.Changed, report.Unchanged, report.Removed));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task ChangedFilesAreReadAgainAndGoneOnesRemoved()
    {
        corpus.Write("stays.txt", Story);
        corpus.Write("changes.txt", "Old words of a text.");
        corpus.Write("goes.txt", "Soon gone.");
        await corpus.ImportAsync();
        corpus.Write("changes.txt", "New words of a text.");
        File.Delete(corpus.PathOf("goes.txt"));

        var report = await corpus.ImportAsync();

        using var db = corpus.Open();
        Assert.Equal((0, 1, 1, 1), (report.Added, report.Changed, report.Unchanged, report.Removed));
        Assert.Equal(["changes", "stays"], db.Articles.Select(a => a.Id).Order().ToList());
        Assert.Equal("New words of a text.", RawOf("changes"));
        Assert.Equal(2, db.Corpus.Single().ArticleCount);
    }

    [Fact]
    public async Task AMissingFolderTakesNothingWithIt()
    {
        corpus.Write("a.txt", Story);
        await corpus.ImportAsync();
        Directory.Move(corpus.Folder, corpus.Folder + "-away");

        var report = await corpus.ImportAsync();

        Directory.Move(corpus.Folder + "-away", corpus.Folder);
        Assert.Equal((0, 1), (report.Removed, report.Refused));
        Assert.Equal(1, corpus.Open().Articles.Count());
    }

    [Fact]
    public async Task BadFilesAreALineEachAndStopNothing()
    {
        corpus.Write("good.txt", Story);
        corpus.Write("empty.txt", "");
        corpus.Write("blank.txt", " \n\n ");
        corpus.Write("zeros.txt", "PNG\0\0\0\0\u0001\u0002");
        File.WriteAllBytes(corpus.PathOf("large.txt"), new byte[ReceivedText.Largest + 1]);
        corpus.Write("no article.md", "Not looked at.");

        var report = await corpus.ImportAsync();

        Assert.Equal(1, report.Added);
        Assert.Equal(
            ["blank.txt: empty", "empty.txt: empty", "large.txt: larger than 5 MiB", "zeros.txt: binary"],
            report.Refusals.Select(refusal => $"{Path.GetFileName(refusal.Path)}: {refusal.Reason}"));
    }

    [Fact]
    public async Task AFileThatIsNoTextAnyMoreLosesItsArticle()
    {
        corpus.Write("a.txt", Story);
        await corpus.ImportAsync();
        corpus.Write("a.txt", "");

        var report = await corpus.ImportAsync();

        Assert.Equal((1, 1), (report.Removed, report.Refused));
    }

    [Fact]
    public async Task AFileWhoseNameIsNotUtf8IsToldAndNotPassedOver()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only there are names of files just bytes.");
        await ShellAsync("echo A ferry left. > caf$'\\xe9'.txt");

        var report = await corpus.ImportAsync();

        await ShellAsync("rm *.txt");
        Assert.Equal("name is not UTF-8", Assert.Single(report.Refusals).Reason);
    }

    [Fact]
    public async Task OfTwoFilesWithOneIdTheSecondIsRefusedAloud()
    {
        corpus.Write("talks resume.txt", Story);
        corpus.Write("talks/resume.txt", Story);

        var report = await corpus.ImportAsync();

        Assert.Equal(1, report.Added);
        Assert.Contains("same id", Assert.Single(report.Refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherExtractorReadsEverythingAgain()
    {
        corpus.Write("a.txt", Story);
        await corpus.ImportAsync();
        using (var db = corpus.Open()) db.Articles.ExecuteUpdate(set => set.SetProperty(a => a.Extractor, "0.1"));

        Assert.Equal(1, (await corpus.ImportAsync()).Changed);
    }

    [Fact]
    public async Task AnImportThatWasCutOffIsSettledByTheNext()
    {
        corpus.Write("a.txt", Story);
        corpus.Write("b.txt", Story);
        await corpus.ImportAsync();
        var whole = Everything();
        using (var db = corpus.Open())
        {
            db.Corpus.ExecuteUpdate(set => set.SetProperty(c => c.IsSettled, false).SetProperty(c => c.ArticleCount, 0));
            db.Speakers.ExecuteUpdate(set => set.SetProperty(s => s.QuoteCount, 99));
            db.Quotes.ExecuteUpdate(set => set.SetProperty(q => q.Occurrences, 7));
        }

        await corpus.ImportAsync();

        Assert.Equal(whole, Everything());
    }

    /// <summary>Does in the folder what no name in a string can say.</summary>
    private async Task ShellAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = corpus.Folder })!;
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => corpus.Dispose();

    private string RawOf(string id)
    {
        using var db = corpus.Open();
        return System.Text.Encoding.UTF8.GetString(db.Articles.Where(a => a.Id == id).Select(a => a.Document!.Raw).Single());
    }

    /// <summary>What readers can see, in a form that can be compared.</summary>
    private string Everything()
    {
        using var db = corpus.Open();
        var state = db.Corpus.Single();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            state.ArticleCount,
            state.QuoteCount,
            state.SpeakerCount,
            state.IsSettled,
            Articles = db.Articles.OrderBy(a => a.Key).Select(a => new { a.Key, a.Id, a.Title, a.SourceId, a.DateValue, a.Sha256 })
                .ToList(),
            Quotes = db.Quotes.OrderBy(q => q.Key).Select(q => new { q.Key, q.Id, q.SpeakerId, q.Occurrences }).ToList(),
            Speakers = db.Speakers.OrderBy(s => s.Slug).ToList(),
            Sources = db.Sources.OrderBy(s => s.Slug).ToList(),
        });
    }
}
