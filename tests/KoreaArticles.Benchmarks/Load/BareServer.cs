using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KoreaArticles.Benchmarks.Load;

/// <summary>What this machine can do at most: Kestrel alone, handing out ready bytes.</summary>
internal static class BareServer
{
    public static async Task RunAsync(int port, string answers)
    {
        var ready = Directory.GetFiles(answers).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/{name}", (string name, HttpContext http) =>
        {
            var body = ready[name];
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = body.Length;
            return http.Response.Body.WriteAsync(body).AsTask();
        });
        await app.RunAsync($"http://127.0.0.1:{port}");
    }
}
