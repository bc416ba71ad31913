using System.ComponentModel;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Tests.Http;

public sealed class QueryReaderTests
{
    public enum Order
    {
        Newest,
        Oldest,
    }

    public sealed record SampleQuery : Query<SampleQuery>
    {
        public string? Q { get; init; }

        public int Limit { get; init; } = 20;

        public Period? From { get; init; }

        public double? MinConfidence { get; init; }

        public bool Highlight { get; init; }

        public Order? Order { get; init; }

        [Description("Outlets.")]
        public IReadOnlyList<string> Source { get; init; } = [];
    }

    [Theory]
    [InlineData("?q=a%20b+c&limit=5", "q=a%20b%20c&limit=5")]
    [InlineData("?source=a,b&source=c&source=a", "source=a,b,c")]
    [InlineData("?from=2021-08&minConfidence=0.5&highlight=true&order=oldest", "from=2021-08&minConfidence=0.5&highlight=true&order=oldest")]
    [InlineData("?Highlight=True&ORDER=Oldest", "highlight=true&order=oldest")]
    [InlineData("?limit=20&&", "")]
    [InlineData("?q=%ED%95%9C", "q=%ED%95%9C")]
    public void AQueryIsReadAndWrittenDownAgain(string given, string written)
    {
        var (query, errors) = Read(given);

        Assert.Empty(errors);
        Assert.Equal(written.Length == 0 ? "/v1" : "/v1?" + written, QueryText.Url("/v1", query));
    }

    [Theory]
    [InlineData("?limt=5", "limt", "did you mean 'limit'?")]
    [InlineData("?source[]=a", "source[]", "did you mean 'source'?")]
    [InlineData("?zzzzzzzz=5", "zzzzzzzz", "there are q, limit")]
    [InlineData("?limit=abc", "limit", "whole number")]
    [InlineData("?limit=1e9", "limit", "whole number")]
    [InlineData("?limit=%D9%A1%D9%A2", "limit", "whole number")]
    [InlineData("?limit=", "limit", "no value")]
    [InlineData("?limit", "limit", "no value")]
    [InlineData("?limit=1&limit=2", "limit", "more than once")]
    [InlineData("?from=2021-13-45", "from", "day, month or year")]
    [InlineData("?from=2021-02-30", "from", "day, month or year")]
    [InlineData("?from=0000", "from", "day, month or year")]
    [InlineData("?minConfidence=NaN", "minConfidence", "number")]
    [InlineData("?highlight=maybe", "highlight", "true or false")]
    [InlineData("?order=newst", "order", "Did you mean 'newest'?")]
    [InlineData("?order=0", "order", "one of newest, oldest")]
    [InlineData("?q=%", "q", "percent-encoded UTF-8")]
    [InlineData("?q=%C3%28", "q", "percent-encoded UTF-8")]
    [InlineData("?q=%ED%A0%80", "q", "percent-encoded UTF-8")]
    [InlineData("?q=a%00b", "q", "control character")]
    [InlineData("?source=a,,b", "source", "empty value")]
    public void WhatCannotBeReadIsToldByName(string given, string name, string message)
    {
        var (_, errors) = Read(given);

        Assert.Contains(message, Assert.Single(Assert.Contains(name, (IDictionary<string, List<string>>)errors)), StringComparison.Ordinal);
    }

    [Fact]
    public void HundredsOfFaultsAreNotAllTold() =>
        Assert.InRange(Read("?" + string.Join('&', Enumerable.Range(0, 500).Select(i => $"k{i}=1"))).Errors.Count, 1, 25);

    [Fact]
    public void ACursorBelongsToItsQuery()
    {
        var query = new SampleQuery { Q = "kim" };

        var token = Cursor.After("5", "kim\u0301").ToToken(query);

        Assert.Equal(["5", "kim\u0301"], Cursor.FromToken(token, query with { Limit = 7 })!.Position);
        Assert.Null(Cursor.FromToken(token, query with { Q = "moon" }));
        Assert.Null(Cursor.FromToken(token[..^2], query));
        Assert.Null(Cursor.FromToken("nonsense", query));
        Assert.Null(Cursor.FromToken("%%%", query));
    }

    [Theory]
    [InlineData(new string[0], "There is no parameter 'zz'; there are none here.")]
    [InlineData(new[] { "format" }, "There is no parameter 'zz'; there is only 'format'.")]
    [InlineData(new[] { "format", "limit" }, "There is no parameter 'zz'; there are format, limit.")]
    public void WhatThereIsInsteadIsToldAsASentence(string[] names, string message) =>
        Assert.Equal(message, NearestName.NoSuch("parameter", "zz", names));

    private static (SampleQuery Query, Dictionary<string, List<string>> Errors) Read(string queryString)
    {
        var (query, errors) = QueryReader.Read(QueryShape.Of(typeof(SampleQuery)), queryString);
        return ((SampleQuery)query, errors);
    }
}
