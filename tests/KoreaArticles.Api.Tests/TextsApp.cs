using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using KoreaArticles.Api.Import;

namespace KoreaArticles.Api.Tests;

/// <summary>The service over a few articles of the test's own.</summary>
public abstract class TextsApp : CorpusApp
{
    protected TextsApp(params IEnumerable<(string Id, string Text)> texts)
    {
        foreach (var (id, text) in texts) File.WriteAllText(Path.Combine(Texts, id + ".txt"), text);
    }

    /// <summary>Imports the texts again, one of them gone.</summary>
    public async Task ImportWithoutAsync(string id)
    {
        File.Delete(Path.Combine(Texts, id + ".txt"));
        await ImportAsync();
    }

    /// <summary>Imports the texts again, one of them new or written anew.</summary>
    public async Task ImportWithAsync(string id, string text)
    {
        await File.WriteAllTextAsync(Path.Combine(Texts, id + ".txt"), text);
        await ImportAsync();
    }

    /// <summary>A page as a browser asks for it.</summary>
    public async Task<string> ReadAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The first item of a list of the API.</summary>
    public async Task<JsonElement> FirstAsync(string list) => (await GetAsync(list)).GetProperty("items")[0];

    private Task ImportAsync() =>
        new CorpusImporter(ConnectionString)
            .RunAsync([new CorpusFolder(Texts)], new ImportTally(), committed: null, TestContext.Current.CancellationToken);
}
