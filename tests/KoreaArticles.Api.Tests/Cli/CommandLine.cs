using System.Diagnostics;

namespace KoreaArticles.Api.Tests.Cli;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors);

/// <summary>The program itself, started as a user starts it, in a folder of its own.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("koreaarticles-cli-");

    public string Folder => folder.FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Settings for a database in the folder.</summary>
    public string[] Database(string file = "articles.db") => ["--Database:ConnectionString", $"Data Source={Path.Combine(Folder, file)}"];

    internal async Task<Run> RunAsync(params IEnumerable<string> arguments)
    {
        using var program = Start(arguments);
        program.StandardInput.Close();
        return await EndAsync(program);
    }

    internal async Task<Run> RunWithInputAsync(string input, params IEnumerable<string> arguments)
    {
        using var program = Start(arguments);
        await program.StandardInput.WriteAsync(input);
        program.StandardInput.Close();
        return await EndAsync(program);
    }

    internal Process Start(IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<Run> EndAsync(Process program)
    {
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(program.ExitCode, await output, await errors);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
