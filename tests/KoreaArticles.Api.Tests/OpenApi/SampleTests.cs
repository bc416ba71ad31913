using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreaArticles.Api.OpenApi;

namespace KoreaArticles.Api.Tests.OpenApi;

public sealed class SampleTests(SampleApp app) : IClassFixture<SampleApp>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Set to write the answers of now into the source tree: RENEW_SAMPLES=1 dotnet test tests/KoreaArticles.Api.Tests --filter SampleTests
    private static readonly bool IsRenewing = Environment.GetEnvironmentVariable("RENEW_SAMPLES") == "1";

    // What differs from run to run and machine to machine.
    private static readonly Dictionary<string, JsonNode> Settled = new(StringComparer.Ordinal)
    {
        ["revision"] = "7",
        ["extractedAt"] = "2026-01-02T03:04:05Z",
        ["changedAt"] = "2026-01-02T03:04:05Z",
        ["startedAt"] = "2026-01-02T03:04:05Z",
        ["finishedAt"] = "2026-01-02T03:04:06Z",
        ["folders"] = new JsonArray("data/articles"),
    };

    public static TheoryData<string> Operations => [.. Sample.Operations];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task TheAnswerShownIsTheAnswerGiven(string operation)
    {
        var sample = Sample.Of(operation)!;
        using var content = sample.Body is null ? null : new StringContent(sample.Body.ToJsonString(), encoding: null, "application/json");
        using var answer = content is null
            ? await app.Client.GetAsync(sample.Request)
            : await app.Client.PostAsync(sample.Request, content);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);

        var live = answer.Content.Headers.ContentType?.MediaType == "application/json"
            ? Settle(JsonNode.Parse(body)!)
            : JsonValue.Create(body);
        if (IsRenewing)
        {
            var renewed = new JsonObject { ["request"] = sample.Request };
            if (sample.Body is not null) renewed["body"] = sample.Body.DeepClone();
            renewed["answer"] = live;
            var file = Path.Combine(Repository.Root, "src", "KoreaArticles.Api", "OpenApi", "Samples", $"{operation}.json");
            await File.WriteAllTextAsync(file, renewed.ToJsonString(Readable) + "\n", TestContext.Current.CancellationToken);
            return;
        }

        Assert.True(JsonNode.DeepEquals(sample.Answer, live),
            $"The answer is now {body}\nIf that is meant, renew the samples: RENEW_SAMPLES=1 dotnet test tests/KoreaArticles.Api.Tests --filter SampleTests");
    }

    [Fact]
    public async Task EveryOperationShowsAnAnswer()
    {
        foreach (var (name, operation) in await OperationsAsync())
        {
            var forms = operation.GetProperty("responses").GetProperty("200").GetProperty("content");
            Assert.True(forms.EnumerateObject().Any(form => form.Value.TryGetProperty("example", out _)), $"{name} shows no answer.");
        }
    }

    [Fact]
    public async Task AnExampleOfAParameterFindsSomething()
    {
        foreach (var (path, operation) in await OperationsAsync())
        {
            if (!operation.TryGetProperty("parameters", out var parameters)) continue;

            var address = parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "path")
                .Aggregate(path, (address, id) => address.Replace($"{{{id.GetProperty("name")}}}", Example(id), StringComparison.Ordinal));
            Assert.True((await app.Client.GetAsync(address)).IsSuccessStatusCode, address);

            foreach (var parameter in parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query" && Example(parameter) is not null))
            {
                var request = $"{address}?{parameter.GetProperty("name")}={Uri.EscapeDataString(Example(parameter)!)}";
                var found = JsonNode.Parse(await app.Client.GetStringAsync(request))!;
                Assert.True(found["total"]!.GetValue<long>() > 0, $"{request} finds nothing.");
            }
        }
    }

    private async Task<List<(string Path, JsonElement Operation)>> OperationsAsync()
    {
        using var document = JsonDocument.Parse(await app.Client.GetStringAsync("/openapi/v1.json"));
        return [.. document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, method) => (path.Name, method.Value.Clone()))];
    }

    private static string? Example(JsonElement parameter)
    {
        var schema = parameter.GetProperty("schema");
        if (schema.TryGetProperty("items", out var items)) schema = items;
        return schema.TryGetProperty("examples", out var examples) ? examples[0].GetString() : null;
    }

    private static JsonNode Settle(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (Settled.TryGetValue(name, out var settled)) members[name] = settled.DeepClone();
                    else if (value is not null) Settle(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>()) Settle(item);
                break;
        }

        return node;
    }
}
