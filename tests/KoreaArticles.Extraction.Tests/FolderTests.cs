namespace KoreaArticles.Extraction.Tests;

/// <summary>The folders of the extraction from the ground up: none has a directive for one above it.</summary>
public sealed class FolderTests
{
    private static readonly string[] Order = ["Dates", "Outlets", "Bylines", "Layout", "Head", "Languages", "Grammar", "Names", "Quotations"];

    private static readonly string Source = Path.Combine(Repository.Root, "src", "KoreaArticles.Extraction");

    [Fact]
    public void AFolderUsesOnlyThoseBelowIt()
    {
        foreach (var (place, folder) in Order.Index())
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories))
            {
                foreach (var later in Order[(place + 1)..])
                    Assert.DoesNotContain($"using KoreaArticles.Extraction.{later}", File.ReadAllText(file), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void EveryFolderHasItsPlace() =>
        Assert.Equal(Order.Order(), Directory.GetDirectories(Source).Select(path => Path.GetFileName(path)).Except(["bin", "obj"]).Order());
}
