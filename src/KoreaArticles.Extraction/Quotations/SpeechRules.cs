namespace KoreaArticles.Extraction.Quotations;

/// <summary>Tells speech in marks from words the reporter only sets off: single words of somebody, titles, doubts.</summary>
internal static class SpeechRules
{
    private const int LongestTitle = 8;

    /// <summary>By which marked words are no speech of their own but part of the sentence around them; the first that takes them.</summary>
    public static IReadOnlyList<MarksRule> NoSpeech { get; } =
    [
        new("title-in-a-sentence", place => IsTitle(place) && place.After is not (MarkedAfter.SentenceStart or MarkedAfter.Colon) && !(place.After is MarkedAfter.Comma && place.EndsClause),
            new("She sang \"The Long Way Home\" at the fair.", "The Long Way Home"),
            new("\"Long Live the Ferry,\" Park Min-ho said.", null)),
        new("title-nobody-says", place => IsTitle(place) && place.After is MarkedAfter.SentenceStart or MarkedAfter.Comma && place.Inner[^1] is not ('.' or '?' or '!') && !place.HasCueBeside(),
            new("His second film, \"The Long Way Home,\" opens at noon.", "The Long Way Home,"),
            new("Park Min-ho said, \"Long Live the Ferry,\" and left.", null)),
        new("words-in-single-marks", place => place.Stretch.Single && (place.Words < 2 || !place.EndsClause),
            new("The 'harbour tax' is gone.", "harbour tax"),
            new("'The ferry is late,' Park Min-ho said.", null)),
        new("sentence-goes-on", GoesOn,
            new("\"Harbour of hope\" for the islands is what they call it.", "Harbour of hope"),
            new("\"The ferry is late\" said Park Min-ho.", null)),
        new("few-words-at-front", place => place.After is MarkedAfter.SentenceStart && !(place.StartsSmall ? place.EndsClause && place.Words > 3 : place.EndsClause || place.Words > 12),
            new("\"Ferry taxes\": the islands fear them.", "Ferry taxes"),
            new("\"Ferry taxes,\" Park Min-ho said.", null)),
        new("one-word-behind-colon", place => place is { After: MarkedAfter.Colon, StartsSmall: false, Words: < 2 },
            new("The sign has one word: \"Closed\".", "Closed"),
            new("The sign says: \"Pier closed\".", null)),
        new("few-words-behind-comma", place => place is { After: MarkedAfter.Comma or MarkedAfter.Cue, StartsSmall: false, EndsClause: false, Words: < 4 },
            new("Among the ferries, \"Noon star\" (the oldest) leaves first.", "Noon star"),
            new("Park Min-ho said, \"Leave at noon!\" and went.", null)),
        new("capital-in-a-sentence", place => place is { After: MarkedAfter.Word, StartsSmall: false } && !(place.EndsClause && place.Words > 4),
            new("The \"Harbour taxes\" Park Min-ho told them about are gone.", "Harbour taxes"),
            new("Park Min-ho told the crew \"The ferry leaves at noon.\"", null)),
        new("not-taken-up-again", place => IsSmallBehindComma(place) && place.FollowsSpeech && !(place.Words > 1 && place.EndsClause && place.HasCueSinceSpeech()),
            new("“The ferry is late,” ran the sign; the crew, “tired and cold,” had left.", "tired and cold,"),
            new("“The ferry is late,” she said, “and the tide is low.”", null),
            new("“The ferry is late,” she went on, “and the tide is low.”", null)),
        new("small-behind-comma", place => IsSmallBehindComma(place) && !place.FollowsSpeech && !(place.EndsClause && place.Words > 3 && place.FollowsCue()),
            new("The crew, “tired of it all and cold,” had left.", "tired of it all and cold,"),
            new("Park Min-ho said, “the ferry is very late.”", null)),
        new("small-in-a-sentence", place => place is { StartsSmall: true, After: MarkedAfter.Word or MarkedAfter.Cue },
            new("The \"tax\" Park Min-ho told them about is gone.", "tax"),
            new("Park Min-ho said: \"The ferry is late.\"", null)),
    ];

