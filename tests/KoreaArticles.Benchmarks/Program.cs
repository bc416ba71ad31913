using System.Globalization;
using BenchmarkDotNet.Running;
using KoreaArticles.Benchmarks;
using KoreaArticles.Benchmarks.Load;

return args switch
{
    ["--smoke"] => await SmokeAsync(),
    ["load", .. var rest] => await new LoadRun(Number(rest, 0, 10_000), Number(rest, 1, 5), TimeSpan.FromSeconds(Number(rest, 2, 2))).RunAsync() ? 0 : 1,
    ["bare", var port, var answers] => await BareAsync(int.Parse(port, CultureInfo.InvariantCulture), answers),
    ["extraction"] => Measure<ExtractionBenchmarks>(new ExtractionBenchmarks().AverageMegabytes, "MB"),
    ["import"] => Measure<ImportBenchmarks>(ImportBenchmarks.UsualArticles, "articles"),
    _ => Usage(),
};

static int Number(string[] rest, int index, int usual) => index < rest.Length ? int.Parse(rest[index], CultureInfo.InvariantCulture) : usual;

static async Task<int> BareAsync(int port, string answers)
{
    await BareServer.RunAsync(port, answers);
    return 0;
}

static int Measure<T>(double amount, string unit)
{
    foreach (var report in BenchmarkRunner.Run<T>().Reports)
        if (report.ResultStatistics is { } times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}: {amount / times.Mean * 1e9:0.#} {unit} a second"));
    return 0;
}

// Everything once and briefly: that it runs, not how fast.
static async Task<int> SmokeAsync()
{
    var extraction = new ExtractionBenchmarks();
    if (extraction.Extract().Title is null) throw new InvalidOperationException("A generated article has no title.");

    var import = new ImportBenchmarks { Articles = 200 };
    import.WriteTexts();
    import.WriteSameRows();
    import.ImportAnew();
    import.ImportUnchanged();
    import.RemoveTexts();
    await new LoadRun(articles: 200, rounds: 1, TimeSpan.FromMilliseconds(100)).RunAsync();
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        load [ARTICLES [ROUNDS [SECONDS]]]   the service beside a bare server, in turns; fails where a ratio is too small
        extraction                           time and memory to read one article (BenchmarkDotNet)
        import                               time to import a folder beside SQLite writing the same rows, and to find it unchanged (BenchmarkDotNet)
        --smoke                              everything once and briefly
        """);
    return 2;
}
