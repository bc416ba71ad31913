using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>What is said between commas about whoever speaks: Park Min-ho, a clerk, who runs the office, said.</summary>
internal static class Asides
{
    private const int Longest = 40;

    /// <summary>The noun before the asides that end right before a verb, where the tree's subject is none of the main clause; else -1.</summary>
    public static int SubjectAcross(ParsedFrame frame, SubjectPlace place)
    {
        var close = SubjectByOrder.BeforeAdverbs(frame, place.Verb);
        if (close < 2 || !(frame[close] is "," || IsLongDash(frame[close])))
            return -1;

        var isDash = frame[close] is not ",";
        var open = isDash ? DashBefore(frame, close) : CommaBefore(frame, close);
        if (open < 1 || (place.Subject > close && !(isDash && frame.Tree[place.Verb].Tag.IsFinite())) || Outermost(frame, open) is not (var noun and >= 0))
            return -1;

        return place.Subject < 0 || place.Subject > noun || IsOfAnother(frame, place, noun) || HasSemicolon(frame, place.Subject, noun) ? noun : -1;
    }

    private static bool HasSemicolon(ParsedFrame frame, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (frame[at] is ";")
                return true;
        }

        return false;
    }

    /// <summary>The tree hangs its subject on another verb, and a name behind a comma stands nearer.</summary>
    private static bool IsOfAnother(ParsedFrame frame, SubjectPlace place, int noun) =>
        frame.Tree[place.Verb].Tag.IsFinite() && frame.Tree[place.Subject].Head != place.Verb && frame.Tree[noun].Tag.IsProperNoun()
        && frame.FollowsComma(SpeakerPhrase.Of(frame, noun).First);

    /// <summary>The noun before a comma; where it is itself an aside, the one before that.</summary>
    private static int Outermost(ParsedFrame frame, int comma)
    {
        var noun = NounBefore(frame, comma);
        for (var before = noun < 0 ? -1 : CommaBefore(frame, noun); before > 0 && OpensAside(frame, before + 1); before = CommaBefore(frame, noun))
        {
            if (NounBefore(frame, before) is not (var outer and >= 0))
                break;
            noun = outer;
        }

        return noun;
    }

    /// <summary>The head of the noun phrase that ends before a comma, where that phrase can be a subject: "In Seoul," is none.</summary>
    private static int NounBefore(ParsedFrame frame, int comma)
    {
        var at = comma - 1;
        while (at > 1 && frame[comma - 1] is ")" && frame[at + 1] is not "(")
            at--;
        if (at > 1 && frame.Tree[at].Tag is Tag.RB && frame[at - 1] is ",")
            at -= 2;
        if (at < 0 || !(frame.Tree[at].Tag.IsNoun() || frame[at] is "another" or "Another") || TimeWords.IsTime(frame, at) || TimeWords.IsDay(frame, at))
            return -1;

        var start = CommaBefore(frame, at) + 1;
        if (frame.Tree[start].Tag is Tag.CC || frame[start] is "Even" or "even" or "Only" or "only")
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

    private static int CommaBefore(ParsedFrame frame, int from)
    {
        for (var at = from - 1; at >= 0 && from - at < Longest && !frame.HasSpeechBetween(at, at + 1); at--)
        {
            if (frame[at] is "," or ";" || IsLongDash(frame[at]))
                return at;
        }

        return -1;
    }

    /// <summary>The dash that opens what a dash closes.</summary>
    private static int DashBefore(ParsedFrame frame, int close)
    {
        for (var at = close - 1; at >= 0 && close - at < Longest && frame[at] is not ";" && !frame.HasSpeechBetween(at, at + 1); at--)
        {
            if (frame[at].SequenceEqual(frame[close]))
                return at;
        }

        return -1;
    }

    private static bool IsLongDash(ReadOnlySpan<char> word) => word is "—" or "–" or "--";
}
