using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Who else speaks, across what is said about the first: Park Min-ho, a clerk, and Anna Berg told the crew.</summary>
internal static class JointSpeakerRules
{
    private const int LongestAside = 20;

    /// <summary>The last word for the last of them, where the place is the first's.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> Behind { get; } =
    [
        new("speaker-joined-behind-aside", Second,
            new("Park Min-ho, a clerk, and Anna Berg said the ferry was late.", "Park Min-ho, a clerk, and Anna Berg: the ferry was late"),
            new("Park Min-ho, a clerk, rowed, and Anna Berg said the ferry was late.", null)),
        new("speaker-joined-named-behind-role", NamedBehindRole,
            new("Park Min-ho and his wife, Anna Berg, said the ferry was late.", "Park Min-ho and his wife, Anna Berg: the ferry was late"),
            new("Park Min-ho and Anna Berg, the Harbour Minister, said the ferry was late.", null)),
        new("speaker-joined-in-list", LastOfList,
            new("Kim Dae-ho, Anna Berg and Park Min-ho said the ferry was late.", "Kim Dae-ho, Anna Berg and Park Min-ho: the ferry was late"),
            new("Kim Dae-ho, Anna Berg and Park Min-ho rowed and said the ferry was late.", null)),
    ];

    /// <summary>The first word for the first, where it is the last's.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> Before { get; } =
    [
        new("speaker-joined-before-aside", First,
            new("Park Min-ho, the harbour master, and Anna Berg told reporters the ferry was late.", "Park Min-ho, the harbour master, and Anna Berg to reporters: the ferry was late"),
            new("Park Min-ho rowed, a clerk smiled, and Anna Berg told reporters the ferry was late.", null)),
    ];

    /// <summary>Whether a comma stands within words for a speaker, which what is said about one of several is no role of.</summary>
    public static bool IsJoint(ParsedFrame frame, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (frame[at] is ",")
                return true;
        }

        return false;
    }

    private static int Second(ParsedFrame frame, PhrasePlace place)
    {
        if (!frame.Tree[place.Noun].Tag.IsProperNoun() || BehindAside(frame, place.Last + 1) is not (var joint and >= 0) || frame[joint] is not "and")
            return -1;

        var last = EndOfName(frame, joint);
        var behind = BehindAside(frame, last + 1) is var aside and >= 0 ? aside : last + 1;
        return last > joint && (behind == frame.Count || frame[behind] is "." || SpeechCues.Of(frame[behind]) is not null) ? last : -1;
    }

    /// <summary>Park and his wife, Anna Berg, said: the name between commas is of the second.</summary>
    private static int NamedBehindRole(ParsedFrame frame, PhrasePlace place)
    {
        if (!frame.Tree[place.Noun].Tag.IsProperNoun() || frame.Tree[place.Last].Tag is not Tag.NN || frame[place.Last + 1] is not ",")
            return -1;

        var last = EndOfName(frame, place.Last + 1);
        return last > place.Last + 1 && (last + 1 == frame.Count || frame[last + 1] is "," or ".") ? last : -1;
    }

    private static int First(ParsedFrame frame, PhrasePlace place)
    {
        if (!frame.Tree[place.Noun].Tag.IsProperNoun() || frame[place.First - 1] is not "and" || frame[place.First - 2] is not ",")
            return -1;

        var open = place.First - 3;
        while (open > 0 && place.First - open < LongestAside && frame[open] is not ",")
            open--;
        if (open < 1 || frame[open] is not "," || !frame.Tree[open - 1].Tag.IsProperNoun() || frame.HasFinite(open, place.First) || frame.HasSpeechBetween(open - 1, place.First))
            return -1;

        var first = open - 1;
        while (first > 0 && frame.Tree[first - 1].Tag.IsProperNoun() && !frame.HasSpeechBetween(first - 1, first))
            first--;
        return first == 0 || frame.FollowsComma(first) || frame.FollowsSpeech(first) ? first : -1;
    }

    private static int LastOfList(ParsedFrame frame, PhrasePlace place)
    {
        if (!frame.Tree[place.Noun].Tag.IsProperNoun() || frame[place.Last + 1] is not ",")
            return -1;

        var last = place.Last;
        while (frame[last + 1] is "," && EndOfName(frame, last + 1) is var next && next > last + 1)
            last = next;
        if (last == place.Last || frame[last + 1] is not "and")
            return -1;

        var end = EndOfName(frame, last + 1);
        return end == last + 1 ? -1 : end + 1 == frame.Count || frame[end + 1] is "." || SpeechCues.Of(frame[end + 1]) is not null ? end : -1;
    }

    /// <summary>The last token of a name behind a token; the token itself where none stands there.</summary>
    private static int EndOfName(ParsedFrame frame, int before)
    {
        var last = before;
        while (last + 1 < frame.Count && frame.Tree[last + 1].Tag.IsProperNoun() && !frame.HasSpeechBetween(last, last + 1))
            last++;
        return last;
    }

    /// <summary>The token behind an aside whose first comma is at a place; -1 where none opens there.</summary>
    private static int BehindAside(ParsedFrame frame, int open)
    {
        if (frame[open] is not ",")
            return -1;

        var close = open + 1;
        while (close < frame.Count && close - open < LongestAside && frame[close] is not "," && !frame.Tree[close].Tag.IsFinite())
            close++;
        return close > open + 1 && close + 1 < frame.Count && frame[close] is "," && !frame.HasSpeechBetween(open, close) ? close + 1 : -1;
    }
}
