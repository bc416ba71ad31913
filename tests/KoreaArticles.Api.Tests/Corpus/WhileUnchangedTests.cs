using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Tests.Data;

namespace KoreaArticles.Api.Tests.Corpus;

public sealed class WhileUnchangedTests : IDisposable
{
    private readonly TestDatabase database = new();

    private readonly ReadConnections reads;

    private readonly WhileUnchanged<string?> known;

    public WhileUnchangedTests()
    {
        reads = new ReadConnections(() => database.ConnectionString);
        known = new(new CorpusRevision(reads), most: 3);
    }

    [Fact]
    public void AnAnswerIsWorkedOutOnce()
    {
        Assert.Equal("first", known.Of("ferry", () => "first"));
        Assert.Equal("first", known.Of("ferry", () => "second"));
    }

    [Fact]
    public void WhatIsNotThereDoesNotCrowdOutWhatIs()
    {
        known.Of("ferry", () => "first");
        for (var i = 0; i < 10; i++) Assert.Null(known.Of($"wrong-{i}", () => null));

        Assert.Equal("first", known.Of("ferry", () => "second"));
    }

    public void Dispose()
    {
        reads.Dispose();
        database.Dispose();
    }
}
