using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("He doesn't know, she's sure.", "He does n't know , she 's sure .")]
    [InlineData("Kim’s aides can’t", "Kim ’s aides ca n’t")]
    [InlineData("the Koreans' talks", "the Koreans ' talks")]
    [InlineData("They cannot wait.", "They can not wait .")]
    [InlineData("state-run media and U.S.-led drills", "state - run media and U.S. - led drills")]
    [InlineData("Moon Jae-in and co-founder Seo", "Moon Jae-in and co-founder Seo")]
    [InlineData("Lee Jae-myeong and Min-kyoung", "Lee Jae-myeong and Min-kyoung")]
    [InlineData("a Seoul-based firm", "a Seoul - based firm")]
    [InlineData("\"No,\" he said.", "\" No , \" he said .")]
    [InlineData("``No,'' he said.", "`` No , '' he said .")]
    [InlineData("$5.5 million (10%) on 9/11", "$ 5.5 million ( 10 % ) on 9/11")]
    [InlineData("He left--quickly—and...", "He left -- quickly — and ...")]
    [InlineData("Mr. Lee of Acme Inc. met J. Ahn at 5 p.m.", "Mr. Lee of Acme Inc. met J. Ahn at 5 p.m.")]
    [InlineData("It was plan B.", "It was plan B .")]
    [InlineData("10,000 people at 10:30", "10,000 people at 10:30")]
    public void WordsAreCutAsInTheTreebanks(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens(text).Select(span => span.Of(text))));

    [Theory]
    [InlineData("‘'`“\"…--''\u0301😀 x\ud83d")]
    [InlineData("a-b-c--d/e\\f@g.h#i_j'k’l's's' 1,2:3/4.5.6.U.S.K")]
    [InlineData("한국의 문재인 대통령이 말했다. “네.”")]
    public void EveryCharacterButWhiteSpaceIsInOneToken(string text)
    {
        var tokens = Tokens(text);

        Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(tokens.Select(span => span.Of(text))));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static List<TextSpan> Tokens(string text) => Tokenizer.Tokens(text, new TextSpan(0, text.Length));
}
