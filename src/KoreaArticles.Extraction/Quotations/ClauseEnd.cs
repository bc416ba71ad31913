using System.Collections.Frozen;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Where a reported clause stops before the end of its sentence.</summary>
internal static class ClauseEnd
{
    private const int LongestSubject = 8;
    private const int LongestDateline = 14;
    private const int LongestOccasion = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Occasions =
        new[] { "interview", "statement", "speech", "tweet", "letter", "email", "e-mail", "post", "conference", "briefing", "call", "address", "remarks", "memo", "message", "release", "op-ed", "filing", "broadcast", "podcast" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The last token of a clause that begins at a place: speech of another, or more of the same with a word of its own, ends it.</summary>
    public static int After(ParsedFrame frame, int cue, int first, int bound)
    {
        for (var at = first + 1; at <= bound; at++)
        {
            var isApart = frame.FollowsComma(at);
            if (isApart && IsNextCue(frame, at))
                return at - 1;
            if (isApart && (IsTrailingAttribution(frame, cue, at) || IsOccasion(frame, at, bound)))
                return at - 1;
            if ((frame.Tree[at].Tag is Tag.CC || (isApart && frame[at] is "though" or "although" or "while" or "as")) && StartsNextReport(frame, cue, at))
                return at - 1;
        }

        return IsSubordinate(frame, cue) ? MainClauseComma(frame, first, bound) : bound;
    }

    /// <summary>While Park said the bridge was safe, the port stayed closed: the main clause comes after.</summary>
    private static bool IsSubordinate(ParsedFrame frame, int cue)
    {
        var subject = SubjectFinder.Of(frame, cue);
        return subject >= 0 && frame[0] is "While" or "Whereas" or "Although" or "Though" or "When" or "After" or "If" or "Because" or "Since" or "Before" or "Once"
            && cue < 25 && !ClauseExtent.HasFinite(frame, 1, Math.Min(subject, cue) - 1) && !frame.FollowsComma(SubjectFinder.Words(frame, subject).First);
    }

    private static int MainClauseComma(ParsedFrame frame, int first, int bound)
    {
        for (var at = first + 1; at < bound; at++)
        {
            if (frame[at] is "," && ClauseExtent.HasFinite(frame, first, at) && ClauseExtent.HasFinite(frame, at, bound) && frame[at + 1] is not ("which" or "who" or "and" or "but" or "or" or "whose" or "where"))
                return at - 1;
        }

        return bound;
    }

    /// <summary>The first token of the clause that ends at a place: the sentence's first, or what follows a semicolon.</summary>
    public static int StartBefore(ParsedFrame frame, int end)
    {
        var at = end - 1;
        while (at > 0 && frame[at - 1] is not (";" or ":") && !frame.HasSpeechBetween(at - 1, at) && !EndsDateline(frame, at - 1))
            at--;
        return Math.Max(0, at);
    }

    /// <summary>SEOUL, Friday (Noon Wire) - The harbour fell: the dash before the first sentence, not one of the two around a remark.</summary>
    private static bool EndsDateline(ParsedFrame frame, int at)
    {
        if (at is 0 or >= LongestDateline || !IsDash(frame[at]) || frame[0].Length <= 2 || frame[0].ContainsAnyInRange('a', 'z') || !char.IsUpper(frame[0][0]))
            return false;

        for (var i = 1; i < at; i++)
        {
            if (frame[i] is "(" or "/" || char.IsAsciiDigit(frame[i][0]))
                return true;
        }

        for (var i = 1; i < frame.Count; i++)
        {
            if (i != at && IsDash(frame[i]))
                return false;
        }

        return true;
    }

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "–" or "—" or "--";

    /// <summary>adding that, saying he, according to.</summary>
    private static bool IsNextCue(ParsedFrame frame, int at) =>
        frame[at] is "according" or "citing" or "calling" or "reflecting" or "echoing" or "referring" or "alluding"
        || (frame.Tree[at].Tag is Tag.VBG && SpeechCues.Of(frame[at]) is { } cue && cue.Takes(CueUses.Clause) && frame[at] is not ("reading" or "suggesting" or "indicating"));

    /// <summary>…, a source added: whose the whole sentence is, at its end.</summary>
    private static bool IsTrailingAttribution(ParsedFrame frame, int cue, int at)
    {
        for (var verb = at; verb < frame.Count && verb - at < LongestSubject; verb++)
        {
            if (frame.Tree[verb].Tag.IsVerb() && SpeechCues.Of(frame[verb]) is { } word && word.Takes(CueUses.Clause) && frame.Tree[verb].Tag.IsFinite())
                return verb > cue && (verb > at || !frame.Tree[verb + 1 < frame.Count ? verb + 1 : verb].Tag.IsMark()) && ClauseExtent.EndsThere(frame, verb, isInverted: verb == at);
            if (frame.Tree[verb].Tag.IsVerb() || frame.Tree[verb].Tag is Tag.MD or Tag.IN or Tag.WDT or Tag.WP or Tag.CC or Tag.RB || frame[verb] is ",")
                return false;
        }

        return false;
    }

    /// <summary>…, in an interview with the radio on Sunday: where it was said, at the end.</summary>
    private static bool IsOccasion(ParsedFrame frame, int at, int bound)
    {
        if (frame[at] is not ("in" or "during" or "at" or "on") || ClauseExtent.HasFinite(frame, at, bound))
            return false;

        for (var noun = at + 2; noun <= bound && noun - at < LongestOccasion && frame[noun] is not ","; noun++)
        {
            if (Occasions.Contains(frame[noun]))
                return true;
        }

        return false;
    }

    /// <summary>and said, but noted, and Park warned: a report of its own after "and" or "but".</summary>
    private static bool StartsNextReport(ParsedFrame frame, int cue, int at)
    {
        var verb = at + 1;
        while (verb < frame.Count && frame.Tree[verb].Tag is Tag.RB)
            verb++;
        if (IsReport(frame, cue, verb) && (frame.Tree[verb].Tag.IsFinite() || frame.FollowsComma(at) && frame.Tree[verb].Tag is Tag.VBN && verb + 1 < frame.Count && frame.Tree[verb + 1].Tag is not Tag.IN))
            return true;
        if (frame.Tree[at].Tag is Tag.CC && (IsReport(frame, cue, verb) || frame[verb] is "questioning") && frame.Tree[verb].Tag is Tag.VBG && frame.Tree[cue].Tag is Tag.VBG || IsDenied(frame, cue, at + 1))
            return true;
        if (!frame.FollowsComma(at))
            return frame.Tree[at].Tag is Tag.CC && StartsOwnReport(frame, cue, at);

        for (var end = at + 2; end < frame.Count && end - at < LongestSubject; end++)
        {
            if (IsReport(frame, cue, end) && frame.Tree[end].Tag.IsFinite())
                return true;
            if (frame.Tree[end].Tag.IsVerb() || frame.Tree[end].Tag is Tag.MD)
                return false;
        }

        return false;
    }

    /// <summary>one in three said the port is safe and one in four said it is not: no comma, but a subject of its own.</summary>
    private static bool StartsOwnReport(ParsedFrame frame, int cue, int at)
    {
        for (var verb = at + 2; verb < frame.Count && verb - at < LongestSubject; verb++)
        {
            if (IsReport(frame, cue, verb) && frame.Tree[verb].Tag.IsFinite() && frame.Tree[verb].Relation is Relation.Conj)
                return frame.Tree.Child(verb, Relation.Nsubj) > at && frame[verb] is "said" or "says" or "say";
            if (frame.Tree[verb].Tag.IsVerb() || frame[verb] is ",")
                return false;
        }

        return false;
    }

    private static bool IsReport(ParsedFrame frame, int cue, int at) =>
        at < frame.Count && frame.Tree[at].Tag.IsVerb() && frame[at + 1] is not "to" && SpeechCues.Of(frame[at]) is { } word && word.Takes(CueUses.Clause | CueUses.Verdict)
        && frame.Tree[cue].Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.VBN || (at < frame.Count && frame.Tree[at].Tag is Tag.VBG && frame.Tree[cue].Tag is Tag.VBG && SpeechCues.Of(frame[at]) is not null);

    /// <summary>but did not say: what the speaker left unsaid is no more of what was said.</summary>
    private static bool IsDenied(ParsedFrame frame, int cue, int at) =>
        at + 2 < frame.Count && frame[at] is "did" or "does" or "do" or "has" or "have" or "declined" && frame[at + 1] is "not" or "n't" or "n’t" or "to"
        && frame[at + 2] is "say" or "said" or "specify" or "specified" or "elaborate" or "elaborated" or "comment" or "commented" or "give" or "given" && frame.Tree[cue].Tag.IsVerb();
}
