using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Cuts the words for a speaker out of a sentence without knowing its grammar.</summary>
internal static class Phrases
{
    private const int LongestRole = 9;

    /// <summary>Whether a word can be the first of those that stand for a speaker.</summary>
    public static bool CanStart(Frame frame, int at)
    {
        if (at >= frame.Count || frame.IsSpeech(at))
            return false;

        var word = frame[at];
        return char.IsUpper(word[0]) || char.IsAsciiDigit(word[0])
            || word is "he" or "she" or "they" or "it" or "I" or "we" or "a" or "an" or "the" or "one" or "another" or "his" or "her" or "their" or "its" or "our"
                or "some" or "many" or "several" or "two" or "three" or "both" or "officials" or "sources" or "former" or "this" or "that" or "who";
    }

    /// <summary>shop owner Park Min-ho, campaign manager Park: nothing but words before the name that say who it is.</summary>
    public static bool IsRoleWithName(Frame frame, int first, int end)
    {
        if (end - first is < 2 or > LongestRole || !char.IsLower(frame[first][0]) || !char.IsUpper(frame[end - 1][0]))
            return false;

        for (var at = first; at < end; at++)
        {
            if (!char.IsLetterOrDigit(frame[at][0]) && frame[at] is not ("-" or "/" or "&" or "'s" or "’s") || IsConnecting(frame[at]))
                return false;
        }

        return true;
    }

    /// <summary>Whether every word is capitalised.</summary>
    public static bool IsName(string text, TextSpan words)
    {
        for (var at = words.Start; at < words.End; at++)
        {
            if (char.IsLower(text[at]) && (at == words.Start || text[at - 1] == ' '))
                return false;
        }

        return words.Length > 2;
    }

    private static bool IsConnecting(ReadOnlySpan<char> word) =>
        word is "in" or "on" or "at" or "as" or "and" or "or" or "but" or "to" or "by" or "of" or "for" or "from" or "with" or "after" or "before" or "when" or "while" or "if" or "because" or "since" or "that"
            or "which" or "who" or "where" or "than" or "about" or "until" or "though" or "although" or "is" or "was" or "were" or "are" or "had" or "has" or "have" or "not" or "so" or "then" or "yet" or "like" or "what" or "how" or "why";

    /// <summary>The end of the words for a speaker that begin at a place, as in: said Park Min-ho, a lawyer.</summary>
    public static int End(Frame frame, int first)
    {
        if (!CanStart(frame, first))
            return first;

        var nominal = !char.IsUpper(frame[first][0]);
        for (var at = first + 1; at < frame.Count; at++)
        {
            var word = frame[at];
            if (frame.IsSpeech(at) || word is "," or "." or "?" or "!" or ":" or ";" or "—" or "–" or "--" or "(")
                return at;
            if (word is "on" or "after" or "during" or "before" or "when" or "as" or "while" or "to" or "by" or "who" or "last" or "this" or "that" or "about" or "earlier" or "later"
                or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "recently" or "via" or "upon" or "following" or "because" or "if")
                return at;
            if (word is "in" or "at" or "with" or "from" && (!nominal || at == first + 1))
                return at;
            if (frame.Items[first].Span.Length <= 4 && word is "in" or "of" or "for" && frame[first] is "he" or "she" or "they" or "it")
                return at;
        }

        return frame.Count;
    }

    /// <summary>The end of the words for a speaker before the verb: adverbs, auxiliaries and commas left out.</summary>
    public static int BeforeVerb(Frame frame, int first, int verb)
    {
        var end = verb;
        while (end > first + 1 && (frame[end - 1] is "," or "also" or "then" or "later" or "has" or "had" or "have" or "once" or "now" or "often" or "recently" or "repeatedly" or "would" or "even"
            or "further" or "again" or "still" or "just" or "once" or "reportedly" or "famously" or "is" or "was" or "were" or "are" or "long" or "previously" or "only" or "could" or "himself" or "herself"
            || frame[end - 1].EndsWith("ly")))
            end--;
        return end;
    }

    /// <summary>The first of the words before a verb that stand for its subject.</summary>
    public static int SubjectStart(Frame frame, int verb)
    {
        var at = BeforeVerb(frame, 0, verb) - 1;
        if (at >= 0 && at + 1 < verb && frame[at + 1] is ",")
        {
            // an apposition stands between: Park, a lawyer, said
            var comma = at;
            while (comma > 0 && frame[comma] is not "," && !frame.IsSpeech(comma))
                comma--;
            if (frame[comma] is ",")
                at = comma - 1;
        }

        while (at > 0 && !frame.IsSpeech(at - 1) && frame[at - 1] is not ("," or ";" or ":" or "but" or "and" or "that" or "—" or "–" or "when" or "as" or "while" or "where" or "because" or "what" or "But" or "And" or "As" or "When"))
            at--;
        return Math.Max(0, at);
    }

    public static Attribution Attribute(string rule, Frame frame, int cue, int first, int end)
    {
        var core = first;
        while (core < end && frame[core] is not ("," or "(" or "—" or "–"))
            core++;
        if (core == first)
            core = end;

        TextSpan? role = core + 1 < end && frame[core] is "," ? frame.SpanOf(core + 1, end - 1) : null;
        if (role is null && cue < first && core < frame.Count && frame[core] is "," && core + 1 < frame.Count && !frame.IsSpeech(core + 1))
        {
            var last = core + 1;
            while (last + 1 < frame.Count && frame[last + 1] is not ("," or "." or ";") && !frame.IsSpeech(last + 1))
                last++;
            if (frame[core + 1] is "a" or "an" or "the" or "who" or "another" || !char.IsUpper(frame[core + 1][0]))
                role = frame.SpanOf(core + 1, last);
        }

        var span = frame.SpanOf(first, core - 1);
        return new Attribution(rule, frame.Items[cue].Span, span) { Role = role, Addressee = Addressee(frame, cue) };
    }

    private static TextSpan? Addressee(Frame frame, int cue)
    {
        if (SpeechCues.Of(frame[cue]) is not { } word || !word.Takes(CueUses.Listener) || cue + 1 >= frame.Count || frame.IsSpeech(cue + 1))
            return null;

        var end = cue + 1;
        while (end < frame.Count && !frame.IsSpeech(end) && frame[end] is not ("," or "." or ":" or ";" or "that" or "in" or "on" or "at" or "after" or "during" or "about" or "how" or "what" or "why" or "whether" or "if" or "as" or "to" or "by" or "of")
            && !ProperNouns.IsCommon(frame[end].ToString()) | end == cue + 1)
            end++;
        return end > cue + 1 ? frame.SpanOf(cue + 1, end - 1) : null;
    }
}
