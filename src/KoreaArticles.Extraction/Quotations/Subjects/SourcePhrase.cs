using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Whom "according to" cites.</summary>
internal static class SourcePhrase
{
    /// <summary>The source behind "according to" at a token, null where none stands there.</summary>
    public static Attribution? Of(ParsedFrame frame, int at)
    {
        if (Noun(frame, at) is not (var noun and >= 0))
            return null;

        var (first, last) = SpeakerPhrase.WithOthers(frame, noun);
        first = Math.Max(first, at + 2);
        return new Attribution("", frame.Tree.SpanOf(at, at + 1), frame.Tree.SpanOf(first, Math.Max(first, last))) { Role = Role(frame, at, noun, last) };
    }

    /// <summary>Behind a source that opens the sentence stands what it says, unless another comma ends what is said about it.</summary>
    private static TextSpan? Role(ParsedFrame frame, int at, int noun, int last) =>
        ClauseAttribution.Role(frame, noun, last) is { } role && (at > 0 || (role.End < frame.Text.Length && frame.Text[role.End] is ',')) ? role : null;

    /// <summary>The noun the source turns on, whichever of the two words the grammar took for the head; -1 where there is none.</summary>
    public static int Noun(ParsedFrame frame, int at)
    {
        if (frame[at] is not ("according" or "According") || frame[at + 1] is not "to")
            return -1;
        if (frame.Tree[at].Head > at + 1)
            return LastOfCompound(frame, frame.Tree[at].Head);

        foreach (var head in new[] { at, at + 1 })
        {
            foreach (var child in frame.Tree.Children(head))
            {
                if (child > at + 1 && frame.Tree[child].Relation is Relation.Obj or Relation.Obl or Relation.Nmod)
                    return LastOfCompound(frame, child);
            }
        }

        return -1;
    }

    /// <summary>according to exit polling data: the source is the data.</summary>
    private static int LastOfCompound(ParsedFrame frame, int noun)
    {
        while (frame.Tree[noun].Relation is Relation.Compound or Relation.Amod && frame.Tree[noun].Head > noun)
            noun = frame.Tree[noun].Head;
        return noun;
    }
}
