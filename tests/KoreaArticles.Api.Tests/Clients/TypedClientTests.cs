using System.Diagnostics;
using KoreaArticles.Api.Pages.Docs;
using KoreaArticles.Api.Tests.OpenApi;

namespace KoreaArticles.Api.Tests.Clients;

/// <summary>The typed client of the documentation: generated from the
/// running service's description, compiled, and run against it.</summary>
public sealed class TypedClientTests : IDisposable
{
    private static readonly string[] Project = ["package.json", "package-lock.json", "tsconfig.json"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("koreaarticles-client-");

    [Fact]
    public async Task TheTypeScriptClientCompilesStrictlyAndCallsTheService()
    {
        Assert.SkipWhen(!await CanRunAsync("node") || !await CanRunAsync("npm"), "There is no Node.js with npm on this machine.");
        foreach (var file in Project)
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Clients", file), Path.Combine(folder.FullName, file));
        var (installed, _, reason) = await RunAsync("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        Assert.SkipWhen(installed != 0, "The packages of the client cannot be had from the npm registry here: " + reason);

        await using var app = new SampleApp();
        app.UseKestrel(0);
        await app.InitializeAsync();
        var address = app.Client.BaseAddress!.ToString().TrimEnd('/');
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "typed.ts"), DocsExample.TypeScript.For(address));
        // The first line of the commands shown installs what the lock file pins here.
        var generate = DocsExample.GenerateTypeScript.For(address).Split('\n')[^1].Split(' ');

        await SucceedAsync(generate[0], generate[1..]);
        await SucceedAsync("npx", "tsc", "--project", ".");
        var output = await SucceedAsync("node", "typed.js");

        Assert.Contains("003_5b7e19c0d2aa4f81", output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<bool> CanRunAsync(string program)
    {
        try
        {
            return (await RunAsync(program, "--version")).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private async Task<string> SucceedAsync(string program, params string[] arguments)
    {
        var (exit, output, errors) = await RunAsync(program, arguments);
        Assert.True(exit == 0, $"{program} {string.Join(' ', arguments)}: {output}{errors}");
        return output;
    }

    private async Task<(int Exit, string Output, string Errors)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
