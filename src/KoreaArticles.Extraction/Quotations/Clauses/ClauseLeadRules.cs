using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Where the words between a word of speech and its clause, as "the crew on Monday", can go no further.</summary>
internal static class ClauseLeadRules
{
    public static IReadOnlyList<GrammarRule<StartPlace>> Ends { get; } =
    [
        new("lead-ends-at-verb", (frame, place) => (frame.Tree[place.At].Tag.IsFinite() || frame.Tree[place.At].Tag is Tag.VB) && !IsInPhrase(frame, place) ? place.At : -1,
            new("Park Min-ho said the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho told the crew that the ferry was late.", null)),
        new("lead-ends-at-stop", (frame, place) => frame[place.At] is "." or ";" or ":" ? place.At : -1,
            new("Park Min-ho said nothing; the crew said the ferry was late.", "the crew: the ferry was late"),
            new("Park Min-ho told the crew, and the port, that the ferry was late.", null)),
        new("lead-ends-at-next-report", (frame, place) => frame.Tree[place.At].Tag is Tag.VBG && frame.FollowsComma(place.At) && SpeechCues.Of(frame[place.At]) is { } other && other.Takes(CueUses.Clause) ? place.At : -1,
            new("Park Min-ho told the crew, adding that the ferry was late.", "Park Min-ho: the ferry was late"),
            new("Park Min-ho told the crew, rowing at noon, that the ferry was late.", null)),
        new("lead-ends-at-subject", (frame, place) => frame.Tree[place.At].Relation is Relation.Nsubj or Relation.NsubjPass && place.At > place.Cue + 2 && frame.IsFinite(frame.Tree[place.At].Head) ? place.At : -1,
            new("Park Min-ho told the crew the ferry was late.", "Park Min-ho to the crew: the ferry was late"),
            new("Park Min-ho told the crew that the ferry was late.", null)),
        new("lead-ends-at-mark", (frame, place) => frame.IsMark(place.At) && !place.TakesListener && !IsOfName(frame, place.At) ? place.At : -1,
            new("Park Min-ho announced a “harbour tax” that the crew fears.", "Park Min-ho: a “harbour tax” that the crew fears"),
            new("Park Min-ho wrote in the “Noon Post” that the ferry was late.", null)),
    ];

    /// <summary>said in an interview taped at noon that: behind a preposition a noun, or what describes one, is at times taken for a verb.</summary>
    private static bool IsInPhrase(ParsedFrame frame, StartPlace place) =>
        frame[place.Cue + 1] is "in" or "at" or "on" or "during" && frame.Tree[place.At].Tag is Tag.VBD or Tag.VB && !FunctionWords.IsAuxiliary(frame[place.At]) && frame.Tree[place.At - 1].Tag.IsNoun() && frame[place.At + 1] is "that" or "before" or "after" or "in" or "on" or "at" or "by" or "with";

    /// <summary>the "Noon Post": marks around a name, which may be where something is said.</summary>
    private static bool IsOfName(ParsedFrame frame, int mark) => char.IsUpper(frame.FirstLetter(mark + 1)) || (char.IsUpper(frame.FirstLetter(mark - 1)) && frame.Tree[mark - 1].Tag.IsProperNoun());
}
