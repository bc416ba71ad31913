using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Tests.Articles;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Kim Jong Un", "kim-jong-un")]
    [InlineData("Kim Jong-un", "kim-jong-un")]
    [InlineData("  Ha  Tae-keung ", "ha-tae-keung")]
    [InlineData("José Müller-Łoś", "jose-muller-los")]
    [InlineData("U.S. State Department", "us-state-department")]
    [InlineData("John F. Kennedy", "john-f-kennedy")]
    [InlineData("News.example.com", "news-example-com")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("연합뉴스 TV", "연합뉴스-tv")]
    public void ANameBecomesWordsJoinedByHyphens(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void NamesWithoutALetterStayApart() => Assert.NotEqual(Slug.Of("!!!"), Slug.Of("???"));

    [Theory]
    [InlineData("004_c2de925a78c96004.txt", "004_c2de925a78c96004")]
    [InlineData("2019/12/Some story.txt", "2019-12-some-story")]
    [InlineData("Talks resume.txt", "talks-resume")]
    [InlineData("v1.2.txt", "v1.2")]
    public void AnArticlesIdIsItsFilesName(string path, string id) => Assert.Equal(id, ArticleId.FromPath(path));
}
