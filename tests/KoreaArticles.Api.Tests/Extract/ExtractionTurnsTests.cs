using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Extract;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Tests.Extract;

public sealed class ExtractionTurnsTests
{
    [Fact]
    public async Task OneTextIsReadAnotherWaitsAndAThirdIsRefused()
    {
        using var turns = new ExtractionTurns(atOnce: 1, waiting: 1);
        using var isHeld = new ManualResetEventSlim();
        var cancellation = TestContext.Current.CancellationToken;
        var isReading = new TaskCompletionSource();

        var first = Task.Run(() => turns.ReadAsync(
            () =>
            {
                isReading.SetResult();
                isHeld.Wait(cancellation);
                return Read("one");
            },
            cancellation), cancellation);
        await isReading.Task;
        var second = turns.ReadAsync(() => Read("two"), cancellation);
        var third = await turns.ReadAsync(() => Read("three"), cancellation);

        Assert.Null(third);
        Assert.False(second.IsCompleted);
        isHeld.Set();
        Assert.Equal("one", (await first)?.Id);
        Assert.Equal("two", (await second)?.Id);
    }

    [Fact]
    public async Task ATextThatFailsGivesItsTurnBack()
    {
        using var turns = new ExtractionTurns(atOnce: 1, waiting: 0);
        var cancellation = TestContext.Current.CancellationToken;

        await Assert.ThrowsAsync<InvalidDataException>(() => turns.ReadAsync(() => throw new InvalidDataException(), cancellation));

        Assert.NotNull(await turns.ReadAsync(() => Read("next"), cancellation));
    }

    private static ArticleReading Read(string id) => ArticleReading.Of(id, new SourceDocument("Talks resume."));
}
