using System.Diagnostics;

namespace KoreaArticles.Benchmarks.Load;

/// <summary>A process that serves on this machine alone, until it is disposed of.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server and waits for its first good answer.</summary>
    public static async Task<(ServerProcess Server, TimeSpan Start)> StartAsync(int port, string ready, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var server = new ServerProcess(Process.Start(start)!, port);
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (watch.Elapsed < TimeSpan.FromMinutes(2) && !server.process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(ready, UriKind.Relative));
                if (answer.IsSuccessStatusCode) return (server, watch.Elapsed);
            }
            catch (HttpRequestException)
            {
                // Not there yet.
            }

            await Task.Delay(5);
        }

        await server.DisposeAsync();
        throw new TimeoutException($"No answer from {string.Join(' ', arguments)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}

/// <summary>The product as its users run it: the program, in a process of its own.</summary>
internal static class OurServer
{
    /// <summary>The program of the same build as this one.</summary>
    public static string Program { get; } = Find();

    public static void Import(string texts, string database)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "import", "--from", texts, .. Settings(database)]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The import ended with {process.ExitCode}.");
    }

    public static Task<(ServerProcess Server, TimeSpan Start)> StartAsync(int port, string database) => ServerProcess.StartAsync(
        port, "/v1/articles?limit=1", [Program, "serve", .. Settings(database), "--urls", $"http://127.0.0.1:{port}", "--Corpus:ImportOnStart", "false"]);

    private static string[] Settings(string database) => ["--Database:ConnectionString", $"Data Source={database}", "--Logging:LogLevel:Default", "Warning"];

    private static string Find()
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = build.Parent!.Name;
        for (var folder = build; folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "src", "KoreaArticles.Api", "bin", configuration, build.Name, "KoreaArticles.dll");
            if (File.Exists(program)) return program;
        }

        throw new FileNotFoundException("The service has not been built.");
    }
}
