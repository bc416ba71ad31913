using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>A verb of speech whose subject is asked for.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="At">The token of the tree that is asked: the verb, or one above it that it goes on from.</param>
/// <param name="Subject">What the tree holds for the subject there; -1 where it holds none.</param>
internal readonly record struct SubjectPlace(int Verb, int At, int Subject);

/// <summary>Finds who does the saying by the grammar of the sentence.</summary>
internal static class SubjectFinder
{
    private const int Climb = 6;

    /// <summary>The noun or pronoun that is subject of a verb, or of the verb it goes on from; -1 where there is none.</summary>
    public static int Of(ParsedFrame frame, int verb)
    {
        var subject = InTree(frame, verb);
        return SubjectByOrder.Rules.Decide(frame, new SubjectPlace(verb, verb, subject)) is var noun and >= 0 ? noun : subject;
    }

    /// <summary>The same by the tree alone.</summary>
    public static int InTree(ParsedFrame frame, int verb)
    {
        if (SubjectOfParticiple.Rules.Decide(frame, new SubjectPlace(verb, verb, Own(frame, verb))) is var speaker and >= 0)
            return speaker;

        for (var (at, step) = (verb, 0); at >= 0 && step < Climb; at = frame.Tree[at].Head, step++)
        {
            if (SubjectInTree.Rules.Decide(frame, new SubjectPlace(verb, at, Own(frame, at))) is var subject and >= 0)
                return subject;
            if (!GoesOn(frame.Tree[at].Relation))
                break;
        }

        return -1;
    }

    private static int Own(ParsedFrame frame, int verb) =>
        frame.Tree.Child(verb, Relation.Nsubj) is var subject and >= 0 ? IsOther(frame, verb, subject) ? -1 : subject : frame.Tree.Child(verb, Relation.NsubjPass);

    /// <summary>said Monday, told Noon Radio, but on Tuesday wrote: a listener behind the verb or a day is not who says it.</summary>
    private static bool IsOther(ParsedFrame frame, int verb, int subject) =>
        subject > verb ? TimeWords.IsDay(frame, subject) || IsTell(frame[verb]) : subject > 0 && TimeWords.IsDay(frame, subject) && frame[subject - 1] is "on" && frame.Tree[subject - 2].Tag is Tag.CC;

    /// <summary>Behind which a listener stands in any case.</summary>
    public static bool IsTell(ReadOnlySpan<char> verb) => verb is "told" or "tells" or "tell";

    /// <summary>was told, had been warned, when told: whoever is subject hears it.</summary>
    public static bool IsPassive(ParsedFrame frame, int verb)
    {
        if (frame.Tree.Child(verb, Relation.AuxPass) >= 0)
            return true;

        var before = verb - 1;
        while (before > 0 && frame.Tree[before].Tag is Tag.RB)
            before--;
        return frame.Tree[verb].Tag is Tag.VBN or Tag.VBD && (before < 0 || FunctionWords.IsBe(frame[before]) || FunctionWords.IsSubordinator(frame[before]));
    }

    private static bool GoesOn(Relation relation) =>
        relation is Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis or Relation.Ccomp or Relation.Dep;
}
