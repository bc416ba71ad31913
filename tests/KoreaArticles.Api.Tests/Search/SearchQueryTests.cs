using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("kim", "(\"kim\")")]
    [InlineData("kim moon", "(\"kim\" AND \"moon\")")]
    [InlineData("\"kim jong un\" -trump", "((\"kim jong un\") NOT (\"trump\"))")]
    [InlineData("kim OR moon talks", "(\"kim\") OR (\"moon\" AND \"talks\")")]
    [InlineData("denucleari*", "(\"denucleari\"*)")]
    [InlineData("“kim jong un”", "(\"kim jong un\")")]
    [InlineData("\"not closed", "(\"not closed\")")]
    [InlineData("-\"kim jong un\" talks", "((\"talks\") NOT (\"kim jong un\"))")]
    public void WordsPhrasesExclusionsAlternativesAndPrefixesMeanWhatTheySay(string text, string expression) =>
        Assert.Equal(expression, Fts5.Expression(SearchQuery.Parse(text)));

    [Theory]
    [InlineData("title:kim", "(\"title:kim\")")]
    [InlineData("NEAR(a b, 5)", "(\"NEAR(a\" AND \"b,\" AND \"5)\")")]
    [InlineData("kim AND moon", "(\"kim\" AND \"AND\" AND \"moon\")")]
    [InlineData("OR kim", "(\"OR\" AND \"kim\")")]
    [InlineData("kim OR", "(\"kim\" AND \"OR\")")]
    [InlineData("kim - moon", "(\"kim\" AND \"moon\")")]
    [InlineData("* kim ! ^", "(\"kim\")")]
    public void WhateverElseIsInItIsText(string text, string expression) =>
        Assert.Equal(expression, Fts5.Expression(SearchQuery.Parse(text)));

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("()^:{}")]
    [InlineData("\"\" \"  \"")]
    public void WithoutAWordNothingIsWanted(string text) => Assert.True(SearchQuery.Parse(text).IsEmpty);

    [Fact]
    public void AKoreanWordIsFoundWithItsParticles() => Assert.Equal("(\"서울\"*)", Fts5.Expression(SearchQuery.Parse("서울")));

    [Fact]
    public void ExclusionsAloneAreKnownAsSuch()
    {
        Assert.True(SearchQuery.Parse("-kim").IsExclusion);
        Assert.False(SearchQuery.Parse("-kim talks").IsExclusion);
        Assert.False(SearchQuery.Parse("-kim OR talks").IsExclusion);
    }
}
