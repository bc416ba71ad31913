using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>To whom something is said, and whom the speaker cites; the place is the word of speech, the token the noun they turn on.</summary>
internal static class ListenerRules
{
    public static IReadOnlyList<GrammarRule<int>> Listener { get; } =
    [
        new("listener-told", Told,
            new("Park Min-ho told reporters that the ferry was late.", "Park Min-ho to reporters: the ferry was late"),
            new("Park Min-ho warned that the ferry was late.", null)),
        new("listener-behind-to", BehindTo,
            new("Park Min-ho explained to the crew why the ferry was late.", "Park Min-ho to the crew: why the ferry was late"),
            new("Park Min-ho wrote to say the ferry was late.", null)),
    ];

    /// <summary>What stands behind the words for a listener, and not among them; the place is its first token.</summary>
    public static IReadOnlyList<GrammarRule<int>> Ends { get; } =
    [
        new("listener-before-that", (frame, at) => frame[at] is "that" ? at : -1,
            new("Park Min-ho told reporters that deal was off.", "Park Min-ho to reporters: deal was off"),
            new("Park Min-ho told the crew of the ferry it was late.", null)),
        new("listener-before-manner", (frame, at) => IsManner(frame, at) ? at : -1,
            new("Park Min-ho told the judge with tears in his eyes that the ferry was late.", "Park Min-ho to the judge: the ferry was late"),
            new("Park Min-ho told the committee behind closed doors that the ferry was late.", "Park Min-ho to the committee: the ferry was late"),
            new("Park Min-ho told the mayor of the town that the ferry was late.", null)),
    ];

    public static IReadOnlyList<GrammarRule<int>> Cited { get; } =
    [
        new("cited-before-as", BeforeAs,
            new("The radio quoted a clerk of the union as saying the ferry was late.", "The radio citing a clerk of the union: the ferry was late"),
            new("The radio said, quoting Park Min-ho, that the ferry was late.", null)),
        new("cited-behind-by", (frame, cue) => frame[cue] is "quoted" or "cited" && frame[cue + 1] is "as" && frame[cue + 3] is "by" ? NounBehind(frame, cue + 4) : -1,
            new("“The ferry is late,” Park Min-ho was quoted as saying by Noon Radio.", "Park Min-ho citing Noon Radio: The ferry is late,"),
            new("“The ferry is late,” Park Min-ho was quoted as saying on Noon Radio.", null)),
        new("cited-by-name", ByName,
            new("The radio said, citing Park Min-ho, that the ferry was late.", "The radio citing Park Min-ho: the ferry was late"),
            new("The radio said, quoting Park Min-ho, that the ferry was late.", "The radio citing Park Min-ho: the ferry was late"),
            new("The radio said, citing the storm, that the ferry was late.", null)),
    ];

    /// <summary>with tears, behind doors, in a low voice: how it is said, or when; where the listeners are has an article that points.</summary>
    private static bool IsManner(ParsedFrame frame, int at) =>
        frame.Tree[at].Tag is Tag.IN
        && (frame[at] is "with" or "without" or "behind" or "before" or "during" or "after" or "through" or "by" or "about" || (frame[at] is "in" or "at" or "on" or "over" && frame[at + 1] is "a" or "an"));

    private static int Told(ParsedFrame frame, int cue)
    {
        if (SpeechCues.Of(frame[cue]) is not { } word || !word.Takes(CueUses.Listener))
            return -1;

        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue && frame.Tree[child].Relation is Relation.Obj or Relation.Iobj)
                return child;
        }

        return -1;
    }

    /// <summary>said to the crew, wrote to her: right behind the verb.</summary>
    private static int BehindTo(ParsedFrame frame, int cue)
    {
        if (frame[cue + 1] is not "to" || SpeechCues.Of(frame[cue]) is not { Lemma: "say" or "write" or "explain" or "complain" or "admit" or "announce" or "reply" or "repeat" or "joke" or "shout" or "whisper" })
            return -1;

        foreach (var child in frame.Tree.Children(cue))
        {
            if (child > cue + 1 && frame.Tree[child].Relation is Relation.Obl && frame.Tree.LeftEdge(child) == cue + 1)
                return child;
        }

        return -1;
    }

    /// <summary>cited Park as saying, quoted a clerk as saying.</summary>
    private static int BeforeAs(ParsedFrame frame, int cue)
    {
        if (!CitingVerbs.Contains(frame[cue]) || frame.Tree.Child(cue, Relation.Obj) is not (var noun and >= 0) || noun < cue)
            return -1;

        return frame[SpeakerPhrase.Of(frame, noun).Last + 1] is "as" ? noun : -1;
    }

    /// <summary>The last noun of those that begin at a token.</summary>
    private static int NounBehind(ParsedFrame frame, int first)
    {
        var noun = first;
        while (noun + 1 < frame.Count && !frame.Tree[noun].Tag.IsNoun() && !frame.Tree[noun].Tag.IsMark())
            noun++;
        while (noun + 1 < frame.Count && frame.Tree[noun + 1].Tag.IsNoun())
            noun++;
        return noun < frame.Count && frame.Tree[noun].Tag.IsNoun() ? noun : -1;
    }

    /// <summary>said, citing Park.</summary>
    private static int ByName(ParsedFrame frame, int cue)
    {
        for (var at = cue; at + 1 < frame.Count && at - cue < CitingVerbs.Reach; at++)
        {
            if (!(at == cue ? CitingVerbs.Contains(frame[at]) : CitingVerbs.IsParticiple(frame[at])))
                continue;

            var noun = at + 1;
            while (noun + 1 < frame.Count && !frame.Tree[noun].Tag.IsNoun() && frame[noun] is not "as")
                noun++;
            while (noun + 1 < frame.Count && frame.Tree[noun + 1].Tag.IsNoun())
                noun++;
            return frame.Tree[noun].Tag.IsProperNoun() ? noun : -1;
        }

        return -1;
    }
}
