using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who does the saying by nothing but standing beside the verb, where speech cuts the sentence up or the tree knows nobody.</summary>
internal static class SubjectBesideVerb
{
    public static IReadOnlyList<GrammarRule<SubjectPlace>> Rules { get; } =
    [
        new("subject-behind-speech", (frame, place) => place.Subject < place.Verb ? NounBehindSpeech(frame, place.Verb) : -1,
            new("“The ferry is late,” said the Rev. Park Min-ho.", "the Rev. Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” reads a Wednesday editorial.", "a Wednesday editorial: The ferry is late,"),
            new("“The ferry is late,” said in a low voice, was all he gave away.", null)),
        new("subject-between", (frame, place) => IsAcrossSpeech(frame, place) ? NounBefore(frame, place.Verb) : -1,
            new("The mayor has a fondness for ferries like the Noon Star - “It floats,” Park said twice - and left.", "Park: It floats,"),
            new("“It leaks,” Park Min-ho said.", null)),
        new("subject-taken-for-verb", (frame, place) => IsTakenForVerb(frame, place.Verb - 1) ? place.Verb - 1 : -1,
            new("But aides said the ferry was late.", "aides: the ferry was late"),
            new("The ferry is late, reports said.", "reports: The ferry is late"),
            new("The crew that reports said the ferry was late.", null)),
        new("subject-before-verb", (frame, place) => place.Subject < 0 && (frame.Tree[place.Verb].Tag is not (Tag.VBN or Tag.VBG or Tag.VB) || frame.IsFinite(place.Verb)) ? NounBefore(frame, place.Verb) : -1,
            new("“The ferry is late,” the harbour report states.", "the harbour report: The ferry is late,"),
            new("“The ferry is late,” and loudly said so.", null)),
    ];

    /// <summary>"…," said the harbour's retired clerk Park: the last noun of the run behind the verb, a day left out.</summary>
    private static int NounBehindSpeech(ParsedFrame frame, int verb)
    {
        var first = verb;
        while (first > 0 && !frame.FollowsSpeech(first) && (frame[first - 1] is "," || FunctionWords.IsDash(frame[first - 1])))
            first--;
        if (!frame.FollowsSpeech(first) || frame.Tree[verb].Tag is Tag.VBG)
            return -1;

        var at = verb + 1;
        while (at < frame.Count && (SubjectByOrder.IsOfName(frame.Tree[at].Tag) || IsDescription(frame.Tree[at].Tag)) && !frame.HasSpeechBetween(at - 1, at) && (!TimeWords.IsDay(frame, at) || frame.Tree[at - 1].Tag is Tag.DT))
            at++;
        while (at - 1 > verb && frame.Tree[at - 1].Tag is Tag.POS or Tag.Hyphen or Tag.VBN or Tag.VBG)
            at--;
        return at - 1 > verb && !SubjectFinder.IsTell(frame[verb]) ? at - 1 : -1;
    }

    /// <summary>But aides said; …, reports said: between a comma or a joining word and the verb nothing else can be the subject.</summary>
    private static bool IsTakenForVerb(ParsedFrame frame, int at) =>
        at > 0 && frame.Tree[at].Tag is Tag.VBZ && frame[at].EndsWith("s") && frame[at].Length > 4 && frame[at + 1] is "say" or "said" && !frame.HasSpeechBetween(at, at + 1)
        && (frame[at - 1] is "," || frame.Tree[at - 1].Tag is Tag.CC || FunctionWords.IsSubordinator(frame[at - 1]));

    private static bool IsDescription(Tag tag) => tag is Tag.UH or Tag.PRP or Tag.PRPS or Tag.PDT or Tag.NNS or Tag.NNPS or Tag.JJR or Tag.JJS or Tag.VBN or Tag.VBG;

    /// <summary>The tree's subject stands on the other side of speech.</summary>
    private static bool IsAcrossSpeech(ParsedFrame frame, SubjectPlace place) =>
        place.Subject >= 0 && place.Subject < place.Verb && frame.HasSpeechBetween(place.Subject, place.Verb) && frame.Tree[place.Verb].Tag.IsFinite();

    /// <summary>What stands right before a verb and its adverbs, where it can be a subject; of "one in three voters" the first.</summary>
    private static int NounBefore(ParsedFrame frame, int verb)
    {
        if (IsLoneName(frame, verb - 1))
            return verb - 1;

        var noun = SubjectByOrder.BeforeAdverbs(frame, verb);
        if (noun == 0 && IsLoneName(frame, noun))
            return noun;
        if (noun < 0 || !(frame.Tree[noun].Tag.IsNoun() || frame.Tree[noun].Tag is Tag.PRP or Tag.CD) || TimeWords.IsDay(frame, noun))
            return -1;

        while (frame.Tree[noun].Relation is Relation.Nmod && frame.Tree[noun].Head is var head && head >= 0 && head < noun && !frame.HasSpeechBetween(head, noun))
            noun = head;
        return noun;
    }

    /// <summary>Oh said, "…," Will wrote: alone before the verb a capital tells more than a tag.</summary>
    private static bool IsLoneName(ParsedFrame frame, int at) =>
        at >= 0 && char.IsUpper(frame[at][0]) && !frame.HasSpeechBetween(at, at + 1) && (frame.FollowsSpeech(at) || (at == 0 && (frame.Tree[at].Tag is Tag.UH or Tag.VB or Tag.VBP or Tag.MD or Tag.JJ || !ProperNouns.IsCommon(frame[at].ToString()))));
}
