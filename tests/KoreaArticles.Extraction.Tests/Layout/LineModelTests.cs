using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Tests.Layout;

public sealed class LineModelTests
{
    [Fact]
    public void EveryRowOfTheTableIsAFeatureOrAStep()
    {
        using var reader = new StreamReader(typeof(LineModel).Assembly.GetManifestResourceStream("line-model.tsv")!);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')[0]).ToList();

        Assert.Empty(rows.Except(Features.Names).Except(LineModel.StepNames));
        Assert.Equal(LineModel.StepNames.Count, rows.Intersect(LineModel.StepNames).Count());
    }
}
