using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>The "that" behind a word of speech: it joins a clause, or it is the clause's own subject.</summary>
internal static class ThatWord
{
    /// <summary>said that was not enough, said that never happened: a verb of its own stands right behind, with nothing but adverbs between.</summary>
    public static bool IsSubject(ParsedFrame frame, int that)
    {
        if (frame[that] is not "that")
            return false;

        var verb = that + 1;
        while (verb < frame.Count && frame.Tree[verb].Tag is Tag.RB)
            verb++;
        // one thing has no plural verb: that help is on its way
        if (verb >= frame.Count || !frame.Tree[verb].Tag.IsFinite() || frame.Tree[verb].Tag is Tag.VBP || char.IsUpper(frame[verb][0]))
            return false;

        // talks and planned cuts look like verbs, of which another then follows; strikes looks like one wherever it stands
        return verb > that + 1 || FunctionWords.IsAuxiliary(frame[verb]) || frame[verb] is "'s" or "’s" || frame.Tree[that].Relation is Relation.Nsubj
            || (frame.Tree[verb].Tag is Tag.VBD && (!frame[verb].EndsWith("ed") || !frame.HasFinite(verb + 1, frame.Count - 1)));
    }
}
