using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Tests.Names;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("Gordon Ashdale", "Gordon J. Ashdale", "GORDON ASHDALE", "gordon j ashdale")]
    [InlineData("Gordon Ashdale Jr.", "Gordon J. Ashdale Jr.")]
    [InlineData("Gordon Ashdale", "Gordon John Ashdale", "Gordon William Ashdale")]
    [InlineData("Susan Finch", "Susan Margaret Finch", "Susan Finch, PhD")]
    [InlineData("J.D. Ashdale", "J. D. Ashdale")]
    [InlineData("Park Ji-won", "Park Jie-won", "Jie-won Park", "PARK Jie-won", "Pak Ji-won", "Park Jie Won", "Jie Won Park", "PARK JIE WON", "Park Jiwon", "Jiwon Park", "박지원")]
    [InlineData("Kim Yo-jong", "Kim Yojong", "Kim Yo Jong", "KIM Yo Jong", "김여정")]
    [InlineData("Kim Jong-un", "Kim Jong Un", "Kim Jongun", "김정은")]
    [InlineData("Kim Jung-eun", "Kim Jung Eun")]
    [InlineData("Choi Seon-hee", "Choe Son-hui")]
    [InlineData("Kim Ha-yeong", "Kim Ha Yeong", "Ha Yeong Kim", "Kim Ha-young")]
    [InlineData("Lee Min-seo", "Min Seo Lee")]
    [InlineData("Park Seo-yeon", "Seo Yeon Park")]
    [InlineData("Choi Eun-ji", "Eun Ji Choi")]
    [InlineData("Kim Yoo-jae", "Yu Jae Kim")]
    [InlineData("Kim Jung-min", "Jung Min Kim")]
    [InlineData("Yoon Min-ji", "Min Ji Yoon")]
    [InlineData("Jang Yoo-jin", "Yoo Jin Jang")]
    [InlineData("Ha Tae-kyung", "HA Tae Kyung", "Ha Tae-gyeong")]
    [InlineData("Ha Tae-keung")]
    [InlineData("Min Byung-joo", "Min Byung Ju", "Min Byeong-ju")]
    [InlineData("Jung Min-yoon", "Jung Min Yoon")]
    [InlineData("Kim Yong Lee")]
    [InlineData("Lee Seung-man", "Rhee Syngman", "Syngman Rhee", "Yi Seung-man", "Yi Seung Man", "Seungman Lee", "이승만")]
    [InlineData("Yoon Suk-yeol", "Yun Suk-youl", "Yoon Suk Yeol", "윤석열")]
    [InlineData("Lee Min-yeong", "Yi Min-young", "Rhee Min Yeong", "Minyoung Lee", "이민영")]
    [InlineData("Roh Tae-min", "Noh Tae-min", "No Tae Min", "Tae-min Noh")]
    [InlineData("Kim Ha-yeong", "Gim Ha-yeong")]
    [InlineData("Park Seo-yeon", "Bak Seo-yeon", "Pak Seoyeon")]
    [InlineData("Choi Min-ji", "Choe Min-ji", "Min-ji Choi")]
    [InlineData("Jung Ha-yeong", "Chung Ha-young", "Jeong Ha Yeong")]
    [InlineData("Moon Ha-yeong", "Mun Ha-yeong", "Ha-yeong Mun")]
    [InlineData("Karim Najjar", "Karim al-Najjar", "Karim Al Najjar", "Karim el-Najjar", "Karim Al-Najjar")]
    [InlineData("Abdel-Rahman Najjar", "Abdul Rahman al-Najjar", "Abdel Rahman El Najjar")]
    [InlineData("Sergei Tulinov", "Sergey Tulinov", "Sergei Antonovich Tulinov")]
    [InlineData("Park Ji-eun", "박지은")]
    [InlineData("박정용")]
    [InlineData("Muhammad Najjar", "Mohammed al-Najjar", "Mohamed Najjar")]
    [InlineData("Orlin Zavadsky", "Orlin Zavadskyy", "Orlin Zavadskiy")]
    public void FormsOfOneNameAreOne(string plain, params string[] forms) =>
        Assert.All(forms.Append(plain), form => Assert.Equal(plain, PlainName.Of(form)));

    [Fact]
    public void ASpellingOfTwoSyllablesJoinsNeitherWithTheOther()
    {
        Assert.Null(Romanisation.Split("jungeun"));
        Assert.Equal("Park Jung-yong", Romanisation.Usual("Pak", "jung", "yong"));
        Assert.Null(Romanisation.OfHangul("박정용"));
    }

    [Theory]
    [InlineData("Gordon Ashdale", "Gordon Ashdale Jr.")]
    [InlineData("Gordon Ashdale Jr.", "Gordon Ashdale Sr.")]
    [InlineData("Gordon Ashdale", "Gordon H.W. Ashdale")]
    [InlineData("Juan Carlos Finch", "Juan Manuel Finch")]
    [InlineData("Kim Yong Nam", "Kim Sung Nam")]
    [InlineData("Ahmed bin Karim Najjar", "Ahmed bin Rashid Najjar")]
    [InlineData("Maria van Finch", "Maria Finch")]
    [InlineData("Carlos Ortega Ruiz", "Carlos Delgado Ruiz")]
    [InlineData("Carlos Ortega Ruiz", "Carlos Ruiz")]
    [InlineData("Helen Ashworth Hill", "Helen Hill")]
    [InlineData("Mary Elizabeth Finch", "Mary Finch")]
    [InlineData("Susan Thomas Finch", "Susan Finch")]
    [InlineData("Ha Yeong Kim", "Ha Jin Kim")]
    [InlineData("Marcus Park", "Park Marcus")]
    [InlineData("Kim Jong-un", "Kim Jung-eun")]
    [InlineData("김정은", "Kim Jung-eun")]
    [InlineData("김정은", "Kim Jeong-eun")]
    [InlineData("Park Jeong-ho", "Park Jong-ho")]
    [InlineData("Lee Young-ho", "Ri Yong-ho")]
    [InlineData("Yoon Suk-yeol", "Yoon Suk-yul")]
    [InlineData("Yoo Min-seo", "Ryu Min-seo")]
    [InlineData("Im Ha-yeong", "Rim Ha-yeong")]
    [InlineData("Jeon Min-ji", "Jung Min-ji")]
    [InlineData("Syngman Hill", "Lee Seung-man")]
    [InlineData("박정호", "Park Jong-ho")]
    [InlineData("Vladimir Zavadsky", "Volodymyr Zavadskyy")]
    public void DifferentPeopleOfOneFamilyNameStayApart(string one, string other) => Assert.NotEqual(PlainName.Of(one), PlainName.Of(other));

    [Theory]
    [InlineData("Kim")]
    [InlineData("Melanie")]
    [InlineData("Ashdale Jr.")]
    [InlineData("al-Najjar")]
    [InlineData("Al Najjar")]
    [InlineData("bin Rashid")]
    [InlineData("Mrs. Holm")]
    [InlineData("블링컨")]
    public void ANameThatIsNotInFullIsNobodyAcrossArticles(string name) => Assert.Null(PlainName.Of(name));
}
