using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("“We sail at dawn,” said Ida Holm. “We sleep now,” she added. “We wake late.”", "name-of-somebody", "pronoun-of-one-person", "pronoun-of-one-person")]
    [InlineData("“The ferry is late and nobody tells us why.”\n\nSo said Park Min-ho, a clerk.", "name-of-somebody")]
    [InlineData("방효린 씨는 “우리는 새벽에 떠난다”고 말했다.", "korean-name")]
    [InlineData("“We sail at dawn.”", new string?[] { null })]
    public void AQuotationTellsByWhichRuleItsSpeakerIsKnown(string text, params string?[] rules) =>
        Assert.Equal(rules, Reading.Of(text).Select(quotation => quotation.SpeakerRule));

    [Theory]
    [InlineData("Park Min-ho, who runs the visits of the islands' families, said the ferry was late.", "Park Min-ho")]
    [InlineData("Park Min-ho, a harbour clerk, whose roots are in the islands, said the ferry was late.", "Park Min-ho")]
    [InlineData("Park Min-ho, after two visits to the islands, said the ferry was late.", "Park Min-ho")]
    [InlineData("The harbour's debt to the islands, Mr. Park said, \"is what keeps the ferry late.\"", "Park")]
    [InlineData("With this much fog, explained Park Min-ho, “the ferry is late.”", "Park Min-ho")]
    [InlineData("Park Min-ho issued a statement calling the ferry \"a gift to the islands\".", "Park Min-ho")]
    [InlineData("The ferry is late, noted Busan's Park Min-ho.", "Park Min-ho")]
    [InlineData("In Busan, the ferry was late, Park Min-ho said.", "Park Min-ho")]
    [InlineData("“The ferry is late,” noodle-shop owner Park Min-ho told the crew.", "Park Min-ho")]
    [InlineData("“The ferry is late,” tide-table keeper Park Min-ho said.", "Park Min-ho")]
    [InlineData("Their mayor, Do Kyung-min, urged patience: “The ferry is late.”", "Do Kyung-min")]
    [InlineData("Last week the Bank of Korea said the fee would stay.", "Bank of Korea")]
    [InlineData("Last week Park Min-ho said the fee would stay.", "Park Min-ho")]
    [InlineData("SEOUL, Friday (Noon Wire) - The harbour fell silent, the Bank of Korea said.", "Bank of Korea")]
    [InlineData("Senators Park and Berg met. Senator Anna Park said the ferry was late.", "Anna Park")]
    [InlineData("Secretary of State Orlin Vask said the ferry was late.", "Orlin Vask")]
    [InlineData("The former secretary of state Orlin Vask said the ferry was late.", "Orlin Vask")]
    [InlineData("Orlin Vask himself said the ferry was late.", "Orlin Vask")]
    [InlineData("United Dockers Union Treasurer Dana Hill said the ferry was late.", "Dana Hill")]
    [InlineData("Elena Vask Ruiz met the crew. Vask Ruiz said the ferry was late.", "Elena Vask Ruiz")]
    [InlineData("Dana Hill came late. The islands do not miss Crooked Dana Hill. Hill said the ferry was late.", "Dana Hill")]
    [InlineData("President Orlin Holm met Vice President Dana Hill. The vice president said the ferry was late.", "Dana Hill")]
    [InlineData("Captain Orlin Vask of the National Review met Paul Holm. Vask said the ferry was late.", "Orlin Vask")]
    public void TheSpeakerIsWhoSaysItAndNotWhoStandsNearest(string text, string speaker) =>
        Assert.Equal([speaker], Reading.Of(text).Select(q => q.Speaker?.Name).Distinct());

    [Theory]
    [InlineData("Last week the bank said the fee would stay.", "the bank")]
    [InlineData("Residents of the quarter nearest to the port said the fee would stay.", "Residents of the quarter nearest to the port")]
    [InlineData("Park Min-ho further described the fee as \"a gift to the islands\".", "Park Min-ho")]
    [InlineData("The fee would stay, according to a Busan University/Harbour News poll.", "a Busan University/Harbour News poll")]
    [InlineData("Harbour campaign manager Park Min-ho said the fee would stay.", "Harbour campaign manager Park Min-ho")]
    public void TheWordsForTheSpeakerAreAllOfThemAndNoMore(string text, string words) =>
        Assert.Equal(words, Assert.Single(Reading.Of(text)).SpeakerSpan?.Of(text));

    [Theory]
    [InlineData("Monitors for the Harbour Watch said the fee would stay.", "Monitors for the Harbour Watch")]
    [InlineData("Another clerk at the port said the fee would stay.", "Another clerk at the port")]
    public void WhoIsNotNamedHasWordsAndNoName(string text, string words)
    {
        var quotation = Assert.Single(Reading.Of(text));

        Assert.Null(quotation.Speaker);
        Assert.Equal(words, quotation.SpeakerSpan?.Of(text));
    }

    [Theory]
    [InlineData("\"The ferry is late,\" the Mercedes said.", "Mercedes", false)]
    [InlineData("\"The ferry is late,\" Captain Park said.", "Park", true)]
    public void WhatHasAnArticleBeforeItIsNoPersonsName(string text, string speaker, bool isPerson)
    {
        var quoted = Assert.Single(Reading.Of(text)).Speaker;

        Assert.Equal((speaker, isPerson), (quoted?.Name, quoted?.IsPerson));
    }

    [Theory]
    [InlineData("Park Min-ho's deputy met the crew. Mayor Anna Berg and her deputy, Park Min-ho, said the ferry was late.", "Mayor")]
    [InlineData("Their chief, Go Jun, said the ferry was late.", null)]
    public void ANameBetweenCommasIsNoTitle(string text, string? title) => Assert.Equal(title, Reading.Of(text)[^1].SpeakerTitle);

    [Theory]
    [InlineData("Park said the ferry was late. He added that it was full.", "Park", true)]
    [InlineData("Hanbit Shipbuilding said the ferry was late. Hanbit said it was full. It said it was old.", "Hanbit Shipbuilding", false)]
    public void HalfANameIsWhoHasIt(string text, string speaker, bool isPerson) =>
        Assert.Equal([(speaker, isPerson)], Reading.Of(text).Select(q => (q.Speaker!.Name, q.Speaker.IsPerson)).Distinct());

    [Fact]
    public void WhoAddsIsWhoSaidTheFirst()
    {
        const string Text = "Park Min-ho said the fee would stay, adding that the port was closed.";

        Assert.Equal(["Park Min-ho", "Park Min-ho"], Reading.Of(Text).Select(q => q.Speaker?.Name));
    }

    [Theory]
    [InlineData("Harbour chief Daniel Novak spoke for Thomas Brandt's crew.\n“The ferry is late,” he said.", "Daniel Novak")]
    [InlineData("Daniel Novak met Maria Brandt on the pier.\n“The ferry is late,” she said.", "Maria Brandt")]
    [InlineData("Daniel Novak said Thomas Brandt had left. “Thomas rows by moonlight,” he said.", "Daniel Novak")]
    [InlineData("Novak campaign spokesman Thomas Brandt told Daniel Novak's crew to wait.\n“The ferry is late,” he said.", "Thomas Brandt")]
    [InlineData("Pak Min-ho owns the ferry. He sold it twice. “It floats,” says Pak.\nHis cousin, Park Su-mi, rows. She says the ferry is late.", "Park Su-mi")]
    [InlineData("Melanie sold tickets on the pier that day. On the pier Melanie smiled at Daniel Novak.\n“The ferry is late,” she said.", "Melanie")]
    public void APronounIsTheOneTheStoryIsAbout(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Speaker?.Name);

    [Theory]
    [InlineData("Judge Mira Vask closed the court. The  judge said the ferry was late.", "Mira Vask")]
    [InlineData("Deputy Mayor Mira Vask closed the pier. The deputy  mayor said the ferry was late.", "Mira Vask")]
    public void TwoSpacesBetweenWordsAreOne(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Speaker?.Name);

    [Theory]
    [InlineData("Orlin Vask left. His wife, Carol, said the ferry was late.", "Carol", "wife")]
    [InlineData("Orlin Vask left. “The ferry is late,” his brother Tomas said.", "Tomas", "brother")]
    [InlineData("Orlin Vask's daughter, Mette, said the ferry was late. “It is full,” Mette said.", "Mette", "daughter")]
    [InlineData("His wife, Carol, met the crew. His wife said the ferry was late.", "Carol", "wife")]
    public void WhoIsOnlySomebodysKinIsSomebody(string text, string speaker, string title)
    {
        var quotation = Reading.Of(text)[^1];

        Assert.Equal((speaker, true, title), (quotation.Speaker?.Name, quotation.Speaker?.IsPerson, quotation.SpeakerTitle));
    }

    [Theory]
    [InlineData("“The ferry is late,” Orlin Vask said.\nTheir mayor said it was full.", "Their mayor")]
    [InlineData("“The ferry is late,” Orlin Vask said.\nHis deputy disagreed: “It is full.”", "His deputy")]
    [InlineData("“The ferry is late,” Orlin Vask said.\nHer husband, a retired teacher, said it was full.", "Her husband")]
    public void SomebodyElsesOneWithoutANameIsNotWhoSpokeLast(string text, string words)
    {
        var quotation = Reading.Of(text)[^1];

        Assert.Null(quotation.Speaker);
        Assert.Equal(words, quotation.SpeakerSpan?.Of(text));
    }

    [Theory]
    [InlineData("Parish clerk Joan Tibbs said the ferry was late.", "Parish clerk")]
    [InlineData("“The ferry is late,” said chief harbour engineer Orlin Vask.", "chief harbour engineer")]
    [InlineData("Rep. Ken Ball said the ferry was late.", "Rep.")]
    [InlineData("Cllr Ben Hart said the ferry was late.", "Cllr")]
    [InlineData("Its floor leader, Rep. Go Jun, said the ferry was late.", "Its floor leader")]
    [InlineData("Retired nurse Jean Ward, 71, came to the pier. She said the ferry was late.", "Retired nurse")]
    [InlineData("Former Foreign Minister Orlin Vask said the ferry was late.", "Former Foreign Minister")]
    [InlineData("Political scientist Ragna Tofte of Sund University said the ferry was late.", "Political scientist")]
    [InlineData("Chairman of the bench Roderick Amis said the ferry was late.", "Chairman of the bench")]
    [InlineData("They met former fisheries minister Orlin Vask. Vask said the ferry was late.", "former fisheries minister")]
    [InlineData("Orlin Vask, who works at Sund General, said the ferry was late.", "who works at Sund General")]
    [InlineData("Mr. Orlin Vask said the ferry was late.", null)]
    [InlineData("The late Orlin Vask said the ferry was late.", null)]
    [InlineData("72-year-old Orlin Vask said the ferry was late.", null)]
    public void TheRoleBeforeANameIsItsTitle(string text, string? title) => Assert.Equal(title, Assert.Single(Reading.Of(text)).SpeakerTitle);

    [Fact]
    public void AStandfirstTellsTheWholeName()
    {
        const string Text = "Orlin Vask has rowed to the islands for forty years\n“The ferry is late,” Vask said.";
        var (standfirst, paragraph) = (new TextSpan(0, 51), TextSpan.Between(52, Text.Length));

        var quotations = QuotationFinder.Find(Text, [new Stretch(StretchKind.Standfirst, standfirst, "line", 1), new Stretch(StretchKind.Paragraph, paragraph, "line", 1)]).Quotations;

        Assert.Equal("Orlin Vask", Assert.Single(quotations).Speaker?.Name);
    }
}
