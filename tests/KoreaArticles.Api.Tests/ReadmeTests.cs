using KoreaArticles.Api.Cli;
using KoreaArticles.Api.Tests.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaArticles.Api.Tests;

public sealed class ReadmeTests(SampleApp app) : IClassFixture<SampleApp>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void EveryRouteStandsInTheReadme()
    {
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(Methods, (route, method) => $"`{method} /{route.RoutePattern.RawText!.Trim('/')}`")
            // The files under wwwroot, and the OpenAPI document, which the README names by its address.
            .Where(route => !route.Contains("{**", StringComparison.Ordinal) && !route.Contains("{documentName}", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.Contains(route, Readme, StringComparison.Ordinal));
        Assert.Contains("`/openapi/v1.json`", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryVerbStandsInTheReadme()
    {
        var verbs = Verbs.Create(_ => throw new NotSupportedException()).Subcommands;

        Assert.NotEmpty(verbs);
        Assert.All(verbs, verb => Assert.Contains($"| `{verb.Name}", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void EverySettingStandsInTheReadme()
    {
        var settings = typeof(Program).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(), (type, setting) => $"| `{type.Name[..^"Options".Length]}:{setting.Name}");

        Assert.Contains("| `Database:ConnectionString", settings);
        Assert.All(settings, setting => Assert.Contains(setting, Readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Methods(RouteEndpoint route) =>
        (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Where(method => method != "HEAD");
}
