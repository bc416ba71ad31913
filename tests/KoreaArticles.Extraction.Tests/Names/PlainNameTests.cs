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
    [InlineData("Park Jie-won", "Jie-won Park", "PARK Jie-won")]
    [InlineData("Park Jie Won", "Jie Won Park", "PARK JIE WON")]
    [InlineData("Kim Ha Yeong", "Ha Yeong Kim")]
    [InlineData("Lee Min Seo", "Min Seo Lee")]
    [InlineData("Park Seo Yeon", "Seo Yeon Park")]
    [InlineData("Choi Eun Ji", "Eun Ji Choi")]
    [InlineData("Kim Yu Jae", "Yu Jae Kim")]
    [InlineData("Kim Jung Min", "Jung Min Kim")]
    [InlineData("Yoon Min Ji", "Min Ji Yoon")]
    [InlineData("Jang Yoo Jin", "Yoo Jin Jang")]
    [InlineData("Ha Tae Kyung", "HA Tae Kyung")]
    [InlineData("Ha Tae-kyung")]
    [InlineData("Min Byung-ju")]
    [InlineData("Min Byung Ju")]
    [InlineData("Seo Hye Lim")]
    [InlineData("Jung Min Yoon")]
    [InlineData("Kim Yong Lee")]
    [InlineData("Karim Najjar", "Karim al-Najjar", "Karim Al Najjar", "Karim el-Najjar", "Karim Al-Najjar")]
    [InlineData("Abdel-Rahman Najjar", "Abdul Rahman al-Najjar", "Abdel Rahman El Najjar")]
    [InlineData("Sergei Tulinov", "Sergey Tulinov", "Sergei Antonovich Tulinov")]
    [InlineData("박지은", "박지은")]
    public void FormsOfOneNameAreOne(string plain, params string[] forms) =>
        Assert.All(forms.Append(plain), form => Assert.Equal(plain, PlainName.Of(form)));

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
    public void DifferentPeopleOfOneFamilyNameStayApart(string one, string other) => Assert.NotEqual(PlainName.Of(one), PlainName.Of(other));

    [Theory]
    [InlineData("Kim")]
    [InlineData("Melanie")]
    [InlineData("Ashdale Jr.")]
    [InlineData("al-Najjar")]
    [InlineData("Al Najjar")]
    [InlineData("bin Rashid")]
    [InlineData("블링컨")]
    public void ANameThatIsNotInFullIsNobodyAcrossArticles(string name) => Assert.Null(PlainName.Of(name));
}
