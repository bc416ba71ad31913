using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Clauses;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Words in marks behind a word of speech.</summary>
/// <param name="Cue">The word of speech.</param>
/// <param name="Word">What it governs.</param>
/// <param name="First">The first token of the words in marks.</param>
/// <param name="At">The token at which they may begin or end.</param>
/// <param name="Subject">Who speaks; -1 where nobody is known to.</param>
internal readonly record struct QuotedPlace(int Cue, Cue Word, int First, int At, int Subject);

/// <summary>How far somebody's own words go in a sentence that reports no clause, and when they are nobody's.</summary>
internal static class QuotedWordsRules
{
    private const int LongestStep = 5;

    /// <summary>What somebody says in single words in marks; the place is the words.</summary>
    public static IReadOnlyList<GrammarRule<MarkedStretch, ReportedClause>> All { get; } =
    [
        new("quoted-words", QuotedWords.Of,
            new("Park Min-ho called the bridge \"a gift to the islands\".", "Park Min-ho: the bridge \"a gift to the islands\""),
            new("The bridge is \"a gift to the islands\".", null)),
    ];

    /// <summary>By which words in marks are nobody's.</summary>
    public static IReadOnlyList<GrammarRule<QuotedPlace>> Leave { get; } =
    [
        new("words-name-a-work", (frame, place) => IsNaming(frame, place) ? place.Cue : -1,
            new("She wrote a book called \"The Long Corridor\" about ferries.", ""),
            new("She called a book \"the long corridor\" of ferries.", null)),
        new("words-name-a-show", (frame, place) => IsShow(frame, place) ? place.Cue : -1,
            new("Park Min-ho told Noon Radio's \"Meet the Crew\" on Monday.", ""),
            new("Park Min-ho told Noon Radio's \"old guard\" on Monday.", null)),
    ];

    /// <summary>By which they belong to a word of speech before this one.</summary>
    public static IReadOnlyList<GrammarRule<QuotedPlace>> Skip { get; } =
    [
        new("words-of-verb-before", (frame, place) => IsBehindWhat(frame, place) ? place.Cue : -1,
            new("Park Min-ho denounced what it calls a \"harbour tax\".", "Park Min-ho: what it calls a \"harbour tax\""),
            new("Park Min-ho left, and the crew calls it a \"harbour tax\".", null)),
    ];

    /// <summary>Behind which token they begin: asked again at each.</summary>
    public static IReadOnlyList<GrammarRule<QuotedPlace>> Start { get; } =
    [
        new("words-behind-preposition", (frame, place) => IsStep(frame, place.At) ? place.At + 1 : -1,
            new("Park Min-ho wrote about \"a gift to the islands\" on Monday.", "Park Min-ho: a gift to the islands"),
            new("Park Min-ho called the bridge \"a gift to the islands\" on Monday.", null)),
    ];

    /// <summary>And behind which words from there: asked once.</summary>
    public static IReadOnlyList<GrammarRule<QuotedPlace>> StartBehind { get; } =
    [
        new("words-behind-judged", BehindJudged,
            new("Park Min-ho praised the crew for \"a gift to the islands\".", "Park Min-ho: a gift to the islands"),
            new("Park Min-ho praised \"a gift to the islands\".", null)),
    ];

    /// <summary>Before which token they end.</summary>
    public static IReadOnlyList<GrammarRule<QuotedPlace>> End { get; } =
    [
        new("words-end-at-stop", (frame, place) => IsStop(frame[place.At]) && !IsHyphen(frame, place.At) ? place.At : -1,
            new("Park Min-ho called the bridge \"a gift to the islands\", and he smiled.", "Park Min-ho: the bridge \"a gift to the islands\""),
            new("Park Min-ho called the bridge \"a gift to the islands\" of the south", null),
            new("Park Min-ho called the bridge \"a gift to the islands\" and health-care", null)),
        new("words-end-at-clause", (frame, place) => frame[place.At] is "while" or "after" or "when" or "because" or "although" or "but" ? place.At : -1,
            new("Park Min-ho called the bridge \"a gift to the islands\" when it opened.", "Park Min-ho: the bridge \"a gift to the islands\""),
            new("Park Min-ho called the bridge \"a gift to the islands\" at noon.", null)),
        new("words-end-at-occasion", (frame, place) => frame.IsMark(place.At - 1) && (TimeWords.IsDay(frame, place.At) || Occasions.Behind(frame, place.At) >= 0) ? place.At : -1,
            new("Park Min-ho called the bridge \"a gift to the islands\" in a statement.", "Park Min-ho: the bridge \"a gift to the islands\""),
            new("Park Min-ho called the bridge \"a gift to the islands\" in the south.", null)),
        new("words-end-with-comma", (frame, place) => frame.IsMark(place.At - 1) && frame[place.At - 2] is "," && !OpensMore(frame, place.At) ? place.At : -1,
            new("Park Min-ho called the bridge \"a gift to the islands,\" smiling at the crew.", "Park Min-ho: the bridge \"a gift to the islands,\""),
            new("Park Min-ho called the bridge \"a gift to the islands\" again.", null)),
        new("words-end-at-next-verb", (frame, place) => frame.Tree[place.At].Tag is Tag.CC && IsVerbBehind(frame, place.At) ? place.At : -1,
            new("Park Min-ho called the bridge \"a gift to the islands\" and opened it.", "Park Min-ho: the bridge \"a gift to the islands\""),
            new("Park Min-ho called the bridge \"a gift to the islands\" and the port.", null)),
    ];

