using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What a reported clause begins with.</summary>
internal static class ClauseStartRules
{
    private const int LongestTitle = 9;

    /// <summary>A word that opens the clause: asked at each token behind the word of speech, until something ends the words between.</summary>
    public static IReadOnlyList<GrammarRule<StartPlace>> ByOpener { get; } =
    [
        new("begins-with-that", (frame, place) => That(frame, place) is var that and >= 0 && ThatWord.IsSubject(frame, that) ? that : -1,
            new("Park Min-ho said that was not enough.", "Park Min-ho: that was not enough"),
            new("Park Min-ho said that talks with the crew would go on.", null),
            new("Park Min-ho said that help was on its way.", null)),
        new("begins-behind-that", (frame, place) => That(frame, place) is var that and >= 0 ? that + 1 : -1,
            new("Park Min-ho said on Monday that the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said on Monday the ferry was late.", null)),
        new("begins-behind-occasion", (frame, place) => frame[place.At] is "that" && OpensClause(frame, place) && IsBehindLead(frame, place) ? place.At + 1 : -1,
            new("Park Min-ho said in a letter to the crew that the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said Sunday in Sumpo, North Harbour, that he was hoping for a ferry.", "Park Min-ho: he was hoping for a ferry"),
            new("Park Min-ho said in an interview taped before the storm that the port had closed.", "Park Min-ho: the port had closed"),
            new("Park Min-ho said at that time the ferry was late.", null),
            new("Park Min-ho warned of a storm that closed the harbour.", null)),
        new("begins-behind-listener", (frame, place) => frame[place.At] is "that" && IsComplementOfListener(frame, place) ? place.At + 1 : -1,
            new("Park Min-ho told the crew that his clerks would open the pier.", "Park Min-ho to the crew: his clerks would open the pier"),
            new("Park Min-ho told reporters that wanted a ferry the truth.", null)),
        new("begins-with-question", (frame, place) => FunctionWords.IsQuestion(frame[place.At]) && (place.IsFirst || IsBehindAdverb(frame, place) || AsksListener(frame, place)) ? place.At : -1,
            new("Park Min-ho explained to the crew why the ferry was late.", "Park Min-ho to the crew: why the ferry was late"),
            new("Park Min-ho wondered aloud whether the ferry was late.", "Park Min-ho: whether the ferry was late"),
            new("Park Min-ho told the crew, if it was late, to wait.", null)),
    ];

    /// <summary>No such word: asked once.</summary>
    public static IReadOnlyList<GrammarRule<StartPlace>> WithoutOpener { get; } =
    [
        new("begins-with-subject", (frame, place) => place.Word.Takes(CueUses.OnlyThat) && HasClauseBeside(frame, place.Cue) ? place.At : -1,
            new("Park Min-ho suggested the clerks don't understand ferries.", "Park Min-ho: the clerks don't understand ferries"),
            new("Park Min-ho suggested a ferry that was late.", null)),
        new("begins-with-noun", (frame, place) => place.Word.Takes(CueUses.OnlyThat) && IsNounAndVerb(frame, place) ? place.At : -1,
            new("Park Min-ho thinks the harbour's old pier and its crew can be more than a sight.", "Park Min-ho: the harbour's old pier and its crew can be more than a sight"),
            new("Park Min-ho noted the pier he has seen.", null)),
        new("begins-with-pronoun", (frame, place) => place.Word.Takes(CueUses.OnlyThat) && frame.Tree[place.Cue].Tag is Tag.VBG && IsPronounAndVerb(frame, place.At) ? place.At : -1,
            new("Park Min-ho left the pier, noting he had seen the ferry.", "Park Min-ho: he had seen the ferry"),
            new("Park Min-ho left the pier, noting the ferry.", null)),
        new("begins-behind-told", (frame, place) => place.TakesListener && !place.Word.Takes(CueUses.OnlyThat) ? IfClause(frame, place, BehindListener(frame, place.Cue)) : -1,
            new("Park Min-ho told the crew the ferry was late.", "Park Min-ho to the crew: the ferry was late"),
            new("Park Min-ho told the crew to leave.", null)),
        new("begins-beside-occasion", (frame, place) => Occasions.Behind(frame, place.At) is var behind and >= 0 && behind < place.Bound && OpensWithSubject(frame, behind) ? IfClause(frame, place, behind) : -1,
            new("Park Min-ho said in a statement the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said in a statement to the crew.", null)),
        new("begins-beside-verb", (frame, place) => !place.TakesListener && !place.Word.Takes(CueUses.OnlyThat) ? IfClause(frame, place, place.At) : -1,
            new("Park Min-ho said Tuesday the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said, to nobody, nothing.", null)),
    ];

