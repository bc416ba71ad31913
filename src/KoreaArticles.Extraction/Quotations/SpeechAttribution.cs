namespace KoreaArticles.Extraction.Quotations;

/// <summary>Finds whose a speech in marks is from the words before, after and between in its own sentence.</summary>
internal static class SpeechAttribution
{
    private const int Reach = 60;

    public static Attribution? Of(Frame frame, int speech) =>
        SaidBySomebody(frame, speech) ?? SomebodySaid(frame, speech) ?? SpeechIntroductions.AsSomebodyPutIt(frame, speech) ?? SomebodySays(frame, speech)
            ?? SpeechIntroductions.AccordingTo(frame, speech) ?? NameAndColon(frame, speech) ?? NameAfterDash(frame, speech);

    /// <summary>"…," said Park.</summary>
    private static Attribution? SaidBySomebody(Frame frame, int speech)
    {
        var at = SkipMarks(frame, speech + 1);
        if (SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Speech) || frame[at] is "saying" or "adding" or "noting")
            return null;

        var end = Phrases.End(frame, at + 1);
        return end <= at + 1 ? null : Phrases.Attribute("inverted", frame, at, at + 1, end);
    }

    /// <summary>"…," Park said.</summary>
    private static Attribution? SomebodySaid(Frame frame, int speech)
    {
        var first = SkipMarks(frame, speech + 1);
        if (first >= frame.Count || frame.IsSpeech(first))
            return null;

        for (var at = first + 1; at < frame.Count && at - first < Reach && !frame.IsSpeech(at) && frame[at] is not (";" or ":"); at++)
        {
            if (SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Speech) || !IsVerb(frame, at))
                continue;

            // "shop owner Park said": small letters in front, but a name before the verb
            var end = Phrases.BeforeVerb(frame, first, at);
            return Phrases.CanStart(frame, first) || Phrases.IsRoleWithName(frame, first, end) ? Phrases.Attribute("subject-then-cue", frame, at, first, end) : null;
        }

        return null;
    }

    /// <summary>Park said: "…" and Park told reporters in Seoul, "…"</summary>
    private static Attribution? SomebodySays(Frame frame, int speech)
    {
        for (var at = speech - 1; at >= 0 && speech - at < Reach && !frame.IsSpeech(at); at--)
        {
            if (SpeechCues.Of(frame[at]) is not { } cue || !cue.Takes(CueUses.Speech) || !IsVerb(frame, at))
                continue;

            var first = Phrases.SubjectStart(frame, at);
            var end = Phrases.BeforeVerb(frame, first, at);
            return first < end ? Phrases.Attribute("cue-then-speech", frame, at, first, end) : new Attribution("cue-then-speech", frame.Items[at].Span, null);
        }

        return null;
    }

    /// <summary>"…" — Park, a clerk, at the end of a line.</summary>
    private static Attribution? NameAfterDash(Frame frame, int speech)
    {
        var first = speech + 1;
        if (frame[first] is not ("—" or "–" or "-" or "--" or "―") || !Phrases.CanStart(frame, first + 1) || frame.Count - first > 20)
            return null;

        var end = first + 2;
        while (end < frame.Count && frame[end] is not ("," or "." or ";" or "("))
            end++;
        return frame.IsSpeech(end) ? null : new Attribution("name-after-dash", null, frame.SpanOf(first + 1, end - 1));
    }

    /// <summary>Park: "…"</summary>
    private static Attribution? NameAndColon(Frame frame, int speech)
    {
        if (speech < 2 || frame[speech - 1] is not ":")
            return null;

        var first = speech - 1;
        while (first > 0 && !frame.IsSpeech(first - 1) && (char.IsUpper(frame[first - 1][0]) || frame[first - 1] is "-" or "of" or "the"))
            first--;
        while (first < speech - 1 && !char.IsUpper(frame[first][0]))
            first++;
        var isAlone = first == 0 || frame.IsSpeech(first - 1);
        return first < speech - (isAlone ? 1 : 2) ? new Attribution("name-and-colon", null, frame.SpanOf(first, speech - 2)) : null;
    }

    private static int SkipMarks(Frame frame, int at)
    {
        while (at < frame.Count && frame[at] is "," or "—" or "–" or "-" or "--")
            at++;
        return at;
    }

    /// <summary>A noun looks like the verb after an article or a possessive: his claim, the report.</summary>
    private static bool IsVerb(Frame frame, int at) =>
        frame[at - 1] is not ("a" or "an" or "the" or "his" or "her" or "their" or "its" or "this" or "that" or "'s" or "’s" or "to" or "of");
}
