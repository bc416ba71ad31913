using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Reads who says, to whom and citing whom around a word of speech whose subject is known.</summary>
internal static class ClauseAttribution
{
    private const int LongestRole = 15;

    public static Attribution Of(ParsedFrame frame, int cue, int subject)
    {
        var (first, last) = SpeakerPhrase.WithOthers(frame, subject);
        if (SpeakerNameRules.UpToVerb.Decide(frame, new PhrasePlace(subject, first, last, cue)) is var end and >= 0)
            last = end;
        if (subject < cue && last >= cue)
            last = cue - 1;
        first = TimeWords.After(frame, first, last);

        var place = new PhrasePlace(subject, first, last, cue);
        var (words, role) = (frame.Tree.SpanOf(first, last), JointSpeakerRules.IsJoint(frame, first, last) ? null : Role(frame, subject, last));
        if (SpeakerNameRules.Apposition.Decide(frame, place) is var behind and >= 0)
            (words, role) = (frame.Tree.SpanOf(last + 2, behind), words);
        else if (SpeakerNameRules.Before.Decide(frame, place) is var before and >= 0)
            (words, role) = (frame.Tree.SpanOf(before, first - 2), words);
        return new Attribution("", frame.Tree[cue].Span, words) { Role = role, Addressee = Named(frame, cue, ListenerRules.Listener), Citing = Named(frame, cue, ListenerRules.Cited) };
    }

    /// <summary>What is said about a speaker after a comma.</summary>
    public static TextSpan? Role(ParsedFrame frame, int noun, int last)
    {
        var tree = frame.Tree;
        if (frame[last + 1] is not "," || frame.HasSpeechBetween(last, Math.Min(last + 2, frame.Count - 1)))
            return null;

        foreach (var child in tree.Children(noun))
        {
            if (child <= last || tree[child].Relation is not (Relation.Appos or Relation.AclRelcl or Relation.Acl or Relation.List or Relation.Conj))
                continue;
            if (tree[child].Relation is not Relation.Appos)
                break;

            var first = tree.LeftEdge(child);
            var end = child;
            var right = tree.RightEdge(child);
            for (var at = child + 1; at <= right && frame[at] is not ("," or "." or ";" or "(") && !frame.HasSpeechBetween(at - 1, at); at++)
                end = at;
            while (first < child && frame[first] is ",")
                first++;
            return frame.Tree.SpanOf(first, end);
        }

        return RoleUpToComma(frame, last + 2);
    }

    /// <summary>said Park, who runs the pier: what the tree hangs elsewhere opens with "a" or "who" and ends at the next comma.</summary>
    private static TextSpan? RoleUpToComma(ParsedFrame frame, int first)
    {
        if (frame[first] is not ("a" or "an" or "the" or "another" or "who"))
            return null;

        var end = first;
        while (end + 1 < frame.Count && end - first < LongestRole && frame[end + 1] is not ("," or "." or ";" or "(") && !frame.HasSpeechBetween(end, end + 1))
            end++;
        return end > first && (frame[first] is "who" || !frame.HasFinite(first, end)) ? frame.Tree.SpanOf(first, end) : null;
    }

    /// <summary>The words for a listener or for somebody cited, behind the verb that names them.</summary>
    private static TextSpan? Named(ParsedFrame frame, int cue, IReadOnlyList<GrammarRule<int>> rules)
    {
        if (rules.Decide(frame, cue) is not (var noun and >= 0))
            return null;

        var (first, last) = SpeakerPhrase.Of(frame, noun);
        first = Math.Max(first, cue + 1);
        for (var at = noun; at >= first; at--)
        {
            if (frame[at] is "citing" or "to")
                first = at + 1;
        }

        for (var at = noun + 1; at <= last; at++)
        {
            if (frame.Tree[at].Tag is Tag.TO || TimeWords.IsDay(frame, at) || ListenerRules.Ends.Decide(frame, at) >= 0)
                last = at - 1;
        }

        return frame.Tree.SpanOf(first, last);
    }
}
