using BenchmarkDotNet.Attributes;
using KoreaArticles.Benchmarks.Load;

namespace KoreaArticles.Benchmarks;

/// <summary>What it takes to bring a folder into an empty database, and to find that nothing changed since.</summary>
public class ImportBenchmarks
{
    /// <summary>Enough that starting the program is the lesser part.</summary>
    public const int UsualArticles = 2_000;

    public int Articles { get; init; } = UsualArticles;

    private string folder = "";

    [GlobalSetup]
    public void WriteTexts()
    {
        folder = Directory.CreateTempSubdirectory("koreaarticles-").FullName;
        NewsText.WriteTo(Path.Combine(folder, "texts"), Articles);
    }

    [Benchmark]
    public void ImportAnew()
    {
        foreach (var file in Directory.GetFiles(folder, "articles.db*")) File.Delete(file);
        OurServer.Import(Path.Combine(folder, "texts"), Path.Combine(folder, "articles.db"));
    }

    [Benchmark]
    public void ImportUnchanged() => OurServer.Import(Path.Combine(folder, "texts"), Path.Combine(folder, "articles.db"));

    [GlobalCleanup]
    public void RemoveTexts() => Directory.Delete(folder, recursive: true);
}
