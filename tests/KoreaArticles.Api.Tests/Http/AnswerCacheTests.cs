using KoreaArticles.Api.Http.Caching;

namespace KoreaArticles.Api.Tests.Http;

public sealed class AnswerCacheTests
{
    private static readonly int Bytes = (int)new KeptAnswer(Array.Empty<byte>(), "application/json", default).Size + 10;

    [Fact]
    public void WhatFitsIntoBothGenerationsIsKeptHoweverOftenItIsAskedFor()
    {
        var answers = new AnswerCache(100 * Bytes);
        for (var i = 0; i < 190; i++) answers.Keep($"{i}", Answer());

        for (var round = 0; round < 3; round++)
            for (var i = 0; i < 190; i++) Assert.NotNull(answers.Find($"{i}"));
    }

    [Fact]
    public void WhatIsAskedForAgainOutlivesWhatIsNot()
    {
        var answers = new AnswerCache(100 * Bytes);
        answers.Keep("wanted", Answer());
        answers.Keep("unwanted", Answer());

        for (var i = 0; i < 500; i++)
        {
            answers.Keep($"{i}", Answer());
            Assert.NotNull(answers.Find("wanted"));
        }

        Assert.Null(answers.Find("unwanted"));
    }

    [Fact]
    public void WhatWouldFillMuchOfItIsNotKept()
    {
        var answers = new AnswerCache(100 * Bytes);

        answers.Keep("large", new KeptAnswer(new byte[20 * Bytes], "application/json", default));

        Assert.Null(answers.Find("large"));
    }

    [Fact]
    public void LinksTakeRoomToo()
    {
        var answers = new AnswerCache(100 * Bytes);

        answers.Keep("links", new KeptAnswer(Array.Empty<byte>(), "application/json", new string('x', 10 * Bytes)));

        Assert.Null(answers.Find("links"));
    }

    [Fact]
    public void AddressesTakeRoomToo()
    {
        var answers = new AnswerCache(100 * Bytes);
        var longest = new string('q', 10 * Bytes);

        answers.Keep(longest, Answer());

        Assert.Null(answers.Find(longest));
    }

    private static KeptAnswer Answer() => new(new byte[10], "application/json", default);
}
