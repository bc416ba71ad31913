using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What ends a reported clause: speech of another, more of the same with a word of its own, what the reporter adds.</summary>
internal static class ClauseEndRules
{
    private const int LongestSubject = 10;
    private const int LatestCue = 25;
    private const int LongestRelative = 15;
    private const int LongestComment = 4;

    public static IReadOnlyList<GrammarRule<EndPlace>> All { get; } =
    [
        new("ends-before-question", (frame, end) => end.When(frame.Tree[end.At].Tag is Tag.CC && frame[end.At + 1] is "when" && frame[end.At + 2] is "asked"),
            new("Park Min-ho said the ferry was late, and when asked about the crew, he smiled.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said the ferry was late, and when it came, he smiled.", null)),
        new("ends-before-participle", (frame, end) => end.When(end.IsApart && IsParticipleOfSpeech(frame, end.At)),
            new("Park Min-ho said the ferry was late, adding that the tide was low.", "Park Min-ho: the ferry was late / Park Min-ho: the tide was low"),
            new("Park Min-ho said the ferry was late, suggesting a storm.", null)),
        new("ends-before-source", (frame, end) => end.When(end.IsApart && IsSource(frame[end.At])),
            new("Park Min-ho said the ferry was late, echoing a clerk.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said the ferry was late, leaving a clerk behind.", null)),
        new("ends-before-attribution", (frame, end) => end.When(end.IsApart && !FunctionWords.IsRelative(frame[end.At - 2]) && NextReport.IsTrailing(frame, end)),
            new("Park Min-ho said the ferry was late, said a clerk.", "Park Min-ho citing a clerk: the ferry was late"),
            new("Park Min-ho said the ferry was late, a clerk left.", null),
            new("Park Min-ho said the ferry has a crew that, he warned, could not row.", null)),
        new("ends-before-occasion", (frame, end) => end.When((end.IsApart || frame.IsMark(end.At - 1)) && IsOccasion(frame, end)),
            new("Park Min-ho said the ferry was late, in an interview with the radio on Sunday.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said the ferry was “late” in a letter to the crew.", "Park Min-ho: the ferry was “late”"),
            new("Park Min-ho said the ferry was late, in the worst summer the harbour has seen.", null)),
        new("ends-before-next-report", (frame, end) => end.When(NextReport.Connects(frame, end) && NextReport.IsOfTheSame(frame, end)),
            new("Park Min-ho said the ferry was late and warned that the tide was low.", "Park Min-ho: the ferry was late / Park Min-ho: the tide was low"),
            new("Park Min-ho said the ferry was late and left.", null)),
        new("ends-before-next-participle", (frame, end) => end.When(NextReport.IsJoinedParticiple(frame, end)),
            new("Park Min-ho wrote a letter saying the ferry was late and questioning the crew.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho wrote a letter saying the ferry was late and leaking.", null)),
        new("ends-before-denial", (frame, end) => end.When(NextReport.Connects(frame, end) && NextReport.IsDenied(frame, end)),
            new("Park Min-ho said the ferry was late but did not say why the crew left.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said the ferry was late but did not leave.", null)),
        new("ends-behind-marks", (frame, end) => end.When(frame.IsMark(end.At - 1) && IsWholeInMarks(frame, end)),
            new("Park Min-ho said “the ferry is late” as he left the pier.", "Park Min-ho: the ferry is late"),
            new("Park Min-ho said “the ferry is late” and that “nobody rows.”", null),
            new("Park Min-ho said “the ferry is late” because of the tide.", null)),
        new("ends-before-next-deed", (frame, end) => end.When(frame.Tree[end.At].Tag is Tag.CC && NextReport.IsDeed(frame, end)),
            new("Park Min-ho said the ferry “is late” and left.", "Park Min-ho: the ferry “is late”"),
            new("Park Min-ho said the ferry was “late” and left.", null)),
        new("ends-before-next-sentence", (frame, end) => end.When(end.IsApart && (frame.Tree[end.At].Tag is Tag.CC || frame[end.At] is "while" or "though" or "although") && NextReport.IsNextSentence(frame, end)),
            new("Park Min-ho said the ferry will be late, but he sailed at noon.", "Park Min-ho: the ferry will be late"),
            new("Park Min-ho said the ferry was late, but he sailed at noon.", null),
            new("Park Min-ho said both crews have asked for boats, and he sailed at noon.", null)),
        new("ends-before-comment", (frame, end) => end.When(end.IsApart && IsComment(frame, end.At)),
            new("Park Min-ho said the ferry was late, an old theory of the crew.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said the ferry was late, a shame for the crew.", null)),
        new("ends-before-joined-report", (frame, end) => end.When(!end.IsApart && NextReport.IsJoined(frame, end)),
            new("One in three said the pier is safe and one in four said it is not.", "One in three: the pier is safe / one in four: it is not"),
            new("One in three said the pier is safe and one in four ferries is late.", null)),
        new("ends-before-report-of-another", (frame, end) => end.When(end.IsApart && NextReport.Connects(frame, end) && NextReport.IsOfAnother(frame, end.Cue, end.At + 1)),
            new("Park Min-ho said the ferry was late, but Anna Berg warned that the tide was low.", "Park Min-ho: the ferry was late / Anna Berg: the tide was low"),
            new("Park Min-ho said the ferry was late, but Anna Berg left at noon.", null)),
        new("ends-before-report-behind-with", (frame, end) => end.When(end.IsApart && frame[end.At] is "with" && HasParticipleOfSpeech(frame, end)),
            new("Park Min-ho said the ferry was late, with Anna Berg adding that the tide was low.", "Park Min-ho: the ferry was late / Anna Berg: the tide was low"),
            new("Park Min-ho said the ferry was late, with Anna Berg rowing at noon.", null)),
        new("ends-before-report-behind-semicolon", (frame, end) => end.When(frame[end.At - 1] is ";" && NextReport.HasOwn(frame, end)),
            new("Park Min-ho said the ferry was late; Anna Berg warned that the tide was low.", "Park Min-ho: the ferry was late / Anna Berg: the tide was low"),
            new("Park Min-ho said the ferry was late; the tide was low, Anna Berg said.", "Park Min-ho: the ferry was late / Anna Berg: the tide was low"),
            new("Park Min-ho said the ferry was late; the tide was low.", null)),
        new("ends-before-joined-while", (frame, end) => end.When(end.IsApart && frame[end.At] is "while" && end.At + 1 < frame.Count && IsParticipleOfSpeech(frame, end.At + 1)),
            new("Park Min-ho said the ferry was late, while stressing that the tide was low.", "Park Min-ho: the ferry was late / Park Min-ho: the tide was low"),
            new("Park Min-ho said the ferry was late, while the crew left.", null)),
        new("ends-before-participle-of-deed", (frame, end) => end.When(end.IsApart && frame[end.At] is "before" or "while" && end.At < end.Bound && frame.Tree[end.At + 1].Tag is Tag.VBG),
            new("Park Min-ho said the ferry was late, before leaving for the pier.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho said the ferry was late, before storms came.", null)),
        new("ends-before-main-verb", (frame, end) => end.When(end.IsApart && IsMainVerb(frame, end.At) && IsInRelativeClause(frame, end)),
            new("Park Min-ho, who said he would sail with the crew, finally stayed ashore.", "Park Min-ho: he would sail with the crew"),
            new("Park Min-ho said he would sail with the crew, finally stayed ashore.", null)),
        new("ends-before-main-clause", (frame, end) => end.When(frame[end.At - 1] is "," && IsMainClause(frame, end) && IsSubordinate(frame, end.Cue)),
            new("While Park Min-ho claimed the ferry was late, it was on time.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho claimed the ferry was late, it was on time.", null)),
    ];