    /// <summary>said that; said on Monday that.</summary>
    private static int That(ParsedFrame frame, StartPlace place)
    {
        if (!place.IsFirst)
            return -1;

        var behind = BehindDays(frame, place, place.At);
        return frame[behind] is "that" ? behind : -1;
    }

    private static int BehindDays(ParsedFrame frame, StartPlace place, int at)
    {
        while (at < place.Bound && TimeWords.IsDay(frame, at))
            at++;
        return at;
    }

    /// <summary>"that" joins a clause and does not point at a noun or stand for one.</summary>
    private static bool OpensClause(ParsedFrame frame, StartPlace place) =>
        frame[place.At - 1] is "," || ((frame.Tree[place.At].Tag is Tag.IN || (frame.Tree[place.Cue + 1].Tag is Tag.IN && frame.Tree[place.At].Tag is not Tag.DT)) && !IsSubject(frame, place.At));

    /// <summary>a storm that closed, a storm that has closed: nothing but "that" can be the verb's subject; a plural is at times taken for a verb.</summary>
    private static bool IsSubject(ParsedFrame frame, int that) =>
        that + 1 < frame.Count && (frame.Tree[that + 1].Tag is Tag.VBD or Tag.VBP or Tag.MD || frame[that + 1] is "is" or "has" or "does" or "'s" or "’s");

    /// <summary>said in Seoul, that; but not: said the ferry, that …</summary>
    private static bool IsBehindLead(ParsedFrame frame, StartPlace place) =>
        frame[place.At - 1] is not "," || place.TakesListener || frame[place.Cue + 1] is "," or "in" or "on" or "at" or "during" || TimeWords.IsDay(frame, place.Cue + 1);

