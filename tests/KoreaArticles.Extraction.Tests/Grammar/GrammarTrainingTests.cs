using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Training.Grammar;

namespace KoreaArticles.Extraction.Tests.Grammar;

public sealed class GrammarTrainingTests
{
    private static readonly GrammarPlan Plan = new(TagRounds: 4, ParseRounds: 6, MostWeights: 100_000);

    [Fact]
    public void WhatIsLearntFromAFewSentencesHoldsForAnother()
    {
        var model = Model.Read(GrammarTraining.Train(Sentences(), Plan));

        const string Text = "The pilot saw the farmer.";
        var sentence = SentenceParser.Parse(model, Text, new TextSpan(0, Text.Length));

        Assert.Equal([Tag.DT, Tag.NN, Tag.VBD, Tag.DT, Tag.NN, Tag.Stop], sentence.Tokens.Select(token => token.Tag));
        Assert.Equal([1, 2, -1, 4, 2, 2], sentence.Tokens.Select(token => token.Head));
        Assert.Equal(Relation.Nsubj, sentence[1].Relation);
        Assert.Equal(Relation.Obj, sentence[4].Relation);
    }

    [Fact]
    public void TheSameSentencesGiveTheSameBytes() =>
        Assert.Equal(GrammarTraining.Train(Sentences(), Plan), GrammarTraining.Train(Sentences(), Plan));

    [Fact]
    public void TheTextOfASentenceIsPutTogetherFromItsWords()
    {
        string[] lines =
        [
            "# newdoc id = GUM_news_example",
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
            "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
            "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_",
        ];

        var sentence = Assert.Single(Treebank.Sentences(lines));

        Assert.Equal("don't go. ", sentence.Text);
        Assert.Equal(["do", "n't", "go", "."], sentence.Tokens.Select(span => span.Of(sentence.Text)));
        Assert.Equal([2, 2, -1, 2], sentence.Heads);
    }

    [Theory]
    [InlineData("GUM_news_example", false)]
    [InlineData("GUM_fiction_example", false)]
    [InlineData("GUM_bio_example", true)]
    [InlineData("weblog-example", true)]
    public void OnlyTextsFreeForAnyUseAreLearntFrom(string document, bool free) =>
        Assert.Equal(free, Treebank.IsFreeForTraining(new TreebankSentence(document, "", [], [], [], [])));

    private static List<TreebankSentence> Sentences()
    {
        string[] people = ["farmer", "pilot", "baker", "driver", "singer"];
        string[] verbs = ["saw", "met", "heard"];
        return
        [
            .. from subject in people
               from verb in verbs
               from target in people
               where subject != target && !(subject == "pilot" && target == "farmer")
               from sentence in Treebank.Sentences(Lines(subject, verb, target))
               select sentence,
        ];
    }

    private static string[] Lines(string subject, string verb, string target) =>
    [
        "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_",
        $"2\t{subject}\t{subject}\tNOUN\tNN\t_\t3\tnsubj\t_\t_",
        $"3\t{verb}\t{verb}\tVERB\tVBD\t_\t0\troot\t_\t_",
        "4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_",
        $"5\t{target}\t{target}\tNOUN\tNN\t_\t3\tobj\t_\tSpaceAfter=No",
        "6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_",
    ];
}
