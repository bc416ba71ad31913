using System.Net;
using System.Net.Sockets;
using KoreaArticles.Api.Cli;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Tests.Cli;

public sealed class ServeVerbTests(CommandLine program) : IClassFixture<CommandLine>
{
    [Fact]
    public async Task TheServerSaysWhereItIsAndTheHealthcheckFindsIt()
    {
        program.Write("texts/a.txt", "Ferry sets out\n\nBUSAN, Aug. 3, 2021 - A ferry left Busan harbour on Tuesday.\n");
        var port = FreePort();
        var (address, everywhere) = ($"http://localhost:{port}", $"http://0.0.0.0:{port}");
        Assert.Equal(1, (await program.RunAsync("healthcheck", "--urls", everywhere)).ExitCode);

        using var server = program.Start(["--from", "texts", "--urls", everywhere, .. program.Database()]);
        try
        {
            Assert.Equal($"Articles    {address}", await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            Assert.Equal($"Swagger UI  {address}/swagger", await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            while ((await program.RunAsync("healthcheck", "--urls", everywhere)).ExitCode != 0)
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();

            using var client = new HttpClient();
            Assert.Contains("Ferry sets out", await client.GetStringAsync($"{address}/v1/articles/a", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Theory]
    [InlineData("http://[::]:5080", "http://localhost:5080")]
    [InlineData("http://0.0.0.0:80", "http://localhost:80")]
    [InlineData("https://news.example:8443", "https://news.example:8443")]
    public void AnAddressIsToldAsItCanBeOpened(string listening, string told) => Assert.Equal(told, Addresses.Reached(listening));

    [Fact]
    public async Task FoldersNamedAtTheStartStandForThoseOfTheSettings()
    {
        program.Write("named/a.txt", "Ferry sets out\n\nA ferry left Busan harbour on Tuesday.\n");
        program.Write("set/b.txt", "Ferry comes back\n\nA ferry came to Busan harbour on Tuesday.\n");
        var set = Path.Combine(program.Folder, "set");

        foreach (var verb in new string[][] { ["import", "--from", "named"], ["import", "--from", "named", "--Corpus:Folders:1", set] })
            Assert.StartsWith("1 read", (await program.RunAsync([.. verb, "--Corpus:Folders:0", set, .. program.Database("named.db")])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--RateLimit:Requests", "abc")]
    [InlineData("--Corpus:ImportOnStart", "maybe")]
    public async Task ASettingThatCannotBeRightIsNamed(string setting, string value)
    {
        var run = await program.RunAsync(["serve", setting, value, "--urls", $"http://127.0.0.1:{FreePort()}", .. program.Database("settings.db")]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("A setting is wrong: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(setting[2..], run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerWhoseDatabaseAnotherProgramHoldsSaysSoAndEnds()
    {
        await program.RunAsync(["migrate", .. program.Database("held.db")]);
        await using var holder = new SqliteConnection($"Data Source={program.Folder}/held.db;Pooling=False");
        await holder.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = holder.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; UPDATE Corpus SET Revision = Revision";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var run = await program.RunAsync(["serve", "--urls", $"http://127.0.0.1:{FreePort()}", .. program.Database("held.db")]);

        Assert.Equal((1, "The database is locked: another program is writing to it. Try again when it has ended."), (run.ExitCode, run.Errors.Trim()));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
