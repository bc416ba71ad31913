using System.Diagnostics;
using KoreaArticles.Api.Pages.Docs;

namespace KoreaArticles.Browser.Tests;

/// <summary>The programs that the page for integrators shows, run as a reader would run them.</summary>
public sealed class ExamplesTests(Browsing browsing)
{
    [Theory]
    [InlineData("curl.sh", "bash", "\"items\":[{")]
    [InlineData("pages.js", "node", "rice")]
    [InlineData("speakers.py", "python3", "    ")]
    [InlineData("Quotes.cs", "dotnet", "quotations, the first", "run", "--file")]
    public async Task AProgramRunsAsItIsShown(string file, string program, string expected, params string[] arguments)
    {
        Assert.SkipWhen(Which(program) is null, $"There is no {program} on this machine.");

        var (exit, output, errors) = await RunAsync(Which(program)!, arguments, file);

        Assert.True(exit == 0, errors);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    [Fact]
    public void EveryExampleIsThereAndSpeaksToTheServiceItIsReadAt() =>
        Assert.All(DocsExample.All, example =>
        {
            var text = example.For("https://news.example");

            Assert.NotEmpty(text);
            Assert.DoesNotContain("localhost", text, StringComparison.Ordinal);
        });

    private async Task<(int Exit, string Output, string Errors)> RunAsync(string program, string[] arguments, string file)
    {
        var folder = Directory.CreateTempSubdirectory("koreaarticles-example-");
        try
        {
            var example = DocsExample.All.Single(one => one.FileName == file);
            // Node.js takes top-level await only in a module.
            var name = Path.ChangeExtension(file, file.EndsWith(".js", StringComparison.Ordinal) ? ".mjs" : null);
            var path = Path.Combine(folder.FullName, name.TrimEnd('.'));
            await File.WriteAllTextAsync(path, example.For(browsing.Address.ToString().TrimEnd('/')));

            using var process = Process.Start(new ProcessStartInfo(program, [.. arguments, path])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Which(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
