using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class ParsedSentenceTests
{
    private const string Text = "Park said it rained";

    // Drawn by hand: the questions asked of a tree do not depend on how well trees are found.
    private static readonly ParsedSentence Sentence = new(new TextSpan(0, Text.Length),
    [
        new(new TextSpan(0, 4), Tag.NNP, 1, Relation.Nsubj),
        new(new TextSpan(5, 4), Tag.VBD, -1, Relation.Root),
        new(new TextSpan(10, 2), Tag.PRP, 3, Relation.Nsubj),
        new(new TextSpan(13, 6), Tag.VBD, 1, Relation.Ccomp),
    ]);

    [Fact]
    public void AClauseIsAllThatHangsOnItsVerb() => Assert.Equal((2, 3), (Sentence.LeftEdge(3), Sentence.RightEdge(3)));

    [Fact]
    public void ChildrenAreInOrder() => Assert.Equal([0, 3], Sentence.Children(1));

    [Fact]
    public void AMissingChildIsMinusOne() => Assert.Equal((0, -1), (Sentence.Child(1, Relation.Nsubj), Sentence.Child(1, Relation.Obj)));

    [Fact]
    public void APositionLeadsToItsToken() => Assert.Equal((1, -1, 3), (Sentence.TokenAt(5), Sentence.TokenAt(4), Sentence.TokenAt(18)));
}
