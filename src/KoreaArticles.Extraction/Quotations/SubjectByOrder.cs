using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Who does the saying by the order of the words, where commas tell more than the tree: it is the likeliest to err across an aside.</summary>
internal static class SubjectByOrder
{
    private const int LongestAside = 40;
    private const int LongestName = 6;
    private const int LongestInverted = 9;

    /// <summary>The noun the order of the words gives a verb of speech; -1 where it says nothing against the tree's.</summary>
    public static int Of(ParsedFrame frame, int verb, int subject)
    {
        if (Nominative(frame, verb) is var pronoun and >= 0)
            return pronoun;
        if (AcrossAside(frame, verb, subject) is var named and >= 0)
            return named;
        if (subject < verb && Adjoining(frame, verb) is var adjoining and >= 0 && (subject < 0 || HasComma(frame, subject, adjoining)))
            return adjoining;

        return subject < verb ? Behind(frame, verb) : -1;
    }

    /// <summary>She has since said: nobody else can be the subject of a verb that "he" or "she" stands before.</summary>
    private static int Nominative(ParsedFrame frame, int verb)
    {
        var at = verb - 1;
        while (at > 0 && verb - at < LongestName && (frame.Tree[at].Tag is Tag.RB or Tag.RBR || frame[at] is "further" or "later" or "since" or "has" or "had" or "is" or "was"))
            at--;
        return at >= 0 && frame[at] is "he" or "He" or "she" or "She" && !frame.HasSpeechBetween(at, verb) && (at == verb - 1 ? frame.Tree[verb].Tag is not (Tag.VB or Tag.VBG) : true) ? at : -1;
    }

    /// <summary>Park Min-ho, who runs the office for the islands' families, said.</summary>
    private static int AcrossAside(ParsedFrame frame, int verb, int subject)
    {
        var close = BeforeAdverbs(frame, verb);
        if (close < 2 || frame[close] is not ",")
            return -1;

        var open = CommaBefore(frame, close);
        if (open < 1 || subject > close)
            return -1;

        var noun = NounBefore(frame, open);
        for (var before = noun < 0 ? -1 : CommaBefore(frame, noun); before > 0 && OpensAside(frame, before + 1); before = CommaBefore(frame, noun))
        {
            if (NounBefore(frame, before) is not (var outer and >= 0))
                break;
            noun = outer;
        }

        if (noun < 0)
            return -1;

        var isOfAnother = subject >= 0 && frame.Tree[verb].Tag.IsFinite() && frame.Tree[subject].Head != verb && frame.Tree[noun].Tag.IsProperNoun() && frame.FollowsComma(SubjectFinder.Words(frame, noun).First);
        return subject < 0 || subject > noun || isOfAnother ? noun : -1;
    }

    /// <summary>The head of the noun phrase that ends before a comma, where that phrase can be a subject: "In Seoul," is none.</summary>
    private static int NounBefore(ParsedFrame frame, int comma)
    {
        var at = comma - 1;
        if (at > 1 && frame.Tree[at].Tag is Tag.RB && frame[at - 1] is ",")
            at -= 2;
        if (at < 0 || !frame.Tree[at].Tag.IsNoun())
            return -1;

        var start = CommaBefore(frame, at) + 1;
        if (frame.Tree[start].Tag is Tag.CC)
            start++;
        for (var word = start; word <= at; word++)
        {
            if (frame.Tree[word].Tag.IsVerb() || frame.Tree[word].Tag is Tag.MD || (word == start && frame.Tree[word].Tag is Tag.IN or Tag.TO or Tag.WRB or Tag.RB))
                return -1;
        }

        while (frame.Tree[at].Relation is Relation.Nmod or Relation.Flat or Relation.Compound && frame.Tree[at].Head is var head && head >= start && head < at)
            at = head;
        return at;
    }

