using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KoreaArticles.Api.Tests.Pages;

namespace KoreaArticles.Api.Tests.Extract;

public sealed class ExtractTests(ReadersApp app) : IClassFixture<ReadersApp>
{
    private readonly HttpClient client = app.Client;

    [Fact]
    public async Task ATextIsAnsweredWithWhatIsInIt()
    {
        using var answer = await PostAsync("Talks resume\n\nThe two sides met on Monday.", "text/plain");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var article = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(JsonValueKind.Array, article.RootElement.GetProperty("evidence").GetProperty("fields").ValueKind);
        Assert.False(article.RootElement.TryGetProperty("rawUrl", out _));
    }

    [Fact]
    public async Task AFilesNameGivesItsId()
    {
        using var answer = await PostAsync("""{"text":"Talks resume.","fileName":"talks_1.txt","date":"2021-08-04"}""", "application/json");

        using var article = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("talks_1", article.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task AMediaTypeThatEndsInJsonIsReadAsJson()
    {
        using var answer = await PostAsync("""{"text":"Talks resume.","fileName":"talks_1.txt"}""", "application/vnd.scraper+json");

        using var article = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("talks_1", article.RootElement.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("text/plain; charset=euc-kr", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain; charset=\"ISO-8859-1\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    public async Task ACharsetThatIsNotReadIsRefused(string type, HttpStatusCode expected)
    {
        using var content = new ByteArrayContent("Talks resume."u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var answer = await client.PostAsync("/v1/extract", content, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("\0\u0001\u0002\u0003\u0004\0", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":null}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":""}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"\ud800"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a","txt":"b"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a","date":"2021-02-30"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a"}""", "application/xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("a=b", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task WhatIsNoTextIsRefusedWithAProblem(string body, string type, HttpStatusCode expected)
    {
        using var answer = await PostAsync(body, type);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("""{}""", "text", "must not be empty")]
    [InlineData("""{"text":null}""", "text", "must not be empty")]
    [InlineData("""{"text":["a"]}""", "text", "must be a string")]
    [InlineData("""{"text":"\ud800"}""", "text", "a string of whole Unicode characters")]
    [InlineData("""{"text":"a","fileName":5}""", "fileName", "must be a string")]
    [InlineData("""{"text":"a","url":{"href":"b"}}""", "url", "must be a string")]
    [InlineData("""{"text":"a","date":"2021-02-30"}""", "date", "a day that exists")]
    [InlineData("""{"text":"a","filename":"b"}""", "filename", "did you mean 'fileName'?")]
    [InlineData("""{"text":"a","a b.c":1}""", "a b.c", "There is no member 'a b.c'")]
    public async Task AFaultIsToldByTheMemberItIsIn(string body, string member, string message)
    {
        using var answer = await PostAsync(body, "application/json");

        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var errors = problem.RootElement.GetProperty("errors");
        Assert.Equal(member, Assert.Single(errors.EnumerateObject()).Name);
        Assert.Contains(message, errors.GetProperty(member)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"a" "url":"b"}""")]
    [InlineData("""{"text":"a""")]
    [InlineData("""["a"]""")]
    public async Task WhereTheJsonIsBrokenNoMemberIsBlamed(string body)
    {
        using var answer = await PostAsync(body, "application/json");

        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.False(problem.RootElement.TryGetProperty("errors", out _));
        Assert.Contains("it fails in line 1 at byte ", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FiveMebibytesAreReadAndNoMore()
    {
        using var fits = await PostAsync(new string('a', 5 * 1024 * 1024), "text/plain");
        using var exceeds = await PostAsync(new string('a', (5 * 1024 * 1024) + 1), "text/plain");

        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, exceeds.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await client.PostAsync("/v1/extract", content);
    }
}
