using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using KoreaArticles.Benchmarks.Load;

namespace KoreaArticles.Benchmarks;

/// <summary>What it takes to bring a folder into an empty database, beside SQLite writing the same rows without reading a text, and to find that
/// nothing changed since.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ImportBenchmarks
{
    /// <summary>Enough that starting the program is the lesser part.</summary>
    public const int UsualArticles = 20_000;

    public int Articles { get; init; } = UsualArticles;

    private string folder = "";

    private string Texts => Path.Combine(folder, "texts");

    [GlobalSetup]
    public void WriteTexts()
    {
        folder = Directory.CreateTempSubdirectory("koreaarticles-").FullName;
        NewsText.WriteTo(Texts, Articles);
        OurServer.Import(Texts, Path.Combine(folder, "kept.db"));
    }

    [Benchmark(Baseline = true)]
    public void WriteSameRows() => SameRows.Write(Path.Combine(folder, "kept.db"), Anew("rows.db"));

    [Benchmark]
    public void ImportAnew() => OurServer.Import(Texts, Anew("articles.db"));

    [Benchmark]
    public void ImportUnchanged() => OurServer.Import(Texts, Path.Combine(folder, "kept.db"));

    [GlobalCleanup]
    public void RemoveTexts() => Directory.Delete(folder, recursive: true);

    private string Anew(string name)
    {
        foreach (var file in Directory.GetFiles(folder, name + "*")) File.Delete(file);
        return Path.Combine(folder, name);
    }
}
