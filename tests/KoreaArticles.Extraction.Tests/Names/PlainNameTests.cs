using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Tests.Names;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("Donald Harrow", "Donald J. Harrow", "DONALD HARROW", "donald j harrow")]
    [InlineData("Donald Harrow Jr.", "Donald J. Harrow Jr.")]
    [InlineData("Hillary Finch", "Hillary Rosewell Finch", "Hillary Finch, PhD")]
    [InlineData("J.D. Harrow", "J. D. Harrow")]
    [InlineData("Park Jie-won", "Jie-won Park", "PARK Jie-won")]
    [InlineData("Park Jie Won", "Jie Won Park", "PARK JIE WON")]
    [InlineData("Karim Najjar", "Karim al-Najjar", "Karim Al Najjar", "Karim el-Najjar", "Karim Al-Najjar")]
    [InlineData("Abdel-Rahman Najjar", "Abdul Rahman al-Najjar", "Abdel Rahman El Najjar")]
    [InlineData("Sergei Lavkin", "Sergey Lavkin", "Sergei Viktorovich Lavkin")]
    [InlineData("박지은", "박지은")]
    public void FormsOfOneNameAreOne(string plain, params string[] forms) =>
        Assert.All(forms.Append(plain), form => Assert.Equal(plain, PlainName.Of(form)));

    [Theory]
    [InlineData("Donald Harrow", "Donald Harrow Jr.")]
    [InlineData("Donald Harrow Jr.", "Donald Harrow Sr.")]
    [InlineData("Donald Harrow", "Donald H.W. Harrow")]
    [InlineData("Juan Carlos Finch", "Juan Manuel Finch")]
    [InlineData("Kim Yong Nam", "Kim Sung Nam")]
    [InlineData("Ahmed bin Karim Najjar", "Ahmed bin Rashid Najjar")]
    [InlineData("Maria van Finch", "Maria Finch")]
    [InlineData("Marcus Park", "Park Marcus")]
    public void DifferentPeopleOfOneFamilyNameStayApart(string one, string other) => Assert.NotEqual(PlainName.Of(one), PlainName.Of(other));

    [Theory]
    [InlineData("Kim")]
    [InlineData("Melanie")]
    [InlineData("Harrow Jr.")]
    [InlineData("al-Najjar")]
    [InlineData("Al Najjar")]
    [InlineData("bin Rashid")]
    [InlineData("블링컨")]
    public void ANameThatIsNotInFullIsNobodyAcrossArticles(string name) => Assert.Null(PlainName.Of(name));
}
