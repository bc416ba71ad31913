using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>What tells in a sentence whose the speech in marks is.</summary>
internal static class SpeechAttributionRules
{
    private const int Reach = 60;
    private const int ReachOfSource = 25;
    private const int LongestSignature = 20;
    private const int LongestPut = 10;

    /// <summary>The nearest before the further, words behind the speech before those in front of it.</summary>
    public static IReadOnlyList<GrammarRule<SpeechPlace, Attribution>> All { get; } =
    [
        new("inverted", SaidBySomebody,
            new("“The ferry is late,” said Park Min-ho, a clerk.", "Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” said in a low voice, was all he gave away.", null)),
        new("subject-then-cue", SomebodySaid,
            new("\"The ferry is late,\" Park Min-ho told passengers on Monday.", "Park Min-ho to passengers: The ferry is late,"),
            new("''The ferry is late,'' Park Min-ho said.", "Park Min-ho: The ferry is late,"),
            new("« The ferry is late », Park Min-ho said.", "Park Min-ho: The ferry is late"),
            new("“A sign says ‘No Ferry’ on the pier,” Park Min-ho said.", "Park Min-ho: A sign says ‘No Ferry’ on the pier,"),
            new("\"The ferry is late,\" shop owner Park Min-ho said.", "shop owner Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” Park Min-ho shot back.", "Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” Park Min-ho went on.", "Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” Park Min-ho liked to say.", "Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” to which Park Min-ho said nothing.", null)),
        new("as-somebody-put-it", AsSomebodyPutIt,
            new("As Park Min-ho, a clerk, put it, \"The ferry is late.\"", "Park Min-ho: The ferry is late."),
            new("As Park Min-ho, the second clerk in the harbour office, put it: “The ferry is late.”", "Park Min-ho: The ferry is late."),
            new("As Park Min-ho put the sign away, it read: “The ferry is late.”", null)),
        new("verb-behind-comma", SomebodyDid,
            new("“The ferry is late,” an angry Park Min-ho retaliated.", "an angry Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” remembered Park Min-ho, the harbour's former clerk.", "Park Min-ho: The ferry is late,"),
            new("“The ferry is late,” the harbour tycoon barked.", "the harbour tycoon: The ferry is late,"),
            new("“The ferry is late,” and Park Min-ho retaliated.", null)),
        new("somebody-puts-it", SomebodyPutsIt,
            new("Another put it more bluntly: “The ferry is late.”", "Another: The ferry is late."),
            new("Park Min-ho put it on the pier and said: “The ferry is late.”", null)),
        new("cue-then-speech", SomebodySays,
            new("Park Min-ho said: \"The ferry is late.\"", "Park Min-ho: The ferry is late."),
            new("The crew brought the report: “The ferry is late.”", null)),
        new("speech-according-to", AccordingTo,
            new("According to Park Min-ho, \"The harbour may close.\"", "Park Min-ho: The harbour may close."),
            new("“The harbour may close,” according to Park Min-ho.", "Park Min-ho: The harbour may close,"),
            new("“The harbour may close,” according to state corporate records.", "state corporate records: The harbour may close,"),
            new("The crew sailed according to plan: “The harbour may close.”", null)),
        new("name-and-colon", NameAndColon,
            new("Park Min-ho: \"The ferry is late.\"", "Park Min-ho: The ferry is late."),
            new("It surprised harbour clerk Park Min-ho: \"The ferry is late.\"", "Park Min-ho: The ferry is late."),
            new("On the sign stood two words: “Leave now.”", null)),
        new("name-after-dash", NameAfterDash,
            new("“The ferry is late.”― Park Min-ho", "Park Min-ho: The ferry is late."),
            new("“The ferry is late and nobody tells us why.” — Park Min-ho", "Park Min-ho: The ferry is late and nobody tells us why."),
            new("“The ferry is late.” — and nobody tells us why.", null)),
        .. AnnouncedPieces.Rules,
        new("sentence-and-colon", SentenceAndColon,
            new("Back on the pier, Park Min-ho turned to the crew: \"The ferry is late.\"", "Park Min-ho: The ferry is late."),
            new("His deputy was blunt: \"The ferry is late.\"", "His deputy: The ferry is late."),
            new("The sign on the pier has a new line: \"The ferry is late.\"", null)),
    ];

    /// <summary>"…," said Park.</summary>
    private static Attribution? SaidBySomebody(ParsedFrame frame, SpeechPlace place)
    {
        var cue = BehindMarks(frame, place);
        return place.Reaches(frame, cue) && IsSpeechVerb(frame, cue) && frame[cue] is not ("saying" or "adding" or "noting")
            ? SpeechAttribution.ByCue(frame, cue, subject => subject > cue)
            : null;
    }

