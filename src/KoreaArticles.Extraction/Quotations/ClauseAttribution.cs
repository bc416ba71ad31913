using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Reads who says, to whom and citing whom around a word of speech whose subject is known.</summary>
internal static class ClauseAttribution
{
    public static Attribution Of(string rule, ParsedFrame frame, int cue, int subject)
    {
        var (first, last) = SubjectFinder.Words(frame, subject);
        last = SubjectByOrder.UpToVerb(frame, last, cue);
        first = TimeWords.After(frame, first, last);
        var (words, role) = (frame.Tree.SpanOf(first, last), SubjectFinder.Role(frame, subject, last));
        if (SubjectFinder.NameInApposition(frame, subject, last) is { } name)
            (words, role) = (name, words);
        else if (SubjectFinder.NameBefore(frame, subject, first, last) is { } earlier)
            (words, role) = (earlier, words);
        return new Attribution(rule, frame.Tree[cue].Span, words) { Role = role, Addressee = Addressee(frame, cue), Citing = Citing(frame, cue) };
    }

    /// <summary>told reporters, citing Park; cited Park as saying.</summary>
    private static TextSpan? Citing(ParsedFrame frame, int cue)
    {
        for (var at = cue; at + 1 < frame.Count && at - cue < 12; at++)
        {
            if (frame[at] is not ("citing" or "cited" or "cites") || (at > cue && frame[at] is not "citing"))
                continue;

            var noun = at + 1;
            while (noun + 1 < frame.Count && !frame.Tree[noun].Tag.IsNoun())
                noun++;
            while (noun + 1 < frame.Count && frame.Tree[noun + 1].Tag.IsProperNoun())
                noun++;
            return frame.Tree[noun].Tag.IsProperNoun() ? frame.Tree.SpanOf(Math.Max(at + 1, SubjectFinder.Words(frame, noun).First), noun) : null;
        }

        return null;
    }

    private static TextSpan? Addressee(ParsedFrame frame, int cue)
    {
        if (SpeechCues.Of(frame[cue]) is not { } word || !word.Takes(CueUses.Listener))
            return null;

        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Obj or Relation.Iobj)
            {
                var (first, last) = SubjectFinder.Words(frame, child);
                return frame.Tree.SpanOf(Math.Max(first, cue + 1), last);
            }
        }

        return null;
    }
}
