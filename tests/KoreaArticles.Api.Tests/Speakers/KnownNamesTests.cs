using System.Text;
using System.Text.Json;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Tests.Speakers;

/// <summary>A speaker has one name wherever a stored quotation is shown: that of the speaker's record.</summary>
public sealed class KnownNamesTests : IAsyncLifetime
{
    private readonly FerryNews app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("first", "second", "third")]
    [InlineData("third", "second", "first")]
    public async Task EveryAnswerHasTheNameOfTheRecordWhateverItsArticleWrites(params string[] order)
    {
        foreach (var id in order) await StoreAsync(id, id == "second" ? "Gordon J. Ashdale" : "Gordon Ashdale");

        var record = await app.GetAsync("/v1/speakers/gordon-ashdale");
        Assert.Equal("Gordon Ashdale", record.GetProperty("name").GetString());
        Assert.Equal("Gordon J. Ashdale", record.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()).Single(alias => alias!.Length > "Ashdale".Length));
        await EveryAnswerSaysAsync("Gordon Ashdale", "Gordon J. Ashdale");
    }

    [Fact]
    public async Task AnotherArticleMayChangeTheNameEverywhere()
    {
        await StoreAsync("first", "Gordon Ashdale");
        await EveryAnswerSaysAsync("Gordon Ashdale");

        await StoreAsync("second", "Gordon J. Ashdale");
        await StoreAsync("third", "Gordon J. Ashdale");
        await EveryAnswerSaysAsync("Gordon J. Ashdale", "Gordon Ashdale");

        await StoreAsync("second", "Gordon Ashdale");
        await EveryAnswerSaysAsync("Gordon Ashdale", "Gordon J. Ashdale");
    }

    [Fact]
    public async Task ANamesakeWithAnotherInitialGivesEachAnIdOfTheirOwn()
    {
        await StoreAsync("first", "Gordon A. Ashdale");
        Assert.Equal(["gordon-ashdale"], await IdsAsync("first"));

        await StoreAsync("second", "Gordon B. Ashdale");

        Assert.Equal(["gordon-a-ashdale"], await IdsAsync("first"));
        Assert.Equal(["gordon-b-ashdale"], await IdsAsync("second"));
        Assert.Equal(1, (await app.GetAsync("/v1/quotes?speaker=gordon-a-ashdale")).GetProperty("total").GetInt32());
        using var nobody = await app.Client.GetAsync("/v1/speakers/gordon-ashdale", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, nobody.StatusCode);
    }

    [Fact]
    public async Task OneArticleCallsASpeakerByOneName()
    {
        await StoreAsync("first", "Kim Ha-yeong", "Ha Yeong Kim");

        var names = Names((await app.GetAsync("/v1/articles/first")).GetProperty("quotes"));

        Assert.Equal(["Kim Ha-yeong"], names.Distinct());
    }

    [Fact]
    public async Task ATextThatIsNotStoredKeepsItsOwnName()
    {
        await StoreAsync("first", "Gordon Ashdale");
        await StoreAsync("second", "Gordon Ashdale");

        using var answer = await app.Client.PostAsync("/v1/extract", new StringContent(Text("Gordon J. Ashdale")), TestContext.Current.CancellationToken);

        using var extracted = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["Gordon J. Ashdale"], Names(extracted.RootElement.GetProperty("quotes")).Distinct());
    }

    [Theory]
    [InlineData("""{"speaker":{"id":"a","name":"A \"B\""},"cue":"said"}""", """{"speaker":{"id":"a","name":"Ä"},"cue":"said"}""")]
    [InlineData("""[{"speaker":null},{"speaker":{"id":"a","name":"A"}},{"speaker":{"id":"b","name":"B"}}]""", """[{"speaker":null},{"speaker":{"id":"a","name":"Ä"}},{"speaker":{"id":"b","name":"B"}}]""")]
    [InlineData("""{"text":"a \"speaker\":{ of ours","title":"\"speaker\":"}""", null)]
    [InlineData("""{"speaker":{"id":"a","name":"Ä"}}""", null)]
    [InlineData("{}", null)]
    public void OnlyTheNamesOfSpeakersAreWrittenAnew(string ready, string? shown)
    {
        var known = KnownNames.In(Encoding.UTF8.GetBytes(ready), id => id == "a" ? new("a", "Ä") : null);

        Assert.Equal(shown ?? ready, Encoding.UTF8.GetString(known));
    }

    [Fact]
    public void AnIdIsWrittenAnewWithItsName() =>
        Assert.Equal("""[{"speaker":{"id":"a-b","name":"A"},"cue":"said"}]""", Encoding.UTF8.GetString(KnownNames.In("""[{"speaker":{"id":"a","name":"A"},"cue":"said"}]"""u8.ToArray(), _ => new("a-b", "A"))));

    private static string Text(params string[] names) =>
        "News of the ferry\n\nBUSAN, Aug. 3, 2021 — It was a Tuesday, and nobody had slept.\n\n"
        + string.Join("\n\n", names.Select((name, i) => $"\"We have sailed {i + 2} times and are all home,\" said {name}, a pilot."));

    private static List<string?> Names(JsonElement quotes) =>
        [.. quotes.EnumerateArray().Select(quote => quote.GetProperty("speaker").GetProperty("name").GetString())];

    private async Task<IEnumerable<string?>> IdsAsync(string article) =>
        (await app.GetAsync($"/v1/articles/{article}")).GetProperty("quotes").EnumerateArray()
            .Select(quote => quote.GetProperty("speaker").GetProperty("id").GetString()).Distinct();

    private Task StoreAsync(string id, params string[] names) => app.ImportWithAsync(id, Text(names));

    private async Task EveryAnswerSaysAsync(string name, string? notThis = null)
    {
        var quotes = (await app.GetAsync("/v1/quotes")).GetProperty("items");
        Assert.Equal([name], Names(quotes).Distinct());

        foreach (var quote in quotes.EnumerateArray())
        {
            var (id, article) = (quote.GetProperty("id").GetString(), quote.GetProperty("article").GetProperty("id").GetString());
            Assert.Equal(name, (await app.GetAsync($"/v1/quotes/{id}")).GetProperty("speaker").GetProperty("name").GetString());
            Assert.Equal([name], Names((await app.GetAsync($"/v1/articles/{article}")).GetProperty("quotes")).Distinct());
            Assert.Equal([name], Names((await app.GetAsync($"/v1/articles/{article}/quotes")).GetProperty("items")).Distinct());

            foreach (var path in new[] { $"/v1/quotes/{id}?format=text", $"/v1/quotes/{id}?format=jsonld", $"/v1/articles/{article}?format=jsonld", $"/embed/quotes/{id}", $"/quotes/{id}" })
                Assert.Contains(name, await app.Client.GetStringAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        foreach (var (format, before, after) in new[] { ("ndjson", "\"name\":\"", "\""), ("csv", ",", ",gordon-ashdale,"), ("rss", "", ": "), ("atom", "", ": "), ("jsonfeed", "", ": ") })
        {
            var all = await app.Client.GetStringAsync($"/v1/quotes?format={format}", TestContext.Current.CancellationToken);
            Assert.Contains(before + name + after, all, StringComparison.Ordinal);
            if (notThis is not null) Assert.DoesNotContain(before + notThis + after, all, StringComparison.Ordinal);
        }
    }

    private sealed class FerryNews() : TextsApp();
}
