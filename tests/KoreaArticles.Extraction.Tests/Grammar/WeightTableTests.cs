using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class WeightTableTests
{
    private const int Classes = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(Classes)]
    public void AFeatureSaysTheSameHoweverManyClassesItSpeaksOf(int classes)
    {
        var table = Table((Key: 0x1234_5679, Weights: Enumerable.Range(0, classes).Select(i => (Class: Classes - 1 - i, Weight: i % 2 == 0 ? -128 + i : i))));

        var scores = new short[table.Width];
        table.Score([0x1234_5679, 0x1234_5679], scores);

        for (var i = 0; i < classes; i++) Assert.Equal(2 * (i % 2 == 0 ? -128 + i : i), scores[Classes - 1 - i]);

        Assert.Equal(classes, scores.Count(score => score != 0));
    }

    [Fact]
    public void UnknownFeaturesSayNothing()
    {
        var table = Table((0xFFFF_FFFF, [(0, 5)]), (0xFFFF_FFFD, [(1, 7)]));

        var scores = new short[table.Width];
        table.Score([0xFFFF_FFFB, 1, 0x8000_0001], scores);
        Assert.All(scores, score => Assert.Equal(0, score));

        table.Score([0xFFFF_FFFD, 0xFFFF_FFFF, 3], scores);
        Assert.Equal([5, 7], scores[..2]);
    }

    private static WeightTable Table(params (uint Key, IEnumerable<(int Class, int Weight)> Weights)[] features)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(features.Length);
        writer.Write(features.Sum(feature => feature.Weights.Count()));
        foreach (var (key, weights) in features)
        {
            writer.Write(key);
            writer.Write((byte)weights.Count());
            foreach (var (@class, weight) in weights) writer.Write(WeightTable.Pair(@class, (sbyte)weight));
        }

        var reader = new ModelReader(stream.ToArray());
        return WeightTable.Read(ref reader, Classes);
    }
}
