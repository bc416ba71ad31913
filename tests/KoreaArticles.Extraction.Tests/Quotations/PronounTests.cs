namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class PronounTests
{
    [Theory]
    [InlineData("Peter Berg wrote to the crew. He avoided talk of captain Paul Holm until Monday, when he said the ferry was late.", "Peter Berg")]
    [InlineData("Peter Berg left the pier. He nodded at Paul Holm. “The ferry is late,” he said.", "Peter Berg")]
    [InlineData("Peter Berg spoke first. As for Paul Holm, he said the ferry was late.", "Paul Holm")]
    [InlineData("Clara Day said the ferry was late. She added that it was full.", "Clara Day")]
    [InlineData("Kim Byung-su met the crew. Two streets away, Kim Sun-ok sold fish. “The ferry is late,” she said.", "Kim Sun-ok")]
    [InlineData("Holm went home early because he was cold. Holm took his coat. Later Holm left with his dog. “The ferry is late,” he said.", "Holm")]
    [InlineData("Peter Berg said the ferry was late. Peter Berg said it was full. Paul Holm spoke as well, telling the crew on Monday, “It is cold,” he said.", "Paul Holm")]
    [InlineData("“Nobody oiled that bell” is the trouble, said Marlin Holm, a clerk at the pier. “It is late,” she said.", "Marlin Holm")]
    [InlineData("Kim Byung-su told the crew the ferry was late. Kim said it was full. Two streets away, Kim Sun-ok was stacking fish. “The ferry is late,” she said.", "Kim Sun-ok")]
    [InlineData("Peter Berg left. The manager, Rex Early, said the ferry was late. He said it was full.", "Rex Early")]
    [InlineData("Peter Berg met Dov Senn. Ama Gassa, 13, sold water at the pier. He said the ferry was late.", "Ama Gassa")]
    [InlineData("Paul Holm said the pier was full. Holm said it was old.\nPeter Senn of the Harbour Watch agreed with Holm. “The ferry is late,” he said.", "Peter Senn")]
    [InlineData("Paul Holm said the pier was full.\nThat is a thing that worries Dov Senn, a fisherman. “The ferry is late,” he said.", "Dov Senn")]
    [InlineData("Paul Holm said the pier was full. Rowing past the hut where Rex Berg sat, Senn laughed at it. “The ferry is late,” he said. Peter Senn owns a boat.", "Peter Senn")]
    [InlineData("Paul Holm said the pier was full.\nHarbour developer Dov Senn was tired. He said the ferry was late.", "Dov Senn")]
    [InlineData("Paul Holm said the pier was full.\nHolm's old deputy, Dov Senn, was tired. He said the ferry was late.", "Dov Senn")]
    [InlineData("“The ferry is late,” one driver said.\nGuo's sister-in-law, Guo Sunan, keeps the books. She says the ferry is late.", "Guo Sunan")]
    [InlineData("Clara Berg said the pier was full.\nTheir captain and his wife, Jane, were tired. She said the ferry was late.", "Jane")]
    public void APronounMeansTheOneTheSentencesAreAbout(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Speaker?.Name);

    [Theory]
    [InlineData("Clara Berg runs the pier. She has since said the ferry was late.", "She")]
    [InlineData("Clara Berg runs the pier. She is once more saying that the ferry is late.", "She")]
    public void NobodyElseSpeaksWhereAPronounStandsBeforeTheVerb(string text, string words) => Assert.Equal(words, Reading.Of(text)[^1].SpeakerSpan?.Of(text));

    [Theory]
    [InlineData("Peter Berg met the crew. “The ferry is late,” said a retired officer. “It is full,” he said.", null)]
    [InlineData("Peter Berg met the crew. “The ferry is late,” said a retired officer. The officer said it was cold. “It is full,” he said.", null)]
    [InlineData("Peter Berg met the crew. “The ferry is late,” the captain said. “It is full,” he said.", "Peter Berg")]
    [InlineData("Peter Berg met the crew. “The ferry is late,” said a waitress. “It is full,” he said.", "Peter Berg")]
    [InlineData("Peter Berg met the crew. “The ferry is late,” said a retired officer. Berg left. “It is full,” he said.", "Peter Berg")]
    public void APronounBehindSomebodyUnnamedIsNobodyWithAName(string text, string? speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Speaker?.Name);

    [Theory]
    [InlineData("Clara Berg left the town of New Castle at noon. “The ferry is late,” she said.", "Clara Berg")]
    [InlineData("Clara Berg left. Port Holm is on the map. “The ferry is late,” she said.", "Clara Berg")]
    public void PlacesAreNobody(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Speaker?.Name);
}
