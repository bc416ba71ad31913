using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>By which nothing that could be the thing said follows a word of speech; the place is the word.</summary>
internal static class CueEndRules
{
    /// <summary>By which something does all the same.</summary>
    public static IReadOnlyList<GrammarRule<int>> GoesOn { get; } =
    [
        new("cue-asks-for", (frame, cue) => frame[cue + 1] is "for" && SpeechCues.Of(frame[cue]) is { Lemma: "ask" } ? cue : -1,
            new("When the bridge had opened, Park Min-ho asked for a boat.", ""),
            new("The ferry is late, Park Min-ho said for an hour.", null)),
    ];

    public static IReadOnlyList<GrammarRule<int>> Ends { get; } =
    [
        new("cue-before-stop", (frame, cue) => cue + 1 >= frame.Count || frame[cue + 1] is "," or "." or ";" or "!" or "?" or ")" || FunctionWords.IsDash(frame[cue + 1]) ? cue : -1,
            new("The ferry is late, Park Min-ho said.", "Park Min-ho: The ferry is late"),
            new("The ferry is late, Park Min-ho said on Monday.", null)),
        new("cue-before-day", (frame, cue) => TimeWords.IsDay(frame, cue + 1) ? cue : -1,
            new("The ferry is late, Park Min-ho said Monday.", "Park Min-ho: The ferry is late"),
            new("The ferry is late, Park Min-ho said mournfully.", null)),
        new("cue-before-phrase", (frame, cue) => frame.Tree[cue + 1].Tag is Tag.IN or Tag.RB or Tag.VBG or Tag.CC ? cue : -1,
            new("The ferry is late, Park Min-ho said in Sumpo.", "Park Min-ho: The ferry is late"),
            new("When the ferry is late, Park Min-ho says nothing.", null)),
        new("cue-of-listener", (frame, cue) => Subjects.SubjectFinder.IsTell(frame[cue]) ? cue : -1,
            new("The ferry is late, Park Min-ho told the crew.", "Park Min-ho to the crew: The ferry is late"),
            new("When the ferry is late, Park Min-ho promises a boat.", null)),
    ];

    public static bool EndsThere(ParsedFrame frame, int cue) => GoesOn.Decide(frame, cue) < 0 && Ends.Decide(frame, cue) >= 0;
}
