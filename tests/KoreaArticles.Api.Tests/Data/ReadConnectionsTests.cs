using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Tests.Data;

public sealed class ReadConnectionsTests
{
    [Fact]
    public void QuestionsWithoutEndAreAnsweredWithoutKeepingThem()
    {
        using var database = new TestDatabase();
        using var reads = new ReadConnections(() => database.ConnectionString);

        for (var i = 0; i < 1000; i++) Assert.Equal([i], reads.Read($"SELECT {i}", [], row => row.GetInt32(0)));

        Assert.InRange(reads.Use(commands => commands.Kept), 1, 201);
    }
}
