using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KoreaArticles.Api.Tests.OpenApi;

namespace KoreaArticles.Api.Tests;

/// <summary>The answers that the README shows below its commands: shortened, but nowhere other than what is answered.</summary>
public sealed partial class ReadmeAnswersTests(SampleApp app) : IClassFixture<SampleApp>
{
    public static TheoryData<string, string, string> Answers
    {
        get
        {
            var shown = new TheoryData<string, string, string>();
            foreach (Match match in CommandAndAnswer().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))))
                shown.Add(match.Groups["address"].Value, match.Groups["body"].Value.Replace(@"\n", "\n", StringComparison.Ordinal), match.Groups["answer"].Value);
            return shown;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task TheAnswerShownIsPartOfTheAnswerGiven(string address, string body, string shown)
    {
        using var text = new StringContent(body, Encoding.UTF8, MediaTypeNames.Text.Plain);
        using var answer = body is "" ? await app.Client.GetAsync(address) : await app.Client.PostAsync(address, text);

        var given = await answer.Content.ReadAsStringAsync();
        Assert.True(IsPart(JsonNode.Parse(shown), JsonNode.Parse(given)), $"{address} answers {given}");
    }

    [Fact]
    public void WhatIsOtherOrOutOfOrderIsNoPart()
    {
        var given = JsonNode.Parse("""{ "items": [{ "id": "a", "n": 1 }, { "id": "b", "n": 2 }] }""");

        Assert.True(IsPart(JsonNode.Parse("""{ "items": [{ "id": "b …" }] }"""), JsonNode.Parse("""{ "items": [{ "id": "b a" }] }""")));
        Assert.True(IsPart(JsonNode.Parse("""{ "items": [{ "id": "a" }, { "n": 2 }] }"""), given));
        Assert.False(IsPart(JsonNode.Parse("""{ "items": [{ "id": "b" }, { "n": 1 }] }"""), given));
        Assert.False(IsPart(JsonNode.Parse("""{ "items": [{ "id": "a", "n": 2 }] }"""), given));
        Assert.False(IsPart(JsonNode.Parse("""{ "items": null }"""), JsonNode.Parse("{}")));
    }

    /// <summary>Whether all that is shown stands in the answer: members under their names, items in their order, text up to " …".</summary>
    private static bool IsPart(JsonNode? shown, JsonNode? given)
    {
        if (shown is JsonObject members)
            return given is JsonObject all && members.All(member => all.ContainsKey(member.Key) && IsPart(member.Value, all[member.Key]));

        if (shown is JsonArray items)
        {
            using var rest = (given as JsonArray ?? []).GetEnumerator();
            return items.All(item =>
            {
                while (rest.MoveNext())
                    if (IsPart(item, rest.Current)) return true;
                return false;
            });
        }

        return shown is JsonValue value && value.TryGetValue<string>(out var text) && text.EndsWith(" …", StringComparison.Ordinal)
            ? given is JsonValue whole && whole.GetValue<string>().StartsWith(text[..^2], StringComparison.Ordinal)
            : JsonNode.DeepEquals(shown, given);
    }

    [GeneratedRegex("```sh\\n(?:printf '(?<body>[^']+)' \\|\\n)?[^`]*?localhost:5080(?<address>[^\\s']+)'?\\n```\\n```json\\n(?<answer>[^`]+)```", RegexOptions.None, 10_000)]
    private static partial Regex CommandAndAnswer();
}