    /// <summary>adding that, saying he; "suggesting" is said of what happened as often.</summary>
    private static bool IsParticipleOfSpeech(ParsedFrame frame, int at) =>
        frame.Tree[at].Tag is Tag.VBG && SpeechCues.Of(frame[at]) is { } cue && cue.Takes(CueUses.Clause) && frame[at] is not ("reading" or "suggesting" or "indicating");

    /// <summary>with Park adding that.</summary>
    private static bool HasParticipleOfSpeech(ParsedFrame frame, EndPlace end)
    {
        var at = end.At + 1;
        while (at < end.Bound && at - end.At < LongestSubject && !frame.Tree[at].Tag.IsFinite() && frame[at] is not "," && !IsParticipleOfSpeech(frame, at))
            at++;
        return at > end.At + 1 && IsParticipleOfSpeech(frame, at);
    }

    private static bool IsSource(ReadOnlySpan<char> word) => word is "according" or "citing" or "calling" or "reflecting" or "echoing" or "referring" or "alluding";

    /// <summary>…, a claim that the crew denied: the reporter's word for what was said.</summary>
    private static bool IsComment(ParsedFrame frame, int at)
    {
        if (frame[at] is not ("a" or "an"))
            return false;

        var noun = at + 1;
        while (noun < frame.Count && noun - at < LongestComment && frame.Tree[noun].Tag is Tag.JJ or Tag.VBN or Tag.VBG or Tag.RB)
            noun++;
        return SpeechNouns.Contains(frame[noun]) || frame[noun] is "charge" or "point" or "position" or "stance" or "view" or "sentiment" or "swipe" or "jab" or "dig" or "nod" or "message" or "notion" or "theory";
    }

