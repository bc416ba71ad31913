using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>Right answers among all there are to give.</summary>
public record struct Share(int Right, int All)
{
    public readonly double Percent => All == 0 ? 0 : 100.0 * Right / All;

    public void Count(bool right)
    {
        All++;
        if (right) Right++;
    }

    public override readonly string ToString() => $"{Percent:0.0} % of {All}";
}

/// <summary>How well a model reads sentences it did not learn from.</summary>
public sealed class GrammarScores
{
    private static readonly HashSet<string> SpeechVerbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "add", "adds", "added", "adding", "claim", "claims", "claimed",
        "announce", "announced", "announces", "warn", "warned", "warns", "warning", "argue", "argued", "argues", "report", "reported", "reports",
        "explain", "explained", "explains", "insist", "insisted", "state", "stated", "states", "note", "noted", "notes", "noting", "ask", "asked",
        "asks", "reply", "replied", "suggest", "suggested", "suggests", "write", "wrote", "writes", "declare", "declared", "deny", "denied", "admit",
        "admitted", "confirm", "confirmed", "acknowledge", "acknowledged", "believe", "believed", "believes", "think", "thinks", "thought",
    };

    public Share Tokens;
    public Share Tags;
    public Share Unlabelled;
    public Share Labelled;
    public Share UnlabelledWords;
    public Share LabelledWords;
    public Share SpeakerFound;
    public Share SpeakerRight;
    public Share ClauseFound;
    public Share ClauseRight;
    public Share ThatFound;

    internal static GrammarScores Measure(Model model, IEnumerable<TreebankSentence> sentences)
    {
        var scores = new GrammarScores();
        var c = new Configuration();
        foreach (var gold in sentences.Where(sentence => sentence.Count <= Configuration.Longest))
        {
            TaggerTraining.WordsOf(gold).CopyTo(c.Words, 0);
            Tagger.Run(model, c.Words.AsSpan(0, gold.Count), c.Tags);
            Parser.Run(model, c, gold.Count);
            scores.Add(gold, c);
        }

        return scores;
    }

    public override string ToString() => $"""
          tokens cut alike        {Tokens}
          tags                    {Tags}
          UAS, LAS                {Unlabelled.Percent:0.0}, {Labelled}
          without marks           {UnlabelledWords.Percent:0.0}, {LabelledWords}
          verbs of speech: subject found {SpeakerFound}, right {SpeakerRight}
                           clause found {ClauseFound}, right {ClauseRight}; its "that" {ThatFound}
        """;

    private void Add(TreebankSentence gold, Configuration c)
    {
        var cut = Tokenizer.Tokens(gold.Text, new TextSpan(0, gold.Text.Length)).ToHashSet();
        for (var i = 0; i < gold.Count; i++)
        {
            var head = c.Heads[i] == gold.Heads[i];
            var both = head && c.Relations[i] == gold.Relations[i];
            Tokens.Count(cut.Contains(gold.Tokens[i]));
            Tags.Count(c.Tags[i] == gold.Tags[i]);
            Unlabelled.Count(head);
            Labelled.Count(both);
            if (gold.Relations[i] != Relation.Punct)
            {
                UnlabelledWords.Count(head);
                LabelledWords.Count(both);
            }

            if (IsSpeechVerb(gold, gold.Heads[i]))
            {
                if (gold.Relations[i] == Relation.Nsubj) SpeakerFound.Count(both);
                if (IsClause(gold.Relations[i])) ClauseFound.Count(head && IsClause(c.Relations[i]));
            }

            if (IsSpeechVerb(gold, c.Heads[i]))
            {
                if (c.Relations[i] == Relation.Nsubj) SpeakerRight.Count(both);
                if (IsClause(c.Relations[i])) ClauseRight.Count(head && IsClause(gold.Relations[i]));
            }

            if (gold.Relations[i] == Relation.Mark && gold.Heads[i] >= 0 && gold.Relations[gold.Heads[i]] == Relation.Ccomp
                && IsSpeechVerb(gold, gold.Heads[gold.Heads[i]])) ThatFound.Count(both);
        }
    }

    private static bool IsClause(Relation relation) => relation is Relation.Ccomp or Relation.Parataxis;

    private static bool IsSpeechVerb(TreebankSentence gold, int i) =>
        i >= 0 && gold.Tags[i].IsVerb() && SpeechVerbs.Contains(gold.Tokens[i].Of(gold.Text));
}
