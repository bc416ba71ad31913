using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Speakers;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Tests.Speakers;

public sealed class SpeakerIdTests
{
    [Theory]
    [InlineData("Donald J. Harrow", "donald-harrow")]
    [InlineData("Donald H. W. Harrow", "donald-hw-harrow")]
    [InlineData("J. D. Harrow", "jd-harrow")]
    [InlineData("Donald J. Harrow, Jr.", "donald-harrow-jr")]
    [InlineData("Dana O’Hill III", "dana-ohill-iii")]
    [InlineData("Jie-won Park", "park-jie-won")]
    [InlineData("KIM Yong Nam", "kim-yong-nam")]
    [InlineData("Abdul Rahman al-Najjar", "abdel-rahman-najjar")]
    [InlineData("Sergey Viktorovich Lavkin", "sergei-lavkin")]
    [InlineData("Åsa K. Møller", "asa-moller")]
    [InlineData("박지은", "박지은")]
    public void TheSlugOfAnyFormOfANameLeadsToItsPerson(string name, string id)
    {
        Assert.Equal(id, SpeakerId.Of(new ExtractedSpeaker(name), "ferry"));
        Assert.Contains(id, SpeakerId.Meant(Slug.Of(name)));
        Assert.Equal([id], SpeakerId.Meant(id));
    }

    [Fact]
    public void ANameOfOneWordIsSomebodysInOneArticle()
    {
        var park = new ExtractedSpeaker("Park");

        Assert.NotEqual(SpeakerId.Of(park, "ferry"), SpeakerId.Of(park, "bridge"));
        Assert.Equal(SpeakerId.Of(park, "ferry"), SpeakerId.Of(park, "ferry"));
        Assert.Equal("park", SpeakerId.Of(park with { IsPerson = false }, "ferry"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("park")]
    [InlineData("al-al")]
    [InlineData("🦆")]
    public void AnIdThatIsNobodysFullNameMeansItself(string id) => Assert.Equal([id], SpeakerId.Meant(id));
}
