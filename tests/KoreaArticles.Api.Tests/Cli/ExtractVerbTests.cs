using System.Diagnostics;
using System.Text.Json;

namespace KoreaArticles.Api.Tests.Cli;

public sealed class ExtractVerbTests(CommandLine program) : IClassFixture<CommandLine>
{
    private const string Story = "Ferry sets out\n\nBUSAN, Aug. 3, 2021 - A ferry left Busan harbour on Tuesday.\n\n\"We sail at dawn,\" Captain Ida Roe said.\n";

    [Fact]
    public async Task AFileIsPrintedAsTheApiWouldAnswer()
    {
        var run = await program.RunAsync("extract", program.Write("ferry.txt", Story));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var article = JsonDocument.Parse(run.Output);
        Assert.Equal("ferry", article.RootElement.GetProperty("id").GetString());
        Assert.Equal("Ferry sets out", article.RootElement.GetProperty("title").GetString());
        Assert.True(article.RootElement.TryGetProperty("evidence", out _));
        Assert.False(article.RootElement.TryGetProperty("rawUrl", out _));
    }

    [Fact]
    public async Task EveryGoodLineIsAnsweredAndEveryBadOneNamed()
    {
        var lines = string.Join('\n',
            JsonSerializer.Serialize(new { id = "first", text = Story }), "not json", "", """{"id":"x"}""", """{"id":"last","text":"Talks resume.","date":"2021-08-04"}""");

        var run = await program.RunWithInputAsync(lines, "extract", "--jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["first", "last"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Id));
        Assert.Equal(["line 2", "line 4"], run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task AFileThatIsNoTextIsNamedAndStopsNothing()
    {
        var run = await program.RunAsync("extract", program.Write("empty.txt", ""), Path.Combine(program.Folder, "missing.txt"), program.Write("good.txt", Story));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("good", Id(Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("empty.txt: empty", run.Errors, StringComparison.Ordinal);
        Assert.Contains("missing.txt", run.Errors, StringComparison.Ordinal);
    }

    // The SDK for web projects would start the program in the project's folder, and a file named from here would not be found.
    [Fact]
    public async Task DotnetRunStartsTheProgramWhereTheCommandIsTyped()
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "src/KoreaArticles.Api", "-getProperty:AssemblyName,RunWorkingDirectory"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;

        using var properties = JsonDocument.Parse(await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["KoreaArticles", ""], properties.RootElement.GetProperty("Properties").EnumerateObject().Select(property => property.Value.GetString()));
    }

    private static string? Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }
}
