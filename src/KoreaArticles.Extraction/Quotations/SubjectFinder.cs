using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Finds who does the saying by the grammar of the sentence.</summary>
internal static class SubjectFinder
{
    private const int Climb = 6;

    /// <summary>The noun or pronoun that is subject of a verb, or of the verb it goes on from; -1 where there is none.</summary>
    public static int Of(ParsedFrame frame, int verb)
    {
        var subject = InTree(frame, verb);
        return SubjectByOrder.Of(frame, verb, subject) is var noun and >= 0 ? noun : subject;
    }

    private static int InTree(ParsedFrame frame, int verb) => FromTree(frame, verb) is var subject and >= 0 ? subject : OfReportBefore(frame, verb);

    /// <summary>says one thing but insists the other: a verb right behind "but" or "and" goes on from the report before.</summary>
    private static int OfReportBefore(ParsedFrame frame, int verb)
    {
        if (verb < 2 || frame.Tree[verb - 1].Tag is not Tag.CC || !frame.Tree[verb].Tag.IsFinite())
            return -1;

        for (var at = verb - 2; at >= 0; at--)
        {
            if (frame.Tree[at].Tag.IsFinite() && SpeechCues.Of(frame[at]) is { } cue && cue.Takes(CueUses.Clause))
                return FromTree(frame, at);
        }

        return -1;
    }

    private static int FromTree(ParsedFrame frame, int verb)
    {
        var tree = frame.Tree;
        if (SubjectOfParticiple.GoesOnFrom(frame, verb) is var speaker and >= 0)
            return speaker;

        for (var (at, step) = (verb, 0); at >= 0 && step < Climb; step++)
        {
            var subject = tree.Child(at, Relation.Nsubj);
            if (subject < 0)
                subject = tree.Child(at, Relation.NsubjPass);
            if (subject >= 0)
                subject = NextSubject(frame, at, subject);
            if (subject > 0 && tree[subject].Tag is Tag.JJ or Tag.JJR or Tag.JJS && tree[subject - 1].Tag.IsNoun() && tree[at].Relation is Relation.AclRelcl && tree[at].Head < subject)
                return tree[at].Head;
            if (subject >= 0)
                return tree[subject].Tag is Tag.WP or Tag.WDT || frame[subject] is "who" ? Antecedent(frame, at, subject) : subject;

            var (head, relation) = (tree[at].Head, tree[at].Relation);
            if (relation is Relation.Acl or Relation.AclRelcl)
                return at == verb && relation is Relation.Acl && SubjectOfParticiple.Writer(frame, verb, head) is var writer and >= 0 ? writer : head;
            if (head < 0 && at < verb && tree[at].Tag.IsProperNoun() && tree[verb].Tag is Tag.VBG)
                return at;
            if (relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis or Relation.Ccomp or Relation.Dep))
                return -1;

            at = head;
        }