    /// <summary>"…," Park said.</summary>
    private static Attribution? SomebodySaid(ParsedFrame frame, SpeechPlace place)
    {
        var first = BehindMarks(frame, place);
        var cue = -1;
        for (var at = first + 1; at - first < Reach && place.Reaches(frame, at) && frame[at] is not (";" or ":"); at++)
        {
            if (!IsSpeechVerb(frame, at))
                continue;

            cue = at;
            // "the report states": a verb at times taken for a noun, which a noun before it looks like
            if (frame.Tree[at].Tag.IsVerb())
                break;
        }

        return cue >= 0 && BeginsSpeaker(frame, first) ? SpeechAttribution.ByCue(frame, cue, subject => subject >= first && subject < cue) : null;
    }

    /// <summary>Park said: "…" and Park told reporters in Seoul, "…"</summary>
    private static Attribution? SomebodySays(ParsedFrame frame, SpeechPlace place)
    {
        for (var at = place.Behind - 1; place.Behind - at < Reach && place.Reaches(frame, at); at--)
        {
            if (!IsSpeechVerb(frame, at))
                continue;

            // "made the following comment:": a noun, and whoever the sentence is about speaks
            var cue = frame.Tree[at].Tag.IsNoun() ? frame.Tree.Root : at;
            return SpeechAttribution.ByCue(frame, cue, _ => true) ?? new Attribution("", frame.Tree[at].Span, null);
        }

        return null;
    }

    /// <summary>As Park, a clerk, put it, "…" and "…," as Park put it.</summary>
    private static Attribution? AsSomebodyPutIt(ParsedFrame frame, SpeechPlace place)
    {
        var (first, last) = frame[place.Behind] is "as" || frame[place.Behind + 1] is "as" ? (place.Behind, frame.Count) : (Math.Max(0, place.Behind - ReachOfSource), place.Behind);
        for (var at = first; at < last && at - first < ReachOfSource; at++)
        {
            if (frame[at] is "put" or "puts" && frame[at + 1] is "it" && place.Reaches(frame, at) && HasAs(frame, first, at))
                return SpeechAttribution.ByCue(frame, at, subject => subject < at) ?? (BehindAs(frame, at) is var noun and >= 0 ? ClauseAttribution.Of(frame, at, noun) : null);
        }

        return null;
    }

    /// <summary>As Park, a clerk, put it: taken for what stands beside the verb.</summary>
    private static int BehindAs(ParsedFrame frame, int verb)
    {
        foreach (var child in frame.Tree.Children(verb))
        {
            if (child < verb && frame.Tree[child].Relation is Relation.Obl && frame[frame.Tree.LeftEdge(child)] is "as" or "As")
                return child;
        }

        return -1;
    }

    /// <summary>"…," Park retaliated, "…," remembered Park: whatever somebody does right behind a comma in marks, he does it by saying that.</summary>
    private static Attribution? SomebodyDid(ParsedFrame frame, SpeechPlace place)
    {
        var first = place.Behind;
        if (place.Item != 0 || !place.Reaches(frame, first) || frame.Frame[0].TrimEnd("”’\"'»") is not [.., ','])
            return null;

        var verb = first;
        while (verb - first < LongestPut && place.Reaches(frame, verb) && frame.Tree[verb].Tag is not (Tag.VBD or Tag.VBZ) && frame[verb] is not ("," or ";" or ":" or "that" or "who"))
            verb++;
        if (!place.Reaches(frame, verb) || frame.Tree[verb].Tag is not (Tag.VBD or Tag.VBZ) || FunctionWords.IsBe(frame[verb]) || FunctionWords.IsAuxiliary(frame[verb]))
            return null;

        return verb == first ? SpeechAttribution.ByCue(frame, verb, subject => subject > verb && frame.Tree[subject].Tag.IsProperNoun())
            : BeginsSpeaker(frame, first) ? SpeechAttribution.ByCue(frame, verb, subject => subject >= first && subject < verb && (frame.Tree[subject].Tag.IsNoun() || frame.Tree[subject].Tag is Tag.PRP)) : null;
    }

    /// <summary>Another put it more bluntly: "…"</summary>
    private static Attribution? SomebodyPutsIt(ParsedFrame frame, SpeechPlace place)
    {
        for (var at = place.Behind - 3; place.Behind - at < LongestPut && place.Reaches(frame, at); at--)
        {
            if (frame[at] is "put" or "puts" && frame[at + 1] is "it" && frame[place.Behind - 1] is ":" or ",")
                return frame.HasFinite(at + 1, place.Behind - 1) ? null : SpeechAttribution.ByCue(frame, at, subject => subject < at);
        }

        return null;
    }

