using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Whether another report begins at a place of a reported clause.</summary>
internal static class NextReport
{
    private const int LongestSubject = 8;

    /// <summary>Whether the word there joins another clause: and, but, though.</summary>
    public static bool Connects(ParsedFrame frame, EndPlace end) =>
        frame.Tree[end.At].Tag is Tag.CC || (end.IsApart && frame[end.At] is "though" or "although" or "while" or "as");

    /// <summary>…, a source added: whose the whole sentence is, at its end.</summary>
    public static bool IsTrailing(ParsedFrame frame, EndPlace end)
    {
        for (var verb = end.At; verb < frame.Count && verb - end.At < LongestSubject; verb++)
        {
            if (frame.Tree[verb].Tag.IsFinite() && SpeechCues.Of(frame[verb]) is { } word && word.Takes(CueUses.Clause))
                return verb > end.Cue && (verb > end.At || verb + 1 == frame.Count || !frame.Tree[verb + 1].Tag.IsMark()) && (verb == end.At || CueEndRules.EndsThere(frame, verb));
            if (frame.Tree[verb].Tag.IsVerb() || frame.Tree[verb].Tag is Tag.MD or Tag.IN or Tag.WDT or Tag.WP or Tag.CC or Tag.RB || frame[verb] is ",")
                return false;
        }

        return false;
    }

    /// <summary>and said, but also noted: the speaker goes on.</summary>
    public static bool IsOfTheSame(ParsedFrame frame, EndPlace end)
    {
        var verb = BehindAdverbs(frame, end.At);
        if (!IsReport(frame, end.Cue, verb))
            return false;

        // ", and told the crew": a past tense is at times taken for a participle
        return (frame.Tree[verb].Tag.IsFinite() && !Disagrees(frame.Tree[end.Cue].Tag, frame.Tree[verb].Tag)) || (end.IsApart && frame.Tree[verb].Tag is Tag.VBN && verb + 1 < frame.Count && frame.Tree[verb + 1].Tag is not Tag.IN);
    }

    /// <summary>says he would sit down and tell them: one speaker's verbs have one form.</summary>
    private static bool Disagrees(Tag cue, Tag verb) => (cue is Tag.VBZ && verb is Tag.VBP) || (cue is Tag.VBP && verb is Tag.VBZ);

    /// <summary>saying the port is safe and questioning the rest.</summary>
    public static bool IsJoinedParticiple(ParsedFrame frame, EndPlace end)
    {
        var verb = BehindAdverbs(frame, end.At);
        return frame.Tree[end.At].Tag is Tag.CC && frame.Tree[end.Cue].Tag is Tag.VBG && (IsReport(frame, end.Cue, verb) || frame[verb] is "questioning") && frame.Tree[verb].Tag is Tag.VBG;
    }

    /// <summary>but did not say: what the speaker left unsaid is no more of what was said.</summary>
    public static bool IsDenied(ParsedFrame frame, EndPlace end) =>
        end.At + 3 < frame.Count && frame.Tree[end.Cue].Tag.IsVerb()
        && frame[end.At + 1] is "did" or "does" or "do" or "has" or "have" or "declined" && frame[end.At + 2] is "not" or "n't" or "n’t" or "to"
        && frame[end.At + 3] is "say" or "said" or "specify" or "specified" or "elaborate" or "elaborated" or "comment" or "commented" or "give" or "given";

    /// <summary>one in three said the port is safe and one in four said it is not: no comma, but a subject of its own.</summary>
    public static bool IsJoined(ParsedFrame frame, EndPlace end)
    {
        for (var verb = end.At + 2; verb < frame.Count && verb - end.At < LongestSubject; verb++)
        {
            if (IsReport(frame, end.Cue, verb) && frame.Tree[verb].Tag.IsFinite() && frame.Tree[verb].Relation is Relation.Conj)
                return frame.Tree.Child(verb, Relation.Nsubj) > end.At && frame[verb] is "said" or "says" or "say";
            if (frame.Tree[verb].Tag.IsVerb() || frame[verb] is ",")
                return false;
        }

        return false;
    }

