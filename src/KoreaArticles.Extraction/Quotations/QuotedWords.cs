using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Clauses;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Somebody's own words in a sentence that reports no clause: called the plan "a gift to the port".</summary>
internal static class QuotedWords
{
    private const int Reach = 25;

    public static ReportedClause? Of(ParsedFrame frame, MarkedStretch fragment)
    {
        var tree = frame.Tree;
        var first = FirstIn(frame, fragment.Outer);
        if (first < 0)
            return null;

        for (var cue = first - 1; cue >= 0 && first - cue < Reach; cue--)
        {
            if (SpeechCues.Of(frame[cue]) is not { } word || !tree[cue].Tag.IsVerb() || !word.Takes(CueUses.Verdict | CueUses.Clause | CueUses.Speech))
                continue;
            if (frame.IsNegated(cue) || frame.HasSpeechBetween(cue, first) || IsNaming(frame, cue, word))
                return null;

            var subject = SubjectFinder.Of(frame, cue);
            // "denounced what it calls …": the words belong to the verb before
            if (subject > 1 && tree.LeftEdge(subject) is var left && left > 1 && left <= cue && frame[left - 1] is "what" && SpeechCues.Of(frame[left - 2]) is not null)
                continue;
            if (subject < 0 || (subject > cue && subject >= first))
                return null;

            var start = cue + 1;
            while (start < first && (frame[start] is "for" or "on" or "to" or "about" or "out" or "at" or "," or ":" || tree[start].Relation is Relation.CompoundPrt))
                start++;
            start = AfterAccused(frame, cue, start, first);
            var end = LastIn(frame, fragment.Outer, first);
            while (end + 1 < frame.Count && (!IsStop(frame, end + 1) || LeadsToMore(frame, end + 1)))
                end++;
            return ClauseExtent.Trim(frame, start, end) is { } extent || start == end && (extent = (start, end)) == extent
                ? new ReportedClause(tree.SpanOf(extent.First, extent.Last), ClauseAttribution.Of("quoted-words", frame, cue, subject))
                : null;
        }

        return null;
    }

    /// <summary>a book called "The Long Way Home": nobody speaks.</summary>
    private static bool IsNaming(ParsedFrame frame, int cue, Cue word) =>
        word.Lemma is "call" or "dub" or "term" && cue > 0 && frame.Tree[cue - 1].Tag is Tag.NN or Tag.NNS && frame.IsMark(cue + 1) && frame[cue + 2] is [>= 'A' and <= 'Z', ..]
        && frame.Tree[cue].Relation is Relation.Acl && frame.Tree.Child(cue, Relation.Nsubj) < 0;

    /// <summary>accused the port of, likened the bridge to: the words are what comes after.</summary>
    private static int AfterAccused(ParsedFrame frame, int cue, int start, int first)
    {
        if (SpeechCues.Of(frame[cue]) is not { Lemma: "blame" or "compare" or "liken" or "praise" or "laud" or "criticize" })
            return start;

        for (var at = start + 1; at < first; at++)
        {
            if (frame[at] is "of" or "for" or "to" && frame.Tree[at].Tag is Tag.IN or Tag.TO)
                return at + 1;
        }

        return start;
    }

    /// <summary>a "gift," a "miracle" and "more": a comma or "and" with more of the same behind it.</summary>
    private static bool LeadsToMore(ParsedFrame frame, int at)
    {
        if (frame[at] is not ("," or "and" or "or"))
            return false;

        for (var next = at + 1; next < frame.Count && next - at < 5; next++)
        {
            if (frame.IsMark(next) && !frame.IsMark(next - 1))
                return next > at + 1 || frame[at] is not "," || next + 1 < frame.Count && frame[next + 1] is not "and";
            if (frame.Tree[next].Tag.IsVerb())
                return false;
        }

        return false;
    }

    private static bool IsStop(ParsedFrame frame, int at) =>
        frame[at] is "," or "." or ";" or ":" or "—" or "–" or "--" or "-" or ")" or "while" or "after" or "when" or "because" or "although" or "but"
        || frame.Tree[at].Tag is Tag.CC && at + 1 < frame.Count && frame.Tree[at + 1].Tag.IsVerb() || frame.HasSpeechBetween(at - 1, at);

    private static int FirstIn(ParsedFrame frame, TextSpan span)
    {
        var at = frame.Tree.TokenAt(span.Start);
        if (at >= 0)
            return at;

        for (at = 0; at < frame.Count; at++)
        {
            if (frame.Tree[at].Span.Start >= span.Start)
                return frame.Tree[at].Span.Start < span.End ? at : -1;
        }

        return -1;
    }

    private static int LastIn(ParsedFrame frame, TextSpan span, int first)
    {
        var at = first;
        while (at + 1 < frame.Count && frame.Tree[at + 1].Span.Start < span.End)
            at++;
        return at;
    }
}