    private static bool HasAs(ParsedFrame frame, int first, int verb)
    {
        for (var at = first; at < verb - 1; at++)
        {
            if (frame[at] is "as" or "As")
                return true;
        }

        return false;
    }

    /// <summary>According to Park, "…" and "…," according to Park.</summary>
    private static Attribution? AccordingTo(ParsedFrame frame, SpeechPlace place)
    {
        if (place.Reaches(frame, place.Behind + 1) && frame[place.Behind] is "according")
            return SourcePhrase.Of(frame, place.Behind);

        for (var at = place.Behind - 2; place.Behind - at < ReachOfSource && place.Reaches(frame, at); at--)
        {
            if (SourcePhrase.Of(frame, at) is { } source)
                return source;
        }

        return null;
    }

    /// <summary>Park: "…"</summary>
    private static Attribution? NameAndColon(ParsedFrame frame, SpeechPlace place)
    {
        var colon = place.Behind - 1;
        if (colon < 1 || !place.Reaches(frame, colon) || frame[colon] is not ":")
            return null;

        var first = colon;
        while (place.Reaches(frame, first - 1) && (char.IsUpper(frame[first - 1][0]) || frame[first - 1] is "-" or "of" or "the"))
            first--;
        while (first < colon && !char.IsUpper(frame[first][0]))
            first++;
        var isAlone = !place.Reaches(frame, first - 1);
        return first < colon + (isAlone ? 0 : -1) ? new Attribution("", null, frame.Tree.SpanOf(first, colon - 1)) : null;
    }

    /// <summary>"…" — Park, a clerk, at the end of a line.</summary>
    private static Attribution? NameAfterDash(ParsedFrame frame, SpeechPlace place)
    {
        var first = place.Behind + 1;
        if (!place.Reaches(frame, first) || !(FunctionWords.IsDash(frame[first - 1]) || frame[first - 1] is "―") || !BeginsSpeaker(frame, first) || frame.Count - first > LongestSignature)
            return null;

        var end = first + 1;
        while (place.Reaches(frame, end) && frame[end] is not ("," or "." or ";" or "("))
            end++;
        return end == frame.Count || place.Reaches(frame, end) ? new Attribution("", null, frame.Tree.SpanOf(first, end - 1)) : null;
    }

    /// <summary>Park turned to the clerks: "…" The one the sentence is about speaks, where it is somebody.</summary>
    private static Attribution? SentenceAndColon(ParsedFrame frame, SpeechPlace place)
    {
        if (!place.Reaches(frame, place.Behind - 1) || frame[place.Behind - 1] is not ":" || frame.Tree.Root is not (var root and >= 0))
            return null;

        return SpeechAttribution.ByCue(frame, root, subject => subject < root && (frame.Tree[subject].Tag.IsProperNoun() || frame[subject] is "he" or "He" or "she" or "She" || PersonNouns.IsSure(frame[subject]) || Kinship.Is(frame[subject]))) is { } found
            ? found with { Cue = null }
            : null;
    }

    private static int BehindMarks(ParsedFrame frame, SpeechPlace place)
    {
        var at = place.Behind;
        while (frame[at] is "," || FunctionWords.IsDash(frame[at]))
            at++;
        return at;
    }

    /// <summary>went on; shot back; liked to say.</summary>
    private static bool IsPhrase(ParsedFrame frame, int at) =>
        (frame[at] is "went" or "goes" && frame[at + 1] is "on" && frame[at + 2] is "," or "." or ":") || (frame[at] is "shot" or "hit" or "fired" or "snapped" && frame[at + 1] is "back") || (frame[at] is "say" && frame[at - 1] is "to" && frame[at - 2] is "liked" or "likes" or "used" or "loved");

    /// <summary>A noun looks like the verb after an article or a possessive: his claim, the report.</summary>
    private static bool IsSpeechVerb(ParsedFrame frame, int at) =>
        IsPhrase(frame, at) || SpeechCues.IsPlain(frame[at]) && frame[at - 1] is not ("a" or "an" or "the" or "his" or "her" or "their" or "its" or "this" or "that" or "'s" or "’s" or "to" or "of");

    /// <summary>Whether a token can be the first of those that stand for a speaker.</summary>
    private static bool BeginsSpeaker(ParsedFrame frame, int at) =>
        frame.Tree[at].Tag is Tag.DT or Tag.PDT or Tag.PRP or Tag.PRPS or Tag.CD or Tag.JJ or Tag.JJS || frame.Tree[at].Tag.IsNoun() || char.IsUpper(frame[at][0]);
}
