using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Letters, statements and speeches that a sentence announces with a colon: they go on over paragraphs.</summary>
internal static class AnnouncedPieces
{
    /// <summary>Whose the words behind a colon are, where no word of speech stands before it.</summary>
    public static IReadOnlyList<GrammarRule<SpeechPlace, Attribution>> Rules { get; } =
    [
        new("words-of-somebody", OwnedBy,
            new("These were the crew's words: “The ferry is late.”", "the crew: The ferry is late."),
            new("Park Min-ho's letter in full: “The ferry is late.”", "Park Min-ho: The ferry is late."),
            new("This is the whole of his statement: “The ferry is late.”", "his: The ferry is late."),
            new("The pier had one sign: “The ferry is late.”", null)),
    ];

    /// <summary>Whether a sentence that ends in a colon announces a piece of more than one paragraph.</summary>
    /// <param name="hasCue">Whether a word of speech stands before the colon, which needs no more than the piece's name.</param>
    public static bool IsAnnounced(Frame frame, bool hasCue)
    {
        var (isNamed, isWhole) = (false, false);
        for (var at = 0; at < frame.Count - 1; at++)
        {
            isNamed |= IsPiece(frame[at]);
            isWhole |= frame[at] is "full" or "whole" or "entirety" || (frame[at] is "These" or "Here" && frame[at + 1] is "were" or "are" or "is") || (at == frame.Count - 2 && frame[at] is "reads" or "read" or "follows");
        }

        return hasCue ? isNamed : isWhole && (isNamed || frame[frame.Count - 2] is "full");
    }

    /// <summary>Whether a paragraph behind a part of a piece is one as well: its writer and its readers are in it.</summary>
    public static bool GoesOn(FramedParagraph paragraph)
    {
        foreach (var frame in paragraph.Frames)
        {
            for (var at = 0; at < frame.Count; at++)
            {
                if (frame[at] is "I" or "we" or "We" or "my" or "My" or "our" or "Our" or "us" or "me" or "you" or "You" or "your" or "Your")
                    return true;
            }
        }

        return false;
    }

    private static bool IsPiece(ReadOnlySpan<char> noun) =>
        noun is "letter" or "statement" or "speech" or "address" or "remarks" or "words" or "message" or "email" or "memo" or "note" or "text" or "testimony" or "sermon" or "appeal" or "declaration";

    private static Attribution? OwnedBy(ParsedFrame frame, SpeechPlace place)
    {
        if (!place.Reaches(frame, place.Behind - 1) || frame[place.Behind - 1] is not ":")
            return null;

        for (var at = 1; at < place.Behind - 1; at++)
        {
            if (IsPiece(frame[at]) && Owner(frame, at) is var owner and >= 0 && place.Reaches(frame, owner))
                return SpeakerPhrase.Of(frame, owner) is var (first, last) ? new Attribution("", null, frame.Tree.SpanOf(first, last)) : null;
        }

        return null;
    }

    /// <summary>Vask of Vask's full statement, his of his words; -1 where nobody owns it.</summary>
    private static int Owner(ParsedFrame frame, int piece)
    {
        const int Reach = 3;
        for (var at = piece - 1; at >= 0 && piece - at <= Reach; at--)
        {
            if (frame[at] is "his" or "her" or "their" or "His" or "Her" or "Their")
                return at;
            if (frame.Tree[at].Tag is Tag.POS)
                return at - 1;
        }

        return -1;
    }
}
