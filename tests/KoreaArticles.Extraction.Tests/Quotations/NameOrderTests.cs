namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class NameOrderTests
{
    [Theory]
    [InlineData("Park Jin-won met the crew. Park said the ferry was late.", "Park Jin-won")]
    [InlineData("Kim Ha Yeong met the crew. Kim said the ferry was late.", "Kim Ha Yeong")]
    [InlineData("Moon Tae-in met the crew. President Moon said the ferry was late.", "Moon Tae-in")]
    [InlineData("Kim Ha Yeong met the crew. Kim Ha-yeong said the ferry was late.", "Kim Ha Yeong")]
    [InlineData("Hassan Farid al-Nuri met the crew. Nuri said the ferry was late.", "Hassan Farid al-Nuri")]
    [InlineData("Omar bin Tarif met the crew. Bin Tarif said the ferry was late.", "Omar bin Tarif")]
    [InlineData("Sergei Viktorovich Orlin met the crew. Sergei Orlin said the ferry was late.", "Sergei Viktorovich Orlin")]
    [InlineData("“The ferry is late,” said Oh Myung-jin, a clerk. He added that it was full.", "Oh Myung-jin")]
    [InlineData("Oh Myung-jin met the crew. Oh said the ferry was late.", "Oh Myung-jin")]
    [InlineData("Go Jun met the crew. Go said the ferry was late.", "Go Jun")]
    [InlineData("Their chief, Go Jun, met the crew. “The ferry is late,” said Go.", "Go Jun")]
    [InlineData("So Byung-hoon met the crew. So said the ferry was late.", "So Byung-hoon")]
    [InlineData("Goalkeeper An Do-hyun met the crew. “The ferry is late,” An joked.", "An Do-hyun")]
    [InlineData("Sue Do met the crew. “The ferry is late,” Do said.", "Sue Do")]
    [InlineData("Sun Li met the crew. “The ferry is late,” Sun said.", "Sun Li")]
    [InlineData("President Do Kyung-min met the crew. President Do said the ferry was late.", "Do Kyung-min")]
    [InlineData("Dana Early met the crew. Early said the ferry was late.", "Dana Early")]
    [InlineData("Chief Executive Lee Won-seok met the crew. Lee said the ferry was late.", "Lee Won-seok")]
    [InlineData("Jean-Claude Moulin met the crew. Moulin said the ferry was late.", "Jean-Claude Moulin")]
    [InlineData("Anna Berg-Holm met the crew. Berg-Holm said the ferry was late.", "Anna Berg-Holm")]
    [InlineData("Sergei Viktorovich Orlin met the crew. Sergei Viktorovich said the ferry was late.", "Sergei Viktorovich Orlin")]
    [InlineData("Maria Vask Berg met the crew. Vask said the ferry was late.", "Maria Vask Berg")]
    [InlineData("Nguyen Van Thanh met the crew. Mr. Thanh said the ferry was late.", "Nguyen Van Thanh")]
    [InlineData("Luis de la Cruz met the crew. De la Cruz said the ferry was late.", "Luis de la Cruz")]
    [InlineData("Jan van der Vask met the crew. Van der Vask said the ferry was late.", "Jan van der Vask")]
    [InlineData("Anne-Marie Price-Vask met the crew. Price-Vask said the ferry was late.", "Anne-Marie Price-Vask")]
    [InlineData("Kim Soo-bin, sister of union leader Kim Tae-jun, met the crew. Kim said the ferry was late.", "Kim Soo-bin")]
    [InlineData("Mr. Al Vask met the crew. Vask said the ferry was late.", "Al Vask")]
    public void AShorterFormOfANameIsTheSamePerson(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Speaker?.Name);

    [Theory]
    [InlineData("Go Jun met the crew. So the crew said the ferry was late.", "the crew")]
    [InlineData("No Tae-il met the crew. No 7 on the list said the ferry was late.", "No 7 on the list")]
    [InlineData("Few Park met the crew. Few said the ferry was late.", "Few")]
    public void ACommonWordIsNobodysName(string text, string words)
    {
        var quotation = Reading.Of(text)[^1];

        Assert.Null(quotation.Speaker);
        Assert.Equal(words, quotation.SpeakerSpan?.Of(text));
    }

    [Fact]
    public void WhoOnlyTheTitleTellsApartAreTwo()
    {
        const string Text = "Mr. Holm met Mrs. Holm on the pier. Mr. Holm said the ferry was late. Mrs. Holm said it was full. She said it was old.";

        Assert.Equal(["Holm", "Mrs. Holm", "Mrs. Holm"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void ThreeOfOneFamilyNameStayApart()
    {
        const string Text = "Kim Tae-jun met Kim Ha Yeong and Kim Soo-bin on the pier.\nKim Ha Yeong said the ferry was late. Kim said it was full.\n"
            + "Kim Soo-bin said the crew was tired. Kim said it was late.\nKim Tae-jun said nobody would wait. Kim said he was sorry.";

        Assert.Equal(["Kim Ha Yeong", "Kim Ha Yeong", "Kim Soo-bin", "Kim Soo-bin", "Kim Tae-jun", "Kim Tae-jun"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void AFamilyNameWithATitleIsTheOneWhoHoldsIt()
    {
        const string Text = "Minister Kim Tae-jun met the crew of Captain Kim Soo-bin. Captain Kim Soo-bin left. Minister Kim said the ferry was late.";

        Assert.Equal("Kim Tae-jun", Assert.Single(Reading.Of(Text)).Speaker?.Name);
    }

    [Fact]
    public void ATitleGivenBeforeANameIsTheOneWhoHoldsIt()
    {
        const string Text = "The harbour's director, Kim Tae-jun, met the crew. Vice Minister Kim Soo-bin left. Director Kim said the ferry was late. Captain Kim left.";

        var speaker = Assert.Single(Reading.Of(Text)).Speaker;
        Assert.Equal(("Kim Tae-jun", "director"), (speaker?.Name, Assert.Single(speaker!.Titles)));
    }

    [Fact]
    public void ATitleAloneIsTheOneNamedSoBefore()
    {
        const string Text = "Russian Foreign Minister Sergei Orlin met the crew.\nThe Russian top diplomat said the ferry was late. Russia's top diplomat said it was full.";

        Assert.Equal(["Sergei Orlin", "Sergei Orlin"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }
}