    private static bool OpensAside(ParsedFrame frame, int at) =>
        frame[at] is "who" or "whose" or "which" or "a" or "an" or "the" or "another" or "one" or "now" or "then" || frame.Tree[at].Tag is Tag.CD or Tag.VBG or Tag.VBN or Tag.NN or Tag.NNS;

    /// <summary>The harbour's heavy debt, Ms. Park said: the name right before the verb, after a comma.</summary>
    private static int Adjoining(ParsedFrame frame, int verb)
    {
        var noun = BeforeAdverbs(frame, verb);
        if (noun < 1 || (!frame.Tree[noun].Tag.IsProperNoun() && frame[noun] is not ("he" or "she" or "they")))
            return -1;

        var first = noun;
        while (first > 0 && noun - first < LongestName && char.IsUpper(frame[noun][0]) && char.IsUpper(frame[first - 1][0]) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        return first > 0 && frame.FollowsComma(first) ? noun : -1;
    }

    /// <summary>With the harbour this late, explained harbour clerk Park, …: the name behind the verb, up to a comma, with what stands before it.</summary>
    private static int Behind(ParsedFrame frame, int verb)
    {
        if (verb < 1 || !frame.FollowsComma(verb) || !frame.Tree[verb].Tag.IsFinite() || verb + 1 >= frame.Count || frame.HasSpeechBetween(verb, verb + 1))
            return -1;

        var last = verb + 1;
        while (last < frame.Count && last - verb < LongestInverted && frame.Tree[last].Tag is Tag.NNP or Tag.NNPS or Tag.POS or Tag.NN or Tag.JJ or Tag.Hyphen or Tag.DT or Tag.CD && (last == verb + 1 || !frame.HasSpeechBetween(last - 1, last)))
            last++;
        var name = last - 1;
        if (name == verb || !frame.Tree[name].Tag.IsProperNoun())
            return -1;

        return last == frame.Count || frame[last] is "," or "." || frame.HasSpeechBetween(name, last) || (frame[last] is "and" && frame[last + 1] is "others") || frame.Tree[last].Tag is Tag.IN && last == frame.Count - 3 ? name : -1;
    }

    /// <summary>Residents of the quarter nearest to the port said: all up to the verb, where no comma, verb or day comes between.</summary>
    public static int UpToVerb(ParsedFrame frame, int last, int verb)
    {
        var end = BeforeAdverbs(frame, verb);
        if (last == verb - 1 && end < last && end >= 0 && frame.Tree[end].Tag.IsNoun())
            return end;

        for (var at = last + 1; at <= end; at++)
        {
            var tag = frame.Tree[at].Tag;
            if (tag.IsVerb() || tag.IsMark() || tag is Tag.MD or Tag.CC or Tag.WDT or Tag.WP or Tag.WRB or Tag.PRP or Tag.RB or Tag.TO && frame[at - 1] is not "nearest" and not "close" and not "next"
                || frame[at] is "last" or "this" or "earlier" or "later" or "that" || char.IsUpper(frame[at][0]) && Names.ProperNouns.IsCommon(frame[at].ToString()) || frame.HasSpeechBetween(at - 1, at))
                return last;
        }

        return Math.Max(last, end);
    }

    private static int BeforeAdverbs(ParsedFrame frame, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (frame.Tree[at].Tag is Tag.RB or Tag.RBR || frame[at] is "further" or "later" || frame.Tree[at].Relation is Relation.Aux) && !frame.HasSpeechBetween(at, at + 1))
            at--;
        return at >= 0 && !frame.HasSpeechBetween(at, at + 1) ? at : -1;
    }

    private static int CommaBefore(ParsedFrame frame, int from)
    {
        for (var at = from - 1; at >= 0 && from - at < LongestAside && !frame.HasSpeechBetween(at, at + 1); at--)
        {
            if (frame[at] is "," or ";" or "—" or "–" or "--")
                return at;
        }

        return -1;
    }

    private static bool HasComma(ParsedFrame frame, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (frame[at] is ",")
                return true;
        }

        return false;
    }
}