    /// <summary>…, in an interview with the radio on Sunday: where it was said, at the end.</summary>
    private static bool IsOccasion(ParsedFrame frame, EndPlace end) =>
        Occasions.Opens(frame[end.At]) && !frame.HasFinite(end.At, end.Bound) && Occasions.Behind(frame, end.At) is var behind and >= 0 && behind <= end.Bound + 1;

    /// <summary>said "the ferry is late" as he left: a clause with its verb between the first marks and the last.</summary>
    private static bool IsWholeInMarks(ParsedFrame frame, EndPlace end)
    {
        if (!(frame[end.At] is "as" or "before" or "after" or "when" or "while" || Occasions.Behind(frame, end.At) >= 0) || !frame.IsMark(end.First) || !frame.HasFinite(end.First, end.At - 2))
            return false;

        for (var at = end.First + 1; at <= end.Bound; at++)
        {
            if (at != end.At - 1 && frame.IsMark(at))
                return false;
        }

        return true;
    }

    /// <summary>A comma with a finite verb on either side, which opens no aside.</summary>
    private static bool IsMainClause(ParsedFrame frame, EndPlace end) =>
        end.At <= end.Bound && frame.HasFinite(end.First, end.At - 1) && frame.HasFinite(end.At, end.Bound)
        && frame[end.At] is not ("which" or "who" or "and" or "but" or "or" or "whose" or "where");

    /// <summary>Years after Park said the bridge was safe, the port is closed: the report stands in a clause before the main one.</summary>
    private static bool IsSubordinate(ParsedFrame frame, int cue)
    {
        if (cue >= LatestCue || SubjectFinder.Of(frame, cue) is not (var subject and >= 0) || subject > cue)
            return false;

        var first = SpeakerPhrase.Of(frame, subject).First;
        var opener = FunctionWords.IsSubordinator(frame[first]) ? first : first - 1;
        return FunctionWords.IsSubordinator(frame[opener]) && !frame.HasFinite(0, opener);
    }

    /// <summary>A finite verb, or adverbs and one, that no subject stands before.</summary>
    private static bool IsMainVerb(ParsedFrame frame, int at)
    {
        while (at + 1 < frame.Count && frame.Tree[at].Tag is Tag.RB)
            at++;
        return frame.Tree[at].Tag.IsFinite();
    }

    /// <summary>who said the port was closed: the clause before its verb is itself said about somebody.</summary>
    private static bool IsInRelativeClause(ParsedFrame frame, EndPlace end)
    {
        for (var at = end.Cue - 1; at >= 0 && end.Cue - at < LongestRelative; at--)
        {
            if (frame[at] is "who" or "which")
                return true;
            if (frame[at] is ",")
                return false;
        }

        return false;
    }
}
