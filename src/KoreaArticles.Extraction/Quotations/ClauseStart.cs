using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Where a reported clause begins: behind "that", a listener, a day or an occasion.</summary>
internal static class ClauseStart
{
    private const int LongestLead = 14;

    /// <summary>The first word of what was said, after a listener, a day or an occasion; -1 where no clause follows.</summary>
    public static int Of(ParsedFrame frame, int cue, Cue word, int bound)
    {
        var day = cue + 1;
        while (day < bound && IsDay(frame, day))
            day++;
        if (frame[day] is "that")
            return day + 1;

        for (var at = cue + 1; at <= bound && at - cue < LongestLead; at++)
        {
            if (frame[at] is "that" && (at == cue + 1 || frame.Tree[at].Tag is Tag.IN || frame[at - 1] is "," || frame.Tree[cue + 1].Tag is Tag.IN && frame.Tree[at].Tag is not Tag.DT)
                && (frame[cue + 1] is "," or "in" or "on" or "at" or "during" || frame[at - 1] is not "," || word.Takes(CueUses.Listener)))
                return at + 1;
            if (IsComplementOfListener(frame, at, cue, word))
                return at + 1;
            if (IsQuestion(frame, at) && (at == cue + 1 || AsksListener(frame, at, cue, word)))
                return at;
            if (frame.Tree[at].Tag.IsFinite() || frame.Tree[at].Tag is Tag.VB || (frame.Tree[at].Relation is Relation.Nsubj or Relation.NsubjPass && at > cue + 2) || frame[at] is "." or ";" or ":" || (frame.IsMark(at) && !word.Takes(CueUses.Listener)))
                break;
        }

        if (word.Takes(CueUses.OnlyThat))
            return HasClauseBeside(frame, cue) ? cue + 1 : -1;

        var first = cue + 1;
        if (word.Takes(CueUses.Listener))
            first = AfterListener(frame, cue);
        while (first < bound && IsDay(frame, first))
            first++;
        if (first > bound || frame[first] is "," or "." or ":" or ";" or ")" or "to" || (frame[first] is "not" && frame[first + 1] is "to"))
            return -1;
        // explained it, and …: a pronoun that ends there is the thing itself
        if (frame[first] is "it" or "them" or "him" && first < bound && frame.Tree[first + 1].Tag is Tag.CC or Tag.Comma)
            return -1;
        if (frame.Tree[first].Tag is Tag.IN or Tag.RB or Tag.VBG or Tag.VBN && !ClauseExtent.HasClause(frame, cue, first) && frame[first] is not ("if" or "because" or "while" or "although" or "when" or "despite" or "since" or "though" or "unless" or "even" or "only" or "not" or "no"))
            return -1;

        return first;
    }

    /// <summary>told reporters that the office would close: taken for a relative clause, but it has a subject of its own.</summary>
    private static bool IsComplementOfListener(ParsedFrame frame, int at, int cue, Cue word) =>
        frame[at] is "that" && word.Takes(CueUses.Listener) && at > cue + 1 && frame.Tree[at].Tag is Tag.WDT or Tag.IN && frame.Tree[at].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Det)
        && at + 1 < frame.Count && frame.Tree[at + 1].Tag is Tag.PRP or Tag.PRPS or Tag.DT or Tag.NNP or Tag.NNS or Tag.NN or Tag.EX or Tag.JJ;

    /// <summary>asked Park how high the pier would be, explained to the crew why.</summary>
    private static bool AsksListener(ParsedFrame frame, int at, int cue, Cue word) =>
        at + 2 < frame.Count && !frame.FollowsComma(at) && (frame[at] is not "if" || word.Lemma is "ask") && (word.Takes(CueUses.Listener) || word.Lemma is "ask" || (word.Lemma is "explain" && frame[cue + 1] is "to"));

    public static bool IsQuestion(ParsedFrame frame, int at) => frame[at] is "whether" or "how" or "why" or "what" or "if";

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

    private static int AfterListener(ParsedFrame frame, int cue)
    {
        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Obj or Relation.Iobj)
                return AfterTitle(frame, SubjectFinder.Words(frame, child).Last + 1);
        }

        return cue + 1;
    }

    /// <summary>told the radio's "Good Morning": the name in marks is of the listener.</summary>
    private static int AfterTitle(ParsedFrame frame, int at)
    {
        if (at + 2 >= frame.Count || !frame.IsMark(at) || !char.IsUpper(frame[at + 1][0]) || frame[at - 1] is not ("'s" or "’s" or "show" or "program" or "programme"))
            return at;

        var close = at + 1;
        while (close < frame.Count && close - at < 9 && !frame.IsMark(close))
            close++;
        return close < frame.Count && frame.IsMark(close) ? close + 1 : at;
    }

    public static bool IsDay(ParsedFrame frame, int at) =>
        (frame[at] is "on" && at + 1 < frame.Count && IsWeekday(frame, at + 1)) || IsWeekday(frame, at)
        || frame[at] is "morning" or "afternoon" or "evening" or "night" && IsWeekday(frame, at - 1) || frame[at] is "last" or "this" && frame[at + 1] is "week" or "month" or "year" or "spring" or "summer" or "fall"
        || frame[at] is "week" or "month" or "year" && frame[at - 1] is "last" or "this" || frame[at] is "earlier" or "later" or "yesterday" or "today" or "recently";

    private static bool IsWeekday(ParsedFrame frame, int at) => at >= 0 && at < frame.Count && frame[at].EndsWith("day") && char.IsUpper(frame[at][0]) && ProperNouns.IsCommon(frame[at].ToString());
}
