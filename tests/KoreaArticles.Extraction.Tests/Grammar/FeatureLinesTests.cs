using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class FeatureLinesTests
{
    [Theory]
    [InlineData(1u)]
    [InlineData(uint.MaxValue - 20)]
    public void KeysThatCrowdOneLineAreFoundInTheNext(uint first)
    {
        var crowd = Enumerable.Range(0, 20).Select(i => first + (uint)i).ToArray();
        var lines = new FeatureLines(crowd.Length);
        foreach (var key in crowd) lines.Add(key, key ^ 0x5555);

        var found = crowd.ToArray();
        lines.Find(found);

        Assert.Equal(crowd.Select(key => key ^ 0x5555), found);
    }

    [Fact]
    public void AKeyThatWasNeverAddedHasNone()
    {
        var lines = new FeatureLines(8);
        for (var key = 1u; key <= 8; key++) lines.Add(key, key);

        uint[] found = [9, 0x8000_0000];
        lines.Find(found);

        Assert.Equal([0u, 0u], found);
    }
}
