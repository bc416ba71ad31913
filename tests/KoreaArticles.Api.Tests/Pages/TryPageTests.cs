using System.Net;

namespace KoreaArticles.Api.Tests.Pages;

public sealed class TryPageTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    private const string Hostile = "</textarea><script>alert(1)</script> ]]> \"quoted\" & '\u0001\u001b\u0085 \u202eright to left\u202c\n\nA body line.";

    private readonly HttpClient client = app.Client;

    [Fact]
    public async Task ThePageAsksForAText()
    {
        var page = await client.GetStringAsync("/try");

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("<title>Try a text · KoreaArticles</title>", page, StringComparison.Ordinal);
        Assert.Contains("""<link rel="canonical" href="http://localhost/try" """, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheExampleIsReadAtOnce()
    {
        var page = await client.GetStringAsync("/try?example=true");

        Assert.Contains("<h2 id=\"received\">", page, StringComparison.Ordinal);
        Assert.Contains("class=\"found stretch ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsPastedComesBackHarmless()
    {
        var page = await PostAsync(Hostile, HttpStatusCode.OK);

        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
        Assert.DoesNotContain("&#x1;", page, StringComparison.Ordinal);
        Assert.Contains('\u2401', page);
    }

    [Fact]
    public async Task AnEmptyTextIsRefusedOnThePage() =>
        Assert.Contains("There is no text yet", await PostAsync("", HttpStatusCode.BadRequest), StringComparison.Ordinal);

    [Theory]
    [InlineData(1_000_001, 'x')]
    [InlineData(1_000_001, '가')]
    [InlineData(8_000_000, 'x')]
    public async Task ATextTooLongForAFormIsSentToTheApi(int length, char letter) =>
        Assert.Contains("POST /v1/extract", await PostAsync(new string(letter, length), HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);

    private async Task<string> PostAsync(string text, HttpStatusCode expected)
    {
        using var form = new FormUrlEncodedContent([new("text", text)]);
        using var answer = await client.PostAsync("/try", form);

        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
