namespace KoreaArticles.Api.Tests.Import;

public sealed class SpeakersAcrossArticlesTests : IDisposable
{
    private readonly ImportedFolder corpus = new();

    [Fact]
    public async Task OnePersonIsOneSpeakerHoweverWrittenAndANamesakeIsAnother()
    {
        Write("a", "Harbour chief Kim Ha-yeong met the crew.", "\"We sail at dawn,\" Kim said.");
        Write("b", "Harbour chief Kim Ha Yeong met the crew.", "\"We are all home,\" Kim said.");
        Write("c", "Harbour chief Ha-yeong Kim met the crew.", "\"We sleep now,\" Ha-yeong Kim said.");
        Write("d", "Captain Kim Soo-bin met the crew.", "\"Nobody waits for us,\" Kim said.");

        await corpus.ImportAsync();

        using var db = corpus.Open();
        var speakers = db.Speakers.OrderBy(speaker => speaker.Slug).ToList();
        Assert.Equal([("kim-ha-yeong", 3), ("kim-soo-bin", 1)], speakers.Select(speaker => (speaker.Slug, speaker.ArticleCount)));
        Assert.Equal(["Ha-yeong Kim", "Kim", "Kim Ha Yeong", "Kim Ha-yeong"], speakers[0].Aliases.Split('\n').Append(speakers[0].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ANameIsInHangulWhereMoreArticlesWriteItSo()
    {
        Write("a", "Harbour chief Bang Hyo-rin met the crew.", "\"We sail at dawn,\" Bang Hyo-rin said.");
        corpus.Write("b.txt", "남해호 다시 뜬다\n\n배가 항구를 떠났다. 방효린 씨는 “우리는 새벽에 떠난다”고 말했다.\n");
        await corpus.ImportAsync();
        Assert.Equal(["Bang Hyo-rin"], Names());

        corpus.Write("c.txt", "남해호 돌아왔다\n\n배가 항구에 왔다. 방효린 씨는 “우리는 모두 집에 있다”고 말했다.\n");
        await corpus.ImportAsync();
        Assert.Equal(["방효린"], Names());
    }

    [Fact]
    public async Task AMiddleInitialOrAnArticleMakesNoOtherPerson()
    {
        Write("a", "Gordon J. Ashdale met the crew.", "\"We sail at dawn,\" Ashdale said.");
        Write("b", "Gordon Ashdale met the crew.", "\"We are all home,\" Ashdale said.");
        Write("c", "Gordon Ashdale Jr. met the crew.", "\"I was never there,\" Ashdale said.");
        Write("d", "Karim al-Najjar met the crew.", "\"We sleep now,\" Najjar said.");
        Write("e", "Karim Al Najjar met the crew.", "\"We are awake,\" Najjar said.");

        await corpus.ImportAsync();

        using var db = corpus.Open();
        Assert.Equal([("gordon-ashdale", 2), ("gordon-ashdale-jr", 1), ("karim-najjar", 2)], db.Speakers.OrderBy(s => s.Slug).Select(s => ValueTuple.Create(s.Slug, s.ArticleCount)).ToList());
    }

    [Fact]
    public async Task TwoWhomAnInitialAloneTellsApartAreOneUntilBothAreThere()
    {
        Write("a", "Gordon A. Ashdale met the crew.", "\"We sail at dawn,\" Ashdale said.");
        Write("c", "Gordon Ashdale met the crew.", "\"We are all home,\" Ashdale said.");
        await corpus.ImportAsync();
        Assert.Equal(["gordon-ashdale 2"], Counted());

        Write("b", "Gordon B. Ashdale met the crew.", "\"We sleep now,\" Ashdale said.");
        await corpus.ImportAsync();
        Assert.Equal(["gordon-a-ashdale 1", "gordon-ashdale 1", "gordon-b-ashdale 1"], Counted());
        Assert.Equal(["Gordon A. Ashdale", "Gordon Ashdale", "Gordon B. Ashdale"], Names());

        Write("d", "Gordon A. Ashdale met the crew again.", "\"We woke up,\" Ashdale said.");
        await corpus.ImportAsync();
        Assert.Equal(["gordon-a-ashdale 2", "gordon-ashdale 1", "gordon-b-ashdale 1"], Counted());

        File.Delete(corpus.PathOf("b.txt"));
        await corpus.ImportAsync();
        Assert.Equal(["gordon-ashdale 3"], Counted());
    }

    [Fact]
    public async Task TwoWhomAnInitialAloneTellsApartAreTwoInOneArticle()
    {
        Write("a", "Gordon A. Ashdale met Gordon B. Ashdale on the pier.", "\"We sail at dawn,\" Gordon A. Ashdale said. \"We sail at noon,\" Gordon B. Ashdale said.");

        await corpus.ImportAsync();

        Assert.Equal(["gordon-a-ashdale 1", "gordon-b-ashdale 1"], Counted());
    }

    [Fact]
    public async Task ANameOfOneWordIsAnotherPersonInEachArticleAndAnInstitutionIsOne()
    {
        foreach (var article in new[] { "a", "b" })
            Write(article, "The ferry was late.", "\"The ferry is old,\" Captain Park said. \"It will be mended,\" the Harbour Ministry said. \"We have no money,\" Hanbit said. \"They have,\" the Post said.");

        await corpus.ImportAsync();

        using var db = corpus.Open();
        Assert.Equal(["Hanbit", "Harbour Ministry", "Park", "Park", "Post"], db.Speakers.Select(s => s.Name).ToList().Order(StringComparer.Ordinal));
        Assert.Equal([true, true], db.Speakers.Where(s => s.Name == "Park").Select(s => s.IsPerson).ToList());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task TheOrderOfImportsChangesNoSpeaker(int seed)
    {
        var chance = new Random(seed);
        (string Id, string Opening, string Speech)[] texts =
        [
            ("a", "Gordon J. Ashdale met the crew.", "\"We sail at dawn,\" Ashdale said."),
            ("b", "Gordon Ashdale met the crew.", "\"We sail at noon,\" Ashdale said."),
            ("k", "Gordon R. Finch met the crew.", "\"We sail at seven,\" Finch said."),
            ("l", "Gordon W. Finch met the crew.", "\"We sail at eight,\" Finch said."),
            ("m", "Gordon Finch met the crew.", "\"We sail at nine,\" Finch said."),
            ("c", "Deputy harbour chief Jie-won Park met the crew.", "\"We sail at dusk,\" Jie-won Park said."),
            ("d", "Park Jie-won, the deputy harbour chief, met the crew.", "\"We sail at night,\" Park said."),
            ("e", "The ferry was late.", "\"We sail in spring,\" Captain Park said."),
            ("f", "The ferry was early.", "\"We sail in autumn,\" Captain Park said. \"It will be mended,\" the Harbour Ministry said."),
            ("g", "Deputy harbour chief Pak Jiwon met the crew.", "\"We sail at four,\" Pak Jiwon said."),
            ("h", "부두에서 선원들을 만났다.", "박지원 해양수산부 장관은 \"배는 새벽에 떠난다\"고 말했다."),
            ("i", "Pilot Mohammed al-Najjar met the crew.", "\"We sail at five,\" Najjar said."),
            ("j", "Pilot Muhammad Najjar met the crew.", "\"We sail at six,\" Najjar said."),
        ];
        foreach (var (id, opening, speech) in texts) Write(id, opening, speech);
        await corpus.ImportAsync();
        var whole = Speakers();
        Assert.Equal(["gordon-ashdale 2", "muhammad-najjar 2", "park-ji-won 4"], Counted().Where(speaker => speaker.EndsWith('2') || speaker.EndsWith('4')));

        // Whatever goes and comes, one by one or several at a time, the end is the same.
        foreach (var text in texts) File.Delete(corpus.PathOf(text.Id + ".txt"));
        await corpus.ImportAsync();
        Assert.Empty(Speakers());
        for (var present = new HashSet<string>(); present.Count < texts.Length;)
        {
            foreach (var (id, opening, speech) in chance.GetItems(texts, 3))
            {
                if (present.Add(id)) Write(id, opening, speech);
                else if (chance.Next(3) == 0 && present.Remove(id)) File.Delete(corpus.PathOf(id + ".txt"));
            }

            await corpus.ImportAsync();
        }

        Assert.Equal(whole, Speakers());
    }

    public void Dispose() => corpus.Dispose();

    private void Write(string id, string opening, string speech) =>
        corpus.Write(id + ".txt", $"News of the ferry\n\nBUSAN, Aug. 3, 2021 — {opening} It was a Tuesday, and nobody had slept.\n\n{speech}\n");

    private List<string> Counted()
    {
        using var db = corpus.Open();
        return [.. db.Speakers.OrderBy(s => s.Slug).AsEnumerable().Select(s => $"{s.Slug} {s.ArticleCount}")];
    }

    private List<string> Names()
    {
        using var db = corpus.Open();
        return [.. db.Speakers.OrderBy(s => s.Slug).Select(s => s.Name)];
    }

    /// <summary>Each speaker as readers see it, with the quotations that name it.</summary>
    private List<string> Speakers()
    {
        using var db = corpus.Open();
        return
        [
            .. db.Speakers.OrderBy(s => s.Slug).AsEnumerable().Select(s =>
                $"{s.Slug} {s.Name} {s.IsPerson} [{s.Aliases}] [{s.Titles}] {s.QuoteCount} {s.ArticleCount}: "
                + string.Join(' ', db.Quotes.Where(q => q.SpeakerId == s.Id).Select(q => q.Id).Order())),
        ];
    }
}