    /// <summary>…, but Park warned: behind a comma a few words may stand before the verb.</summary>
    /// <param name="cue">The word of speech before.</param>
    /// <param name="subject">The first token of who says it.</param>
    public static bool IsOfAnother(ParsedFrame frame, int cue, int subject)
    {
        for (var verb = subject + 1; verb < frame.Count && verb - subject < LongestSubject; verb++)
        {
            if (IsReport(frame, cue, verb) && frame.Tree[verb].Tag.IsFinite())
                return true;
            if (frame.Tree[verb].Tag.IsVerb() || frame.Tree[verb].Tag is Tag.MD)
                return false;
        }

        return false;
    }

    /// <summary>said the ferry is late and left, says it was late and leaves: a verb in the tense of the word of speech, while what is said has another.</summary>
    public static bool IsDeed(ParsedFrame frame, EndPlace end) =>
        BehindAdverbs(frame, end.At) is var verb && verb < frame.Count && frame.Tree[verb].Tag is Tag.VBD or Tag.VBZ && IsInTenseOfSaying(frame, end, frame.Tree[verb].Tag);

    /// <summary>said the ferry is late, but the crew left: another sentence in the tense of the word of speech, while what is said has another.</summary>
    public static bool IsNextSentence(ParsedFrame frame, EndPlace end)
    {
        var verb = end.At + 2;
        while (verb < frame.Count && verb - end.At < LongestSubject && !frame.Tree[verb].Tag.IsFinite() && frame[verb] is not ",")
            verb++;
        return verb < frame.Count && frame.Tree[verb].Tag is Tag.VBD or Tag.VBZ && frame.Tree[end.At + 1].Tag is Tag.PRP or Tag.DT or Tag.NNP or Tag.PRPS or Tag.NNS && !HasHiddenPast(frame, end) && IsInTenseOfSaying(frame, end, frame.Tree[verb].Tag);
    }

    /// <summary>could, have told: a past for all that the tags tell, which a past tense may go on from.</summary>
    private static bool HasHiddenPast(ParsedFrame frame, EndPlace end)
    {
        for (var at = end.First; at < end.At; at++)
        {
            if (frame[at] is "could" or "might" or "have" or "has")
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb has the tense of the word of speech and none of what is said before it does; what is said of old times may be present again further on.</summary>
    private static bool IsInTenseOfSaying(ParsedFrame frame, EndPlace end, Tag tense)
    {
        if (frame.Tree[end.Cue].Tag is not (Tag.VBG or Tag.VBN) && frame.Tree[end.Cue].Tag != tense)
            return false;

        for (var at = end.First; at < end.At; at++)
        {
            if (frame.Tree[at].Tag is Tag.VBD || frame.Tree[at].Tag == tense)
                return false;
        }

        return frame.HasFinite(end.First, end.At - 1);
    }

    /// <summary>; Park warned …, ; …, Park added, ; Park declined to say: behind a semicolon stands another sentence, with its own word of speech.</summary>
    public static bool HasOwn(ParsedFrame frame, EndPlace end)
    {
        if (IsOfAnother(frame, end.Cue, end.At))
            return true;

        for (var at = end.At + 1; at <= end.Bound && frame[at] is not ";"; at++)
        {
            if (DeniedReports.IsWithholding(frame[at]) || (frame.FollowsComma(at) && IsTrailing(frame, end with { At = at })))
                return true;
        }

        return false;
    }

    private static int BehindAdverbs(ParsedFrame frame, int at)
    {
        var verb = at + 1;
        while (verb < frame.Count && frame.Tree[verb].Tag is Tag.RB)
            verb++;
        return verb;
    }

    private static bool IsReport(ParsedFrame frame, int cue, int at)
    {
        if (at >= frame.Count || SpeechCues.Of(frame[at]) is not { } word)
            return false;
        if (frame.Tree[cue].Tag is Tag.VBG)
            return frame.Tree[at].Tag is Tag.VBG;

        return frame.Tree[at].Tag.IsVerb() && frame[at + 1] is not "to" && word.Takes(CueUses.Clause | CueUses.Verdict) && frame.Tree[cue].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.VBN or Tag.VB;
    }
}