    /// <summary>By which they go on all the same.</summary>
    public static IReadOnlyList<GrammarRule<QuotedPlace>> GoOn { get; } =
    [
        new("words-lead-to-more", (frame, place) => LeadsToMore(frame, place.At) ? place.At : -1,
            new("Park Min-ho called the bridge \"a gift\", a \"miracle\".", "Park Min-ho: the bridge \"a gift\", a \"miracle\""),
            new("Park Min-ho called the bridge \"a gift\", and he smiled.", null)),
    ];

    /// <summary>a book called "The Long Way Home": nobody speaks.</summary>
    private static bool IsNaming(ParsedFrame frame, QuotedPlace place) =>
        place.Word.Lemma is "call" or "dub" or "term" && place.Cue > 0 && frame.Tree[place.Cue - 1].Tag is Tag.NN or Tag.NNS && frame.IsMark(place.Cue + 1) && frame[place.Cue + 2] is [>= 'A' and <= 'Z', ..]
        && frame.Tree[place.Cue].Relation is Relation.Acl && frame.Tree.Child(place.Cue, Relation.Nsubj) < 0;

    /// <summary>told Noon Radio's "Meet the Crew", said on "Meet the Crew": capitals behind an owner or a preposition are where it was said.</summary>
    private static bool IsShow(ParsedFrame frame, QuotedPlace place)
    {
        if (place.Word.Lemma is not ("say" or "tell") || place.First < 1 || !(frame.Tree[place.First - 1].Tag is Tag.POS || frame[place.First - 1] is "on" or "with") || !frame.IsMark(place.First) || !char.IsUpper(frame.FirstLetter(place.First + 1)))
            return false;

        var at = place.First + 1;
        while (at < frame.Count && (char.IsUpper(frame.FirstLetter(at)) || frame[at] is "the" or "of" or "with" or "in" or "and" or "on" or "a" or ","))
            at++;
        return frame.IsMark(at);
    }

    /// <summary>denounced what it calls …: "what" right before the subject, and a word of speech before that.</summary>
    private static bool IsBehindWhat(ParsedFrame frame, QuotedPlace place) =>
        place.Subject > 1 && frame.Tree.LeftEdge(place.Subject) is var left && left > 1 && left <= place.Cue && frame[left - 1] is "what" && SpeechCues.Of(frame[left - 2]) is not null;

    private static bool IsStep(ParsedFrame frame, int at) =>
        frame[at] is "for" or "on" or "to" or "about" or "out" or "at" or "," or ":" || frame.Tree[at].Relation is Relation.CompoundPrt;

    /// <summary>blamed the port for, likened the bridge to: the words are what comes after.</summary>
    private static int BehindJudged(ParsedFrame frame, QuotedPlace place)
    {
        if (place.Word.Lemma is not ("blame" or "compare" or "liken" or "praise" or "laud" or "criticize"))
            return -1;

        for (var at = place.At + 1; at < place.First; at++)
        {
            if (frame[at] is "of" or "for" or "to" && frame.Tree[at].Tag is Tag.IN or Tag.TO)
                return at + 1;
        }

        return -1;
    }

    /// <summary>a health-care plan: a hyphen within a word, and no dash.</summary>
    private static bool IsHyphen(ParsedFrame frame, int at) => frame[at] is "-" && frame.Tree[at].Span.Start == frame.Tree[at - 1].Span.End;

    private static bool IsStop(ReadOnlySpan<char> token) => token is "," or "." or ";" or ":" or ")" || FunctionWords.IsDash(token);

    /// <summary>and opened it, and quietly left, and the crew smiled.</summary>
    private static bool IsVerbBehind(ParsedFrame frame, int joint)
    {
        if (joint + 1 >= frame.Count)
            return false;

        var at = joint + 1;
        while (at < frame.Count && frame.Tree[at].Tag is Tag.RB)
            at++;
        if (at < frame.Count && frame.Tree[at].Tag.IsVerb())
            return true;

        return frame.Tree[joint + 1].Tag is Tag.PRP or Tag.NNP && frame.HasFinite(joint + 2, joint + 3);
    }

    /// <summary>a "gift," a "miracle," …: more in marks a few words further on.</summary>
    private static bool OpensMore(ParsedFrame frame, int at)
    {
        for (var next = at; next < frame.Count && next - at < LongestStep && !frame.Tree[next].Tag.IsVerb(); next++)
        {
            if (frame.IsMark(next))
                return true;
        }

        return false;
    }

    /// <summary>a "gift," a "miracle" and "more": a comma or "and" with more of the same behind it.</summary>
    private static bool LeadsToMore(ParsedFrame frame, int at)
    {
        if (frame[at] is not ("," or "and" or "or"))
            return false;

        for (var next = at + 1; next < frame.Count && next - at < LongestStep; next++)
        {
            if (frame.IsMark(next) && !frame.IsMark(next - 1))
                return next > at + 1 || frame[at] is not "," || (next + 1 < frame.Count && frame[next + 1] is not "and");
            if (frame.Tree[next].Tag.IsVerb())
                return false;
        }

        return false;
    }
}
