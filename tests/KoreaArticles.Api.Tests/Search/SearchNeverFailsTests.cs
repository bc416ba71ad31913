using KoreaArticles.Api.Search;
using KoreaArticles.Api.Tests.Data;

namespace KoreaArticles.Api.Tests.Search;

public sealed class SearchNeverFailsTests
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "*", "-", "--", "OR", "AND", "NOT", "NEAR", "(", ")", "{", "}", ":", "^", "+", ",", "title", "body", "a", "kim", "서울", "é", "e\u0301",
        "\u0301", "\ud83d\ude00", "\ud800", "\u0000", " ", "  ", "\t", "“", "”", "«", ";", "%", "_", "\\", "1", "²", "\ufffe", "ﬁ", "İ",
    ];

    [Fact]
    public async Task NoInputIsAnErrorToTheIndex()
    {
        using var database = new TestDatabase();
        var db = database.Open();
        var random = new Random(20190612);

        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var articles = new Timeline(db, new TimelineFilter(TimelineTable.Articles, SearchQuery.Parse(text), i % 3 == 0 ? ["title"] : null));

            var page = await articles.PageAsync(TimeSort.Relevance, place: null, limit: 5, CancellationToken.None);
            Assert.Empty(page.Rows);
            Assert.Equal(0, await articles.CountAsync(page, CancellationToken.None));
        }
    }
}