        return -1;
    }

    /// <summary>Last week the bank said; Seoul, Friday - the port fell, the bank said: of two subjects the later one, behind a time or a comma.</summary>
    private static int NextSubject(ParsedFrame frame, int verb, int subject)
    {
        // a comma before the verb closes what is only said about the first
        if (subject > verb || frame[verb - 1] is "," || !frame.IsFinite(verb))
            return subject;

        var isApart = TimeWords.IsTime(frame, subject);
        var last = subject;
        for (var at = subject + 1; at < verb && frame.Tree[at].Tag is not Tag.CC; at++)
        {
            isApart |= frame[at] is ",";
            if (isApart && frame.Tree[at].Head == verb && frame.Tree[at].Relation is Relation.Nsubj && !TimeWords.IsTime(frame, at))
                last = at;
        }

        return last;
    }

    public static int Antecedent(ParsedFrame frame, int verb, int pronoun)
    {
        var tree = frame.Tree;
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (tree[at].Relation is Relation.AclRelcl or Relation.Acl)
                return tree[at].Head;
        }

        // the noun right before stands in where the tree does not tell
        var before = pronoun - 1;
        if (before > 0 && frame[before] is ",")
            before--;
        return before >= 0 && tree[before].Tag.IsNoun() ? before : pronoun;
    }

    /// <summary>The words for a speaker around a noun: its determiners and names, and what "of" or "for" adds, up to the first comma.</summary>
    public static (int First, int Last) Words(ParsedFrame frame, int noun)
    {
        var tree = frame.Tree;
        var first = noun;
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.Flat or Relation.Nmod or Relation.Advmod)
                first = Math.Min(first, tree.LeftEdge(child));
        }

        while (first < noun && frame[first] is "," or ":" or "-" or "--" or "—" or "–" or "“" or "\"" or "And" or "But")
            first++;

        // titles before a name are the likeliest to be hung elsewhere
        while (first > 0 && tree[noun].Tag.IsProperNoun() && char.IsUpper(frame[first][0]) && char.IsUpper(frame[first - 1][0]) && (first > 1 || !ProperNouns.IsCommon(frame[first - 1].ToString()))
            && frame.ItemOf(first) - frame.ItemOf(first - 1) == 1)
            first--;

        var right = tree.RightEdge(noun);
        var last = noun;
        for (var at = noun + 1; at <= right && !Stops(frame, noun, at); at++)
            last = at;

        // "Harbour/Islands News poll" is one source, and of "Harbour campaign manager Park" Park is meant
        for (var isJoined = last + 2 < frame.Count && frame[last + 1] is "/"; isJoined; isJoined = last + 2 < frame.Count && (frame[last + 1] is "/" || frame.Tree[last + 1].Tag.IsNoun()))
            last += frame[last + 1] is "/" ? 2 : 1;
        var run = last + 1;
        while (run < frame.Count && frame.Tree[run].Tag is Tag.NN or Tag.NNP or Tag.NNPS && run - last < 6 && !frame.HasSpeechBetween(run - 1, run))
            run++;
        if (run - 1 > last && tree[run - 1].Tag.IsProperNoun() && !ProperNouns.IsCommon(frame[run - 1].ToString()))
            last = run - 1;

        // a name after a title is at times hung elsewhere: presidential candidate Park Min-ho
        while (last + 1 < frame.Count && char.IsUpper(frame[last + 1][0]) && frame.Tree[last + 1].Tag.IsProperNoun() && !frame.HasSpeechBetween(last, last + 1)
            && !ProperNouns.IsCommon(frame[last + 1].ToString()))
            last++;
        return (first, last);
    }

    /// <summary>Whether every word is capitalised.</summary>
    public static bool IsName(string text, TextSpan words)
    {
        for (var at = words.Start; at < words.End; at++)
        {
            if (char.IsLower(text[at]) && (at == words.Start || text[at - 1] == ' '))
                return false;
        }

        return words.Length > 2;
    }

    /// <summary>The name before a role that the tree took for the subject: Park Min-ho, a clerk, said.</summary>
    public static TextSpan? NameBefore(ParsedFrame frame, int noun, int first, int last)
    {
        if (frame.Tree[noun].Tag.IsProperNoun() || first < 2 || frame[first - 1] is not "," || frame[last + 1] is not "," || frame[first] is not ("a" or "an" or "the" or "another" or "one" or "who"))
            return null;

        var start = first - 1;
        while (start > 0 && char.IsUpper(frame[start - 1][0]) && !ProperNouns.IsCommon(frame[start - 1].ToString()) && !frame.HasSpeechBetween(start - 1, start))
            start--;
        return first - 1 - start > 1 ? frame.Tree.SpanOf(start, first - 2) : null;
    }

    /// <summary>The name after a role: the mayor's sister, Kim Su-mi, said.</summary>
    public static TextSpan? NameInApposition(ParsedFrame frame, int noun, int last)
    {
        if (frame.Tree[noun].Tag.IsProperNoun() || frame[last + 1] is not "," || last + 2 >= frame.Count)
            return null;

        var end = last + 2;
        while (end < frame.Count && char.IsUpper(frame[end][0]) && !frame.HasSpeechBetween(end - 1, end))
            end++;
        return end > last + 3 && (end == frame.Count || frame[end] is "," or ".") && (!ProperNouns.IsCommon(frame[last + 2].ToString()) || frame[last + 3].Contains('-')) ? frame.Tree.SpanOf(last + 2, end - 1) : null;
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
                return null;

            var first = tree.LeftEdge(child);
            var end = child;
            var right = tree.RightEdge(child);
            for (var at = child + 1; at <= right && frame[at] is not ("," or "." or ";" or "(") && !frame.HasSpeechBetween(at - 1, at); at++)
                end = at;
            while (first < child && frame[first] is ",")
                first++;
            return frame.Tree.SpanOf(first, end);
        }

        return null;
    }

    private static bool Stops(ParsedFrame frame, int noun, int at)
    {
        if (frame[at] is "," or ";" or ":" or "(" or "—" or "–" or "--" or "\"" or "”" or "“" || frame.HasSpeechBetween(at - 1, at))
            return true;

        var relation = frame.Tree[at].Relation;
        if (relation is Relation.AclRelcl or Relation.Acl or Relation.Appos or Relation.Parataxis)
            return true;

        // a relative clause begins before the verb it turns on
        if (frame[at] is "who" or "which" or "whose" or "whom")
            return true;
        for (var up = at; up > noun; up = frame.Tree[up].Head)
        {
            if (frame.Tree[up].Relation is Relation.AclRelcl or Relation.Acl && frame.Tree[up].Head == noun)
                return true;
        }

        return false;
    }
}