    /// <summary>Marks without a partner, and marks in marks, as <see cref="MarkedStretches"/> pairs them.</summary>
    public static IReadOnlyList<MarksRule> Pairing { get; } =
    [
        new("mark-never-closed", place => !place.Stretch.Closed,
            new("Park Min-ho said: “The ferry is late.", "The ferry is late."),
            new("Park Min-ho said: “The ferry is late.”", null)),
        new("mark-never-opened", place => place.Stretch.Outer.Start == place.Stretch.Inner.Start,
            new("The ferry is late,” said Park Min-ho.", "The ferry is late,"),
            new("“The ferry is late,” said Park Min-ho.", null)),
        new("marks-inside-marks", place => place.Inner.ContainsAny('‘', '“'),
            new("“A sign says ‘No Ferry’ on the pier,” Park Min-ho said.", "A sign says ‘No Ferry’ on the pier,"),
            new("“It is late,” Park Min-ho said of the ‘Noon Star’.", null)),
        new("marks-inside-single-marks", place => place.Stretch.Single && place.Inner.ContainsAny('“', '"'),
            new("‘“The ferry is late,” the crew told me, and left,’ Park Min-ho said.", "“The ferry is late,” the crew told me, and left,"),
            new("“The ferry is late,” the crew told me, and left.", null)),
        new("plural-inside-single-marks", place => place.Stretch.Single && (place.Inner.Contains("s’ ", StringComparison.Ordinal) || place.Inner.Contains("s' ", StringComparison.Ordinal)),
            new("‘It was the drivers’ choice,’ Park Min-ho said.", "It was the drivers’ choice,"),
            new("'It was the drivers' own choice,' Park Min-ho said.", "It was the drivers' own choice,"),
            new("‘It was the drivers,’ said Park Min-ho, of the sailors’ choice.", null)),
    ];

    /// <summary>Marked stretches that stand for themselves as speech, and those that are part of the sentence around them.</summary>
    public static (List<MarkedStretch> Speeches, List<MarkedStretch> Fragments) Sort(string text, TextSpan paragraph, List<MarkedStretch> stretches)
    {
        var speeches = new List<MarkedStretch>();
        var fragments = new List<MarkedStretch>();
        foreach (var stretch in stretches)
        {
            var before = speeches.Count > 0 ? speeches[^1] : (MarkedStretch?)null;
            (LeftBy(new MarkedPlace(text, paragraph, stretch, before)) is null ? speeches : fragments).Add(stretch);
        }

        return (speeches, fragments);
    }

    /// <summary>The rule by which marked words are no speech of their own; null where they are.</summary>
    public static MarksRule? LeftBy(MarkedPlace place)
    {
        foreach (var rule in NoSpeech)
        {
            if (rule.Takes(place))
                return rule;
        }

        return null;
    }

    private static bool IsSmallBehindComma(MarkedPlace place) => place is { StartsSmall: true, After: MarkedAfter.Comma or MarkedAfter.Colon };

    /// <summary>The sentence runs on after the marks as if they were not there: "a harbour of hope" for the islands.</summary>
    private static bool GoesOn(MarkedPlace place)
    {
        var next = place.WordBehind();
        return next.Length > 0 && place.Inner[^1] is not (',' or '.' or '?' or '!' or '…' or '-' or '—')
            && !SpeechCues.IsPlain(next) && next is not ("he" or "she" or "they" or "the" or "a" or "one");
    }

    /// <summary>Few words of which every longer one is capitalised, as in the name of a film or a book.</summary>
    private static bool IsTitle(MarkedPlace place)
    {
        if (place.Words > LongestTitle)
            return false;

        var text = place.Inner;
        var (words, small) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\'' or '’' or '-')))
                continue;

            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            words++;
            if (char.IsLower(text[at]) && end - at > 3)
                return false;
            if (char.IsLower(text[at]))
                small++;
        }

        return words > 1 && small * 2 <= words;
    }
}
