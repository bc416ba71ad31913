using System.Globalization;

namespace KoreaArticles.Benchmarks.Load;

/// <summary>Puts the service beside a bare server that hands out the same bytes, slice by slice in turn, and prints the ratios.</summary>
/// <remarks>Only ratios of one run mean anything. Processor time a request holds also where other programs take the cores.</remarks>
internal sealed class LoadRun(int articles, int rounds, TimeSpan slice)
{
    private const int Connections = 16;
    private const int OurPort = 7241;
    private const int BarePort = 7242;

    /// <summary>Whether every ratio is at least what it has to be.</summary>
    public async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("koreaarticles-").FullName;
        try
        {
            NewsText.WriteTo(Path.Combine(folder, "texts"), articles);
            var database = Path.Combine(folder, "articles.db");
            OurServer.Import(Path.Combine(folder, "texts"), database);
            var (ours, ourStart) = await OurServer.StartAsync(OurPort, database);
            await using var _ = ours;
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{OurPort}") };
            var workloads = await Workload.AllAsync(client, articles);
            await KeepAnswersAsync(client, workloads, Directory.CreateDirectory(Path.Combine(folder, "answers")).FullName);
            var (bare, bareStart) = await ServerProcess.StartAsync(
                BarePort, "/0-0", typeof(LoadRun).Assembly.Location, "bare", BarePort.ToString(CultureInfo.InvariantCulture), Path.Combine(folder, "answers"));
            await using var __ = bare;

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{articles} articles, {rounds} rounds of {slice.TotalSeconds} s, {Connections} connections, {Environment.ProcessorCount} cores; first answer {ourStart.TotalMilliseconds:0} ms, bare {bareStart.TotalMilliseconds:0} ms\n"));
            Console.WriteLine("| request | bare req/s | ours req/s | ratio | least | CPU µs bare | CPU µs ours |\n|---|---|---|---|---|---|---|");
            var holds = true;
            for (var i = 0; i < workloads.Count; i++) holds &= await CompareAsync(workloads[i], i, ours, bare);
            return holds;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<bool> CompareAsync(Workload workload, int index, ServerProcess ours, ServerProcess bare)
    {
        string[] same = [.. workload.Paths.Take(Kept).Select((_, n) => $"/{index}-{n}")];
        await Asker.AskAsync(ours.Port, workload.Paths, Connections, slice);
        await Asker.AskAsync(bare.Port, same, Connections, slice);
        var results = new List<(Slice Ours, Slice Bare)>();
        for (var round = 0; round < rounds; round++)
            results.Add((await MeasureAsync(ours, workload.Paths), await MeasureAsync(bare, same)));

        var ratio = Median(results.Select(result => result.Ours.PerSecond / result.Bare.PerSecond));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {workload.Name} | {Median(results.Select(r => r.Bare.PerSecond)):0} | {Median(results.Select(r => r.Ours.PerSecond)):0} | {ratio:0.####} | {(workload.Least > 0 ? workload.Least : "")} | {Median(results.Select(r => r.Bare.Microseconds)):0.#} | {Median(results.Select(r => r.Ours.Microseconds)):0.#} |"));
        return ratio >= workload.Least;
    }

    private async Task<Slice> MeasureAsync(ServerProcess server, IReadOnlyList<string> paths)
    {
        var cpu = server.Cpu;
        var count = await Asker.AskAsync(server.Port, paths, Connections, slice);
        return new(count / slice.TotalSeconds, (server.Cpu - cpu).TotalMicroseconds / Math.Max(1, count));
    }

    private const int Kept = 50;

    private static async Task KeepAnswersAsync(HttpClient client, IReadOnlyList<Workload> workloads, string folder)
    {
        for (var i = 0; i < workloads.Count; i++)
            for (var n = 0; n < Math.Min(Kept, workloads[i].Paths.Count); n++)
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}-{n}"), await client.GetByteArrayAsync(new Uri(workloads[i].Paths[n], UriKind.Relative)));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is { Length: > 0 } sorted ? sorted[sorted.Length / 2] : 0;

    private readonly record struct Slice(double PerSecond, double Microseconds);
}
