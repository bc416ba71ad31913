using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class SentenceParserTests
{
    [Theory]
    [InlineData("Park said the talks will resume on Friday.", "said", "Park", "resume")]
    [InlineData("The minister said that the sanctions remain in place.", "said", "minister", "remain")]
    [InlineData("\"We will wait,\" the spokesman said on Monday.", "said", "spokesman", "wait")]
    [InlineData("“The plan has failed,” Lee told reporters in Busan.", "told", "Lee", "failed")]
    [InlineData("He warned that the North could test a missile.", "warned", "He", "test")]
    [InlineData("The border is quiet, the army said.", "said", "army", "quiet")]
    [InlineData("\"The border is quiet,\" said Choi, who leads the unit.", "said", "Choi", "quiet")]
    [InlineData("Choi, who leads the unit, said that the border was quiet.", "said", "Choi", "quiet")]
    public void AVerbOfSpeechHasItsSpeakerAndItsClause(string text, string verb, string speaker, string clause)
    {
        var sentence = Parse(text);

        var said = Index(sentence, text, verb);
        var subject = sentence.Child(said, Relation.Nsubj);
        var spoken = Index(sentence, text, clause);
        Assert.Equal(speaker, sentence[subject].Span.Of(text));
        Assert.True(sentence[spoken].Head == said || sentence[said].Head == spoken, Show(sentence, text));
    }

    [Fact]
    public void ASourceNamedByAccordingToIsTold()
    {
        const string Text = "The ship left on Sunday, according to the coast guard.";

        var sentence = Parse(Text);

        var guard = Index(sentence, Text, "guard");
        Assert.Equal(Relation.Obl, sentence[guard].Relation);
        Assert.Equal("left", sentence[sentence[guard].Head].Span.Of(Text));
        Assert.EndsWith("according to the coast guard", sentence.SpanOf(sentence.LeftEdge(guard), sentence.RightEdge(guard)).Of(Text));
    }

    [Theory]
    [InlineData("Officials were told to leave.", "told", Tag.VBN)]
    [InlineData("They leave at noon.", "leave", Tag.VBP)]
    [InlineData("The leave was short.", "leave", Tag.NN)]
    [InlineData("Kim Yo-jong spoke.", "Yo-jong", Tag.NNP)]
    [InlineData("She could go.", "could", Tag.MD)]
    public void AWordHasTheTagOfItsUse(string text, string word, Tag expected)
    {
        var sentence = Parse(text);

        Assert.Equal(expected, sentence[Index(sentence, text, word)].Tag);
    }

    [Fact]
    public void TheFormOfTheMarksDoesNotMatter()
    {
        const string Straight = "\"It's over,\" Kim's aide said.";
        const string Curly = "“It’s over,” Kim’s aide said.";

        Assert.Equal(Parse(Straight).Tokens, Parse(Curly).Tokens);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("said ")]
    [InlineData("he said, ")]
    [InlineData("(")]
    [InlineData("한국 ")]
    [InlineData("😀")]
    public void ASentenceOfAnyLengthIsOneTree(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 25_000));

        var sentence = Parse(text);

        Assert.Single(sentence.Tokens, token => token.Head < 0);
        Assert.All(Enumerable.Range(0, sentence.Count), i => Assert.True(HangsOn(sentence, i, sentence.Root)));
        Assert.Equal((0, sentence.Count - 1), (sentence.LeftEdge(sentence.Root), sentence.RightEdge(sentence.Root)));
    }

    [Fact]
    public void AnEmptySentenceHasNoTokens() => Assert.Equal((0, -1), (Parse("").Count, Parse("").Root));

    [Fact]
    public void ThreadsReadAlike()
    {
        const string Text = "The minister, who had arrived late, told reporters that no decision had been made.";
        var expected = Parse(Text).Tokens;

        var read = Enumerable.Range(0, 64).AsParallel().Select(_ => Parse(Text).Tokens).ToList();

        Assert.All(read, tokens => Assert.Equal(expected, tokens));
    }

    private static ParsedSentence Parse(string text) => SentenceParser.Parse(text, new TextSpan(0, text.Length));

    private static int Index(ParsedSentence sentence, string text, string word) =>
        sentence.Tokens.Select(token => token.Span.Of(text)).ToList().IndexOf(word);

    private static bool HangsOn(ParsedSentence sentence, int token, int root)
    {
        for (var at = token; at >= 0; at = sentence[at].Head)
        {
            if (at == root) return true;
        }

        return false;
    }

    private static string Show(ParsedSentence sentence, string text) =>
        string.Join(' ', sentence.Tokens.Select((token, i) => $"{i}:{token.Span.Of(text)}/{token.Tag}/{token.Head}/{token.Relation}"));
}
