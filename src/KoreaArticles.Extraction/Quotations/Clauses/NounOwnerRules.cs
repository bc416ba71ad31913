using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A noun of speech with the "that" behind it.</summary>
internal readonly record struct NounPlace(int Noun, int That);

/// <summary>Whose a claim or a warning is.</summary>
internal static class NounOwnerRules
{
    public static IReadOnlyList<GrammarRule<NounPlace, Attribution>> All { get; } =
    [
        new("owner-pronoun", (frame, place) => OwnerBefore(frame, place.Noun) is var owner and >= 0 && frame.Tree[owner].Tag is Tag.PRPS ? Of(frame, place, owner, owner) : null,
            new("The crew left despite her claim that the harbour may close.", "her: the harbour may close"),
            new("The crew left despite the claim that the harbour may close.", null)),
        new("owner-before-noun", (frame, place) => OwnerBefore(frame, place.Noun) is var owner and >= 0 ? Of(frame, place, SpeakerPhrase.Of(frame, owner).First, UpToMark(frame, owner, place.Noun)) : null,
            new("Few believed Park Min-ho's claim that the harbour may close.", "Park Min-ho: the harbour may close"),
            new("Few believed a harbour claim that the port may close.", null)),
        new("owner-behind-noun", (frame, place) => place.Noun + 2 < place.That && frame[place.Noun + 1] is "by" or "from" or "of" ? Of(frame, place, place.Noun + 2, place.That - 1) : null,
            new("Few believed warnings from the crew that the harbour may close.", "the crew: the harbour may close"),
            new("Few believed warnings in the summer that the harbour may close.", null)),
    ];

    private static int OwnerBefore(ParsedFrame frame, int noun)
    {
        foreach (var child in frame.Tree.Children(noun))
        {
            if (child < noun && frame.Tree[child].Relation is Relation.NmodPoss)
                return child;
        }

        return -1;
    }

    /// <summary>The last token before the mark of a possessive.</summary>
    private static int UpToMark(ParsedFrame frame, int owner, int noun)
    {
        var last = owner;
        while (last + 1 < noun && frame[last + 1] is not ("'s" or "’s" or "'" or "’"))
            last++;
        return last;
    }

    private static Attribution Of(ParsedFrame frame, NounPlace place, int first, int last) => new("", frame.Tree[place.Noun].Span, frame.Tree.SpanOf(first, last));
}
