using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Speakers;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Tests.Speakers;

public sealed class SpeakerIdTests
{
    [Theory]
    [InlineData("Gordon J. Ashdale", "gordon-ashdale")]
    [InlineData("Gordon H. W. Ashdale", "gordon-hw-ashdale")]
    [InlineData("J. D. Ashdale", "jd-ashdale")]
    [InlineData("Gordon J. Ashdale, Jr.", "gordon-ashdale-jr")]
    [InlineData("Dana O’Hill III", "dana-ohill-iii")]
    [InlineData("Jie-won Park", "park-ji-won")]
    [InlineData("Pak Ji Won", "park-ji-won")]
    [InlineData("Kim Yojong", "kim-yo-jong")]
    [InlineData("Mohammed Zavadskyy", "muhammad-zavadsky")]
    [InlineData("Ha Yeong Kim", "kim-ha-yeong")]
    [InlineData("KIM Yong Nam", "kim-yong-nam")]
    [InlineData("Abdul Rahman al-Najjar", "abdel-rahman-najjar")]
    [InlineData("Sergey Antonovich Tulinov", "sergei-tulinov")]
    [InlineData("Åsa K. Møller", "asa-moller")]
    [InlineData("박지은", "park-ji-eun")]
    [InlineData("박정용", "박정용")]
    public void TheSlugOfAnyFormOfANameLeadsToItsPerson(string name, string id)
    {
        Assert.Equal(id, SpeakerId.Of(new ExtractedSpeaker(name), "ferry"));
        Assert.Equal(id, SpeakerId.OfForm(Slug.Of(name)));
        Assert.Equal(id, SpeakerId.OfForm(id));
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
    public void AnIdThatIsNobodysFullNameMeansItself(string id) => Assert.Equal(id, SpeakerId.OfForm(id));
}
