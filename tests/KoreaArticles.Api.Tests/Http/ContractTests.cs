using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace KoreaArticles.Api.Tests.Http;

public sealed class ContractTests(ApiApp app) : IClassFixture<ApiApp>
{
    public static TheoryData<string> Reads =>
    [
        "/v1/articles", "/v1/articles?q=harbour&highlight=true", "/v1/articles/a01", "/v1/articles/a01/raw", "/v1/articles/a01/evidence",
        "/v1/articles/a01/quotes", "/v1/articles/a01/quotes?format=csv", "/v1/articles/a01/related",
        "/v1/quotes", "/v1/speakers", "/v1/speakers/anna-lindqvist", "/v1/sources", "/v1/dates", "/v1/corpus", "/v1/corpus/report",
    ];

    [Theory]
    [MemberData(nameof(Reads))]
    [InlineData("/openapi/v1.json")]
    [InlineData("/openapi/v1.yaml")]
    public async Task AnAnswerIsNotSentTwice(string path)
    {
        using var first = await app.Client.GetAsync(path);
        var tag = first.Headers.ETag!;

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.False(tag.IsWeak);
        foreach (var known in new[] { tag.Tag, $"W/{tag.Tag}", $"\"other\", {tag.Tag}", "*" })
        {
            using var again = await SendAsync(HttpMethod.Get, path, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }

        using var changed = await SendAsync(HttpMethod.Get, path, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task HeadIsGetWithoutABody(string path)
    {
        using var get = await app.Client.GetAsync(path);
        using var head = await SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task APackedAnswerIsTheSameUnderATagOfItsOwn(string encoding)
    {
        using var plain = await app.Client.GetAsync("/v1/articles");
        using var packed = await SendAsync(HttpMethod.Get, "/v1/articles", ("Accept-Encoding", encoding));

        Assert.Equal(encoding, Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Equal(["Accept", "Accept-Encoding"], packed.Headers.Vary);
        await using var body = await packed.Content.ReadAsStreamAsync();
        await using Stream unpacked = encoding == "br"
            ? new BrotliStream(body, CompressionMode.Decompress)
            : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());

        using var again = await SendAsync(HttpMethod.Get, "/v1/articles", ("Accept-Encoding", encoding), ("If-None-Match", packed.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var plainAgain = await SendAsync(HttpMethod.Get, "/v1/articles", ("If-None-Match", packed.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, plainAgain.StatusCode);
    }

    [Fact]
    public async Task BrowsersElsewhereMayRead()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/v1/articles", ("Origin", "https://reader.example"));
        using var asked = await SendAsync(HttpMethod.Options, "/v1/articles", ("Origin", "https://reader.example"), ("Access-Control-Request-Method", "GET"));

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("ETag, Link, RateLimit, RateLimit-Policy, Retry-After", answer.Headers.GetValues("Access-Control-Expose-Headers"));
        Assert.True(answer.Headers.Contains("RateLimit") && answer.Headers.Contains("RateLimit-Policy"));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/v1/articles?limt=5", 400)]
    [InlineData("GET", "/v1/articles?limit=abc", 400)]
    [InlineData("GET", "/v1/articles?limit=0", 400)]
    [InlineData("GET", "/v1/articles?limit=1e9", 400)]
    [InlineData("GET", "/v1/articles?from=2021-13-45", 400)]
    [InlineData("GET", "/v1/articles?from=2022&to=2021", 400)]
    [InlineData("GET", "/v1/articles?q=", 400)]
    [InlineData("GET", "/v1/articles?q=a%00b", 400)]
    [InlineData("GET", "/v1/articles?q=%ED%A0%80", 400)]
    [InlineData("GET", "/v1/articles?cursor=nonsense", 400)]
    [InlineData("GET", "/v1/articles?fields=titel", 400)]
    [InlineData("GET", "/v1/articles?sort=newest", 400)]
    [InlineData("GET", "/v1/articles?facets=colour", 400)]
    [InlineData("GET", "/v1/articles?format=xml", 400)]
    [InlineData("GET", "/v1/articles/a01?x=1", 400)]
    [InlineData("GET", "/v1/quotes?minConfidence=2", 400)]
    [InlineData("GET", "/v1/quotes?kind=loud", 400)]
    [InlineData("GET", "/v1/dates?by=week", 400)]
    [InlineData("GET", "/v1/speakers?limit=-1", 400)]
    [InlineData("GET", "/v1/corpus?x", 400)]
    [InlineData("GET", "/v1/articles/none", 404)]
    [InlineData("GET", "/v1/articles/none/raw", 404)]
    [InlineData("GET", "/v1/articles/none/evidence", 404)]
    [InlineData("GET", "/v1/articles/none/quotes", 404)]
    [InlineData("GET", "/v1/articles/none/quotes?format=rss", 404)]
    [InlineData("GET", "/v1/quotes/none", 404)]
    [InlineData("GET", "/v1/speakers/none", 404)]
    [InlineData("GET", "/v1/sources/none", 404)]
    [InlineData("GET", "/v1/nothing", 404)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("DELETE", "/v1/corpus", 405)]
    [InlineData("POST", "/v1/articles", 405)]
    public async Task WhatCannotBeAnsweredIsAProblemThatSaysWhy(string method, string path, int status)
    {
        using var answer = await SendAsync(new HttpMethod(method), path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Null(answer.Headers.ETag);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        Assert.Equal(status == 400, problem.RootElement.TryGetProperty("errors", out _));
        Assert.Equal(status == 405, answer.Content.Headers.Allow.Count > 0);
    }

    [Theory]
    [InlineData("image/png", HttpStatusCode.NotAcceptable)]
    [InlineData("*/*;q=0", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json;q=0.5, image/png", HttpStatusCode.OK)]
    [InlineData("application/*", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("nonsense", HttpStatusCode.OK)]
    public async Task AcceptIsHeeded(string accept, HttpStatusCode expected)
    {
        using var answer = await SendAsync(HttpMethod.Get, "/v1/articles", ("Accept", accept));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task AFileIsGivenBackAsItCame()
    {
        using var answer = await app.Client.GetAsync("/v1/articles/a01/raw");

        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        Assert.Contains("Number 1 was drawn.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await app.Client.SendAsync(request);
    }
}