    /// <summary>told reporters that the office would close: taken for a relative clause, but it has a subject of its own.</summary>
    private static bool IsComplementOfListener(ParsedFrame frame, StartPlace place) =>
        place is { TakesListener: true, IsFirst: false } && place.At + 1 < frame.Count
        && frame.Tree[place.At].Tag is Tag.WDT or Tag.IN && frame.Tree[place.At].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Det)
        && frame.Tree[place.At + 1].Tag is Tag.PRP or Tag.PRPS or Tag.DT or Tag.NNP or Tag.NNS or Tag.NN or Tag.EX or Tag.JJ;

    private static bool IsBehindAdverb(ParsedFrame frame, StartPlace place) => place.At == place.Cue + 2 && frame.Tree[place.Cue + 1].Tag is Tag.RB && frame[place.At] is not "if";

    /// <summary>asked Park how high the pier would be, explained to the crew why.</summary>
    private static bool AsksListener(ParsedFrame frame, StartPlace place)
    {
        if (place.At + 2 >= frame.Count || frame.FollowsComma(place.At))
            return false;

        var isAsk = place.Word.Lemma is "ask";
        return isAsk || (frame[place.At] is not "if" && (place.TakesListener || (place.Word.Lemma is "explain" && frame[place.Cue + 1] is "to")));
    }

    /// <summary>suggested clerks do not know: a clause with a subject of its own right behind the verb.</summary>
    private static bool HasClauseBeside(ParsedFrame frame, int cue)
    {
        if (!frame.IsFinite(cue) || cue + 1 >= frame.Count || frame.Tree[cue + 1].Tag.IsMark())
            return false;

        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Ccomp && frame.Tree.LeftEdge(child) == cue + 1 && frame.IsFinite(child)
                && (frame.Tree.Child(child, Relation.Nsubj) > cue || frame.Tree.Child(child, Relation.NsubjPass) > cue || frame.Tree.Child(child, Relation.Expl) > cue))
                return true;
        }

        return false;
    }

    /// <summary>thinks the harbour's old pier can be more: nothing but a noun's words stands up to an auxiliary, whatever the tree makes of it.</summary>
    public static bool IsNounAndVerb(ParsedFrame frame, StartPlace place)
    {
        if (!frame.IsFinite(place.Cue) || place.At >= place.Bound || !OpensWithSubject(frame, place.At))
            return false;

        var at = place.At + 1;
        while (at < place.Bound && (SubjectByOrder.IsOfNoun(frame.Tree[at].Tag) || frame.Tree[at].Tag is Tag.CC or Tag.RB || frame[at] is "of" or "in" or "for" or "on") && !(frame.Tree[at].Tag.IsProperNoun() && frame.Tree[at - 1].Tag is Tag.NN or Tag.NNS))
            at++;
        return FunctionWords.IsAuxiliary(frame[at]) && (frame.Tree[at - 1].Tag.IsNoun() || at == place.At + 1);
    }

    private static bool IsPronounAndVerb(ParsedFrame frame, int at) =>
        at + 1 < frame.Count && frame[at] is "he" or "she" or "they" or "it" or "we" && frame.HasFinite(at + 1, at + 2);

    /// <summary>told the crew (on Monday) the ferry was late.</summary>
    private static int BehindListener(ParsedFrame frame, int cue)
    {
        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Obj or Relation.Iobj)
                return BehindTitle(frame, SpeakerPhrase.Of(frame, child).Last + 1);
        }

        return cue + 1;
    }

    /// <summary>told the radio's "Good Morning": the name in marks is of the listener.</summary>
    private static int BehindTitle(ParsedFrame frame, int at)
    {
        if (at + 2 >= frame.Count || !frame.IsMark(at) || !char.IsUpper(frame[at + 1][0]) || frame[at - 1] is not ("'s" or "’s" or "show" or "program" or "programme"))
            return at;

        var close = at + 1;
        while (close < frame.Count && close - at < LongestTitle && !frame.IsMark(close))
            close++;
        return close < frame.Count && frame.IsMark(close) ? close + 1 : at;
    }

    /// <summary>A place behind days, where a clause can begin with what stands there.</summary>
    private static int IfClause(ParsedFrame frame, StartPlace place, int at)
    {
        var first = BehindDays(frame, place, at);
        return first > place.Bound || EndsThere(frame, first) || IsThingItself(frame, first, place.Bound) || IsPhrase(frame, place.Cue, first) ? -1 : first;
    }

    private static bool OpensWithSubject(ParsedFrame frame, int first) =>
        TimeWords.IsDay(frame, first) || frame.Tree[first].Tag is Tag.DT or Tag.PRP or Tag.PRPS or Tag.NNP or Tag.NNPS or Tag.NNS or Tag.EX or Tag.CD;

    private static bool EndsThere(ParsedFrame frame, int first) => frame[first] is "," or "." or ":" or ";" or ")" or "to" || (frame[first] is "not" && frame[first + 1] is "to");

    /// <summary>explained it, and …: a pronoun that ends there is what was explained.</summary>
    private static bool IsThingItself(ParsedFrame frame, int first, int bound) =>
        frame[first] is "it" or "them" or "him" && first < bound && frame.Tree[first + 1].Tag is Tag.CC or Tag.Comma;

    /// <summary>nearly every boat, roughly 40 boats: an adverb with which a noun's words begin.</summary>
    public static bool IsDegree(ParsedFrame frame, int at) => frame.Tree[at].Tag is Tag.RB && at + 1 < frame.Count && frame.Tree[at + 1].Tag is Tag.DT or Tag.CD or Tag.PDT;

    /// <summary>said in Seoul, said quietly: where and how, unless the word joins a clause, the tree sees one or a verb follows.</summary>
    private static bool IsPhrase(ParsedFrame frame, int cue, int first) =>
        frame.Tree[first].Tag is Tag.IN or Tag.RB or Tag.VBG or Tag.VBN && !ClauseExtent.HasClause(frame, cue, first)
        && !(frame.Tree[first].Tag is Tag.VBG && frame.HasFinite(first + 1, first + 1)) && !IsDegree(frame, first) && !FunctionWords.IsAuxiliary(frame[first])
        && frame[first] is not ("if" or "because" or "while" or "although" or "when" or "despite" or "since" or "though" or "unless" or "even" or "only" or "not" or "no");
}
