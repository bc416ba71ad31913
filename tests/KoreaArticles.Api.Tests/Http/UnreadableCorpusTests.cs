using System.Net;

namespace KoreaArticles.Api.Tests.Http;

public sealed class UnreadableCorpusTests
{
    [Fact]
    public async Task WhileTheFileIsNoDatabaseThereIsNoServiceAndThenThereIsAgain()
    {
        await using var app = new ApiApp();
        await app.InitializeAsync();
        var kept = app.TakeDatabase();

        await File.WriteAllBytesAsync(app.DatabaseFile, new byte[20_000]);
        foreach (var path in new[] { "/v1/articles", "/v1/articles/a01", "/v1/quotes", "/v1/corpus", "/health/ready" })
        {
            using var answer = await app.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.NotNull(answer.Headers.RetryAfter);
        }

        using var live = await app.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);

        await File.WriteAllBytesAsync(app.DatabaseFile, kept);
        using (await app.Client.GetAsync("/v1/articles"))
        {
            // The first request after it may still be told by a connection of before.
        }

        Assert.Equal(ApiApp.Articles, (await app.GetAsync("/v1/articles")).GetProperty("total").GetInt64());
    }
}
