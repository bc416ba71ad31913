using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What keeps a word of speech from governing all that follows.</summary>
internal static class ClauseBoundRules
{
    private const int LongestAside = 20;
    private const int LongestSubject = 8;

    /// <summary>A finite verb in a place of the tree that only other words can have is the main one; the place is the word of speech.</summary>
    public static IReadOnlyList<GrammarRule<int>> Main { get; } =
    [
        new("bound-by-nothing", (frame, cue) => frame.Tree[cue].Tag.IsFinite() && frame.Tree[cue].Relation is Relation.Acl or Relation.Dep or Relation.Nsubj or Relation.Csubj ? cue : -1,
            new("Jed Cost, a department spokesman, said on Monday that Secretary of Ferries Anna Berg planned to meet with the crews this week.", "Jed Cost: Secretary of Ferries Anna Berg planned to meet with the crews this week"),
            new("Those who claim that the ferry is late have left the pier.", null)),
        new("bound-by-nothing-behind-relative", (frame, cue) => RelativeReports.StandsBehind(frame, cue) ? cue : -1,
            new("The new piers, which officials said will open in May, will not be free.", "officials: will open in May"),
            new("The new piers, which officials said nothing of, will not be free.", null)),
        new("bound-by-nothing-behind-aside", (frame, cue) => IsBehindAside(frame, cue) ? cue : -1,
            new("The organisers, who sold 300 tickets, conceded there were too few boats.", "The organisers: there were too few boats"),
            new("After Park Min-ho conceded there were too few boats, the crew left.", null)),
        new("bound-by-nothing-behind-comma", (frame, cue) => IsBehindComma(frame, cue) ? cue : -1,
            new("Meanwhile, speaking to Noon's Morning Radio Monday, Park Min-ho said the harbour's system is “complex” and he feels he can win.", "Park Min-ho: the harbour's system is “complex” and he feels he can win"),
            new("Meanwhile, after Park Min-ho said the harbour's system is “complex”, he left.", null)),
    ];

    /// <summary>The part of the sentence it stands in ends before what the part belongs to.</summary>
    public static IReadOnlyList<GrammarRule<BoundPlace>> Parts { get; } =
    [
        new("bound-by-clause-before", (frame, place) => frame.Tree[place.At].Relation is Relation.Advcl ? EndOfPart(frame, place) : -1,
            new("After Park Min-ho announced the ferry was late, the crew left the pier.", "Park Min-ho: the ferry was late"),
            new("The crew left the pier after Park Min-ho announced the ferry was late.", null)),
        new("bound-by-subject", (frame, place) => frame.Tree[place.At].Relation is Relation.Nsubj or Relation.Csubj ? EndOfPart(frame, place) : -1,
            new("Those who claim that the ferry is late have left the pier.", "Those: the ferry is late"),
            new("The crew met those who claim that the ferry is late.", null)),
        new("bound-by-phrase-before", (frame, place) => frame.Tree[place.At].Relation is Relation.Obl ? EndOfPart(frame, place) : -1,
            new("For a clerk who conceded that the pier is unsafe, Park Min-ho is calm.", "a clerk: the pier is unsafe"),
            new("Park Min-ho is calm beside a clerk who conceded that the pier is unsafe.", null)),
    ];

    /// <summary>Speech in marks ends what it governs; the place is the last token that it could.</summary>
    public static IReadOnlyList<GrammarRule<BoundPlace>> Speech { get; } =
    [
        new("bound-by-speech", BeforeSpeech,
            new("Park Min-ho said the ferry was late, “It always is,” he said.", "Park Min-ho: the ferry was late / he: It always is,"),
            new("“The ferry is late,” said Park Min-ho, adding that the tide was low.", null)),
    ];

    /// <summary>The crew, who sold the tickets, conceded: the main verb behind what is said about its subject, taken for a part of that.</summary>
    private static bool IsBehindAside(ParsedFrame frame, int cue)
    {
        if (cue < 5 || frame[cue - 1] is not "," || frame.Tree[cue].Tag is not (Tag.VBD or Tag.VBN))
            return false;

        var open = cue - 2;
        while (open > 1 && cue - open < LongestAside && frame[open] is not ",")
            open--;
        return frame[open] is "," && frame[open + 1] is "who" or "which" or "whose" && frame.Tree[open - 1].Tag.IsNoun() && frame.HasFinite(open + 2, cue - 2) && !frame.HasFinite(0, open - 1);
    }

    /// <summary>Speaking on Monday, Park said: a subject right behind a comma, and a verb right behind the subject, is the main one whatever the tree makes of them.</summary>
    private static bool IsBehindComma(ParsedFrame frame, int cue)
    {
        if (frame.Tree[cue].Tag is not (Tag.VBD or Tag.VBZ or Tag.VBP))
            return false;

        var comma = cue - 1;
        while (comma > 0 && cue - comma < LongestSubject && frame[comma] is not ",")
            comma--;
        return comma > 0 && frame[comma] is "," && comma < cue - 1 && SubjectFinder.Of(frame, cue) is var subject && subject > comma && subject < cue && SpeakerPhrase.Of(frame, subject) is var (first, last) && first == comma + 1 && last == cue - 1;
    }

    private static int EndOfPart(ParsedFrame frame, BoundPlace place) =>
        frame.Tree[place.At].Head > place.Cue && !SubjectOfParticiple.IsObjectInTruth(frame, place.At) ? frame.Tree.RightEdge(place.At) : -1;

    private static int BeforeSpeech(ParsedFrame frame, BoundPlace place)
    {
        if (!frame.Frame.HasSpeech)
            return -1;

        for (var at = place.Cue + 1; at <= place.At; at++)
        {
            if (frame.HasSpeechBetween(at - 1, at))
                return at - 1;
        }

        return -1;
    }
}
