using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>What belongs to the words for a speaker where the tree hangs it elsewhere.</summary>
internal static class SpeakerPhraseRules
{
    private const int LongestRun = 6;

    /// <summary>The first word: asked once.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> Before { get; } =
    [
        new("speaker-share-before", ShareBefore,
            new("About six in 10 island voters said the ferry was late.", "About six in 10 island voters: the ferry was late"),
            new("More than six in 10 said the ferry was late.", "More than six in 10: the ferry was late"),
            new("In 2019 the voters said the ferry was late.", null)),
        new("speaker-title-before", TitleBefore,
            new("Former Harbour Minister Park Min-ho says he is leaving the port.", "Harbour Minister Park Min-ho: he is leaving the port"),
            new("The ferry is late, the Islands Weather Bureau said, and so is the tide.", "the Islands Weather Bureau: The ferry is late"),
            new("The former minister says he is leaving the port.", null)),
        new("speaker-nouns-before", NounsBefore,
            new("“The ferry is late,” said Noon Radio host Park Min-ho.", "Noon Radio host Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” said the clerk.", null)),
    ];

    /// <summary>The last word: each in turn may add to what the one before left.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> Behind { get; } =
    [
        new("speaker-joined-by-slash", JoinedBySlash,
            new("The ferry was late, according to a Sumpo University/Harbour Times Poll released Sunday.", "a Sumpo University/Harbour Times Poll: The ferry was late"),
            new("The ferry was late, according to a Harbour Times Poll released Sunday.", null)),
        new("speaker-name-behind-nouns", NameBehindNouns,
            new("The minister's spokeswoman Anna Berg said the ferry was late.", "The minister's spokeswoman Anna Berg: the ferry was late"),
            new("The minister's spokeswoman said the ferry was late.", null)),
    ];

    /// <summary>Of "about six in 10 voters" the tree leaves the voters, or 10 of them.</summary>
    private static int ShareBefore(ParsedFrame frame, PhrasePlace place)
    {
        var joint = frame[place.First] is "in" ? place.First : place.First - 1;
        if (joint < 1 || frame[joint] is not "in" || frame.Tree[joint - 1].Tag is not Tag.CD || frame.Tree[joint + 1].Tag is not Tag.CD)
            return -1;

        var first = joint - 1;
        while (first > 0 && (frame[first - 1] is "About" or "about" or "Nearly" or "nearly" or "Some" or "some" or "Almost" or "almost" or "Only" or "only" or "than" or "More" or "more" or "Fewer" or "fewer"))
            first--;
        return first;
    }

    /// <summary>Titles before a name are the likeliest to be hung elsewhere.</summary>
    private static int TitleBefore(ParsedFrame frame, PhrasePlace place)
    {
        var first = place.First;
        while (first > 0 && frame.Tree[place.Noun].Tag.IsProperNoun() && char.IsUpper(frame[first][0]) && char.IsUpper(frame[first - 1][0])
            && (first > 1 || !ProperNouns.IsCommon(frame[first - 1].ToString())) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        if (first > 0 && first < place.First && frame[first - 1] is "the")
            first--;
        return first < place.First ? first : -1;
    }

    /// <summary>Of a subject that the tree does not know as one, the words before it are seldom known either.</summary>
    private static int NounsBefore(ParsedFrame frame, PhrasePlace place)
    {
        if (frame.Tree[place.Noun].Relation is Relation.Nsubj or Relation.NsubjPass)
            return -1;

        var first = place.First;
        while (first > 0 && BelongsBefore(frame, first - 1) && frame.Tree[first].Tag is not (Tag.DT or Tag.PRPS) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        return first < place.First && frame.Tree[first].Tag is not (Tag.POS or Tag.Hyphen) ? first : -1;
    }

    private static bool BelongsBefore(ParsedFrame frame, int at) =>
        (frame.Tree[at].Tag.IsNoun() || frame.Tree[at].Tag is Tag.UH or Tag.DT or Tag.PRPS or Tag.JJ or Tag.CD or Tag.POS or Tag.Hyphen) && !TimeWords.IsDay(frame, at) && !TimeWords.IsTime(frame, at);

    /// <summary>A Harbour/Islands News poll is one source.</summary>
    private static int JoinedBySlash(ParsedFrame frame, PhrasePlace place)
    {
        var last = place.Last;
        if (last + 2 >= frame.Count || frame[last + 1] is not "/")
            return -1;

        while (last + 2 < frame.Count && (frame[last + 1] is "/" || frame.Tree[last + 1].Tag.IsNoun()))
            last += frame[last + 1] is "/" ? 2 : 1;
        return last;
    }

    /// <summary>Of "Harbour campaign manager Park" Park is meant.</summary>
    private static int NameBehindNouns(ParsedFrame frame, PhrasePlace place)
    {
        var run = place.Last + 1;
        while (run < frame.Count && frame.Tree[run].Tag is Tag.NN or Tag.NNP or Tag.NNPS && run - place.Last < LongestRun && !frame.HasSpeechBetween(run - 1, run))
            run++;
        return run - 1 > place.Last && frame.Tree[run - 1].Tag.IsProperNoun() && !ProperNouns.IsCommon(frame[run - 1].ToString()) ? run - 1 : -1;
    }
}
