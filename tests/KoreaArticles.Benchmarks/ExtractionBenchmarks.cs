using BenchmarkDotNet.Attributes;
using KoreaArticles.Extraction;

namespace KoreaArticles.Benchmarks;

/// <summary>What reading one article takes, in time and in memory.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly SourceDocument[] documents = [.. Enumerable.Range(0, 64).Select(i => new SourceDocument(NewsText.Of(i)))];
    private int next;

    /// <summary>Size of an average document, to tell megabytes a second from the time of one; nearly all letters are one byte.</summary>
    public double AverageMegabytes => documents.Average(document => document.Text.Length / 1e6);

    [Benchmark]
    public ExtractedArticle Extract() => ArticleExtractor.Extract(documents[next++ % documents.Length]);
}
