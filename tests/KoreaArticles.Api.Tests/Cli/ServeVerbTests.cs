using System.Net;
using System.Net.Sockets;

namespace KoreaArticles.Api.Tests.Cli;

public sealed class ServeVerbTests(CommandLine program) : IClassFixture<CommandLine>
{
    [Fact]
    public async Task TheServerSaysWhereItIsAndTheHealthcheckFindsIt()
    {
        program.Write("texts/a.txt", "Ferry sets out\n\nBUSAN, Aug. 3, 2021 - A ferry left Busan harbour on Tuesday.\n");
        var address = $"http://127.0.0.1:{FreePort()}";
        Assert.Equal(1, (await program.RunAsync("healthcheck", "--urls", address)).ExitCode);

        using var server = program.Start(["--from", "texts", "--urls", address, .. program.Database()]);
        try
        {
            Assert.Equal($"Articles    {address}", await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            Assert.Equal($"Swagger UI  {address}/swagger", await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            while ((await program.RunAsync("healthcheck", "--urls", address)).ExitCode != 0) TestContext.Current.CancellationToken.ThrowIfCancellationRequested();

            using var client = new HttpClient();
            Assert.Contains("Ferry sets out", await client.GetStringAsync($"{address}/v1/articles/a", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
