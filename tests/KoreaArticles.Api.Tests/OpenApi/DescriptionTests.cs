using System.Net.Http.Json;
using System.Text.Json;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Tests.Http;

namespace KoreaArticles.Api.Tests.OpenApi;

public sealed class DescriptionTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task TheDescriptionIsTheOneClientsKnow()
    {
        var known = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "openapi.json"));

        var actual = await app.Client.GetStringAsync("/openapi/v1.json");

        var written = Path.Combine(AppContext.BaseDirectory, "openapi.actual.json");
        await File.WriteAllTextAsync(written, actual + "\n");
        Assert.True(known.TrimEnd() == actual.TrimEnd(), $"The API's description changed. If that is meant, copy {written} over openapi.json in the test project.");
    }

    [Fact]
    public async Task EveryOperationSaysWhatItTakesAndAnswers()
    {
        var document = await app.GetAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var operation in document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(method => method.Value))
        {
            Assert.NotEmpty(operation.GetProperty("operationId").GetString()!);
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.True(operation.GetProperty("responses").GetProperty("200").TryGetProperty("content", out _));
            Assert.True(operation.GetProperty("responses").GetProperty("default").GetProperty("content").TryGetProperty("application/problem+json", out _));
            if (!operation.TryGetProperty("parameters", out var parameters)) continue;

            foreach (var parameter in parameters.EnumerateArray())
            {
                Assert.NotEmpty(parameter.GetProperty("description").GetString()!);
                Assert.True(parameter.TryGetProperty("schema", out _));
            }
        }
    }

    [Fact]
    public async Task ARefusalShownIsOneThatIsGiven()
    {
        foreach (var path in (await app.GetAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject())
        {
            foreach (var method in path.Value.EnumerateObject())
            {
                JsonElement Shown(string status) => method.Value.GetProperty("responses").GetProperty(status)
                    .GetProperty("content").GetProperty("application/problem+json").GetProperty("example");
                var address = path.Name.Replace("{id}", "a01", StringComparison.Ordinal);
                using var mistaken = new HttpRequestMessage(HttpMethod.Parse(method.Name), address + (method.Name == "get" ? "?limt=5" : ""));
                if (method.Name == "post") mistaken.Content = JsonContent.Create(new { text = "" });
                using var wrong = new HttpRequestMessage(HttpMethod.Delete, address);

                Assert.True(JsonElement.DeepEquals(await AnswerAsync(mistaken), Shown("400")), $"{mistaken.RequestUri} shows {Shown("400")}");
                Assert.True(JsonElement.DeepEquals(await AnswerAsync(wrong), Shown("default")), $"{wrong.RequestUri} shows {Shown("default")}");
            }
        }

        async Task<JsonElement> AnswerAsync(HttpRequestMessage request)
        {
            using var answer = await app.Client.SendAsync(request);
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }
    }

    [Fact]
    public async Task OperationsAreNamedOnce()
    {
        var document = await app.GetAsync("/openapi/v1.json");

        Assert.Distinct(document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.GetProperty("operationId").GetString()));
    }

    [Fact]
    public async Task TheDescriptionIsGivenAsYamlTooAndCanBeTried()
    {
        Assert.StartsWith("openapi:", await app.Client.GetStringAsync("/openapi/v1.yaml"), StringComparison.Ordinal);
        Assert.Contains("swagger-ui", await app.Client.GetStringAsync("/swagger/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFieldsOfListsAreThoseOfAnArticle() =>
        Assert.Equal(
            AnswerJson.Plain.ArticleDetail.Properties.Select(property => property.Name),
            Enum.GetNames<ArticleField>().Select(JsonNamingPolicy.CamelCase.ConvertName));
}
