using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Tests.Data;

namespace KoreaArticles.Api.Tests.Corpus;

public sealed class SpeakersAcrossArticlesTests : IDisposable
{
    private readonly TestDatabase database = new();
    private readonly string folder = Directory.CreateTempSubdirectory("corpus-").FullName;

    [Fact]
    public async Task OnePersonIsOneSpeakerHoweverWrittenAndANamesakeIsAnother()
    {
        Write("a.txt", "Ferry sets out\n\nBUSAN, Aug. 3, 2021 — Harbour chief Kim Ha-yeong met the crew on Tuesday.\n\n\"We sail at dawn,\" Kim said.\n");
        Write("b.txt", "Ferry comes home\n\nBUSAN, Aug. 5, 2021 — Harbour chief Kim Ha Yeong met the crew on Thursday.\n\n\"We are all home,\" Kim said.\n");
        Write("c.txt", "Ferry waits\n\nBUSAN, Aug. 7, 2021 — Captain Kim Soo-bin met the crew on Saturday.\n\n\"Nobody waits for us,\" Kim said.\n");

        await new CorpusImporter(database.ConnectionString).RunAsync([new CorpusFolder(folder)], new ImportTally(), committed: null, TestContext.Current.CancellationToken);

        using var db = database.Open();
        var speakers = db.Speakers.OrderBy(speaker => speaker.Slug).ToList();
        Assert.Equal([("kim-ha-yeong", 2), ("kim-soo-bin", 1)], speakers.Select(speaker => (speaker.Slug, speaker.ArticleCount)));
        Assert.Equal(["Kim", "Kim Ha Yeong", "Kim Ha-yeong"], speakers[0].Aliases.Split('\n').Append(speakers[0].Name).Distinct().Order(StringComparer.Ordinal));
    }

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
