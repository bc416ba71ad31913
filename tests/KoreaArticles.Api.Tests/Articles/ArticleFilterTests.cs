using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Tests.Articles;

public sealed class ArticleFilterTests
{
    [Fact]
    public void AnotherQuestionIsAboutTheSameArticles()
    {
        var query = new ArticleQuery
        {
            Q = "harbour", SearchIn = [SearchIn.Title], Source = ["a"], Speaker = ["b"], Story = "c", Place = ["Seoul"], From = Period.Parse("2021"), To = Period.Parse("2022"), Basis = [Basis.Stated], Language = ["ko"],
        };

        var dates = query.As<DateQuery>();

        Assert.All(typeof(ArticleFilter<ArticleQuery>).GetProperties().Where(property => property.DeclaringType == typeof(ArticleFilter<ArticleQuery>)), property =>
        {
            Assert.NotEqual(property.GetValue(new ArticleQuery()), property.GetValue(query));
            Assert.Equal(property.GetValue(query), typeof(DateQuery).GetProperty(property.Name)!.GetValue(dates));
        });
    }
}
