using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A phrase that tells whose the clause beside it is.</summary>
/// <param name="At">Its first token, or its verb.</param>
/// <param name="Other">The noun it turns on, or the "as" it opens with.</param>
internal readonly record struct AroundPlace(int At, int Other);

/// <summary>What is said before a verb of speech, around it, or beside a phrase that tells whose it is: from where to where, in tokens.</summary>
internal static class ClauseAroundRules
{
    /// <summary>Before a verb behind a comma; nothing is said where the extent is empty.</summary>
    public static IReadOnlyList<GrammarRule<BeforePlace, IReadOnlyList<(int First, int Last)>>> Before { get; } =
    [
        new("nothing-behind-preposition", (frame, place) => frame.Tree[place.Cue].Tag is Tag.VBG && frame.Tree[place.Cue - 1].Tag is Tag.IN ? [] : null,
            new("The clerk won the vote, the crew by promising a bridge.", ""),
            new("The clerk won the vote, the crew promising a bridge.", null)),
        new("nothing-behind-report", (frame, place) => frame.Tree[place.First].Tag is Tag.VBD && SpeechCues.Of(frame[place.First]) is not null ? [] : null,
            new("said the clerk, the crew said.", ""),
            new("Came the ferry late, the crew said.", null)),
        new("condition-and-clause", (frame, place) => FunctionWords.IsSubordinator(frame[place.First]) && place.HasFiniteBefore(frame) && place.GoesOn(frame) ? Both(frame, place) : null,
            new("Unless the port opens, Park Min-ho said, the ferry will stop.", "Park Min-ho: Unless the port opens / Park Min-ho: the ferry will stop"),
            new("Unless the port opens, Park Min-ho said nothing.", null)),
        new("clause-goes-on", (frame, place) => place.HasFiniteBefore(frame) && GoesOnBehind(frame, place) ? Both(frame, place) : null,
            new("It was not clear, Park Min-ho said, how the fire had started.", "Park Min-ho: It was not clear / Park Min-ho: how the fire had started"),
            new("It was not clear, Park Min-ho said, after the fire had stopped.", null)),
        new("clause-in-front", (frame, place) => place.HasFiniteBefore(frame) && (place.Subject > place.Cue || ClauseExtent.EndsThere(frame, place.Cue)) ? Extents(ClauseExtent.Trim(frame, place.First, place.Comma)) : null,
            new("The ferry is late, Park Min-ho said on Monday.", "Park Min-ho: The ferry is late"),
            new("When the ferry is late, Park Min-ho said nothing.", null)),
        new("clause-in-two", (frame, place) => !place.HasFiniteBefore(frame) && place.GoesOn(frame) ? Both(frame, place) : null,
            new("Without a bridge, Park Min-ho said, the ferry will stop.", "Park Min-ho: Without a bridge / Park Min-ho: the ferry will stop"),
            new("Without a bridge, Park Min-ho said nothing.", null)),
        new("clause-with-hidden-verb", (frame, place) => HasHiddenVerb(frame, place) ? Extents(ClauseExtent.Trim(frame, place.First, place.Comma)) : null,
            new("The ministry plans to replace half of them by 2030, it said in a statement.", "it: The ministry plans to replace half of them by 2030"),
            new("With plans to replace half of them by 2030, it said nothing.", null)),
    ];

    /// <summary>Beside "as Park has said"; the place is the verb and the "as".</summary>
    public static IReadOnlyList<GrammarRule<AroundPlace, IReadOnlyList<(int First, int Last)>>> As { get; } =
    [
        new("clause-behind-as", (frame, place) => place.Other <= 1 ? Extents(frame[EndOfAs(frame, place)] is "," ? ClauseExtent.Trim(frame, EndOfAs(frame, place), frame.Count - 1) : null) : null,
            new("As Park Min-ho has said, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("The harbour may close, as Park Min-ho has said.", null)),
        new("clause-around-as", AroundAs,
            new("The harbour, as Park Min-ho has said, may close.", "Park Min-ho: may close"),
            new("The harbour may close, as Park Min-ho has said.", null)),
        new("clause-before-as", (frame, place) => frame.FollowsComma(place.Other) && EndOfAs(frame, place) >= frame.Count - 2 ? Extents(ClauseExtent.Trim(frame, ClauseFront.Before(frame, place.Other - 1), place.Other - 1)) : null,
            new("The harbour may close, as Park Min-ho has said.", "Park Min-ho: The harbour may close"),
            new("The harbour closed as Park Min-ho said.", null)),
    ];

    /// <summary>Beside "according to"; the place is its first word and the noun it turns on.</summary>
    public static IReadOnlyList<GrammarRule<AroundPlace, IReadOnlyList<(int First, int Last)>>> Source { get; } =
    [
        new("clause-before-source", (frame, place) => place.At > 1 && frame[place.At - 1] is not "," ? Extents(BeforeSource(frame, place)) : null,
            new("The harbour may close according to Park Min-ho.", "Park Min-ho: The harbour may close"),
            new("The harbour, according to Park Min-ho, may close.", null)),
        new("clause-around-source", (frame, place) => place.At > 1 ? Extents(BeforeSource(frame, place), BehindSource(frame, place)) : null,
            new("The harbour may close, according to Park Min-ho.", "Park Min-ho: The harbour may close"),
            new("According to Park Min-ho, the harbour may close.", null)),
        new("clause-behind-source", (frame, place) => BehindSource(frame, place) is { } behind ? [behind] : null,
            new("According to Park Min-ho, a clerk, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("According to Park Min-ho, an opening at noon.", null)),
    ];

    /// <summary>The clause from a place to the comma before the main one.</summary>
    public static (int First, int Last)? UpToComma(ParsedFrame frame, int first)
    {
        var at = first;
        while (at < frame.Count && (frame[at] is not "," || !frame.HasFinite(first, at)))
            at++;
        return at < frame.Count ? ClauseExtent.Trim(frame, first, at) : null;
    }

    /// <summary>What stands before the verb and what stands behind: neither is a clause by itself, or the one belongs to the other.</summary>
    private static (int First, int Last)[] Both(ParsedFrame frame, BeforePlace place) =>
        Extents(ClauseExtent.Trim(frame, place.First, place.Comma), ClauseExtent.Trim(frame, place.Behind, frame.Count - 1));

    /// <summary>…, he said, how it had started; …, he said, for nine years: "after" and "in" would tell of the saying as often.</summary>
    private static bool GoesOnBehind(ParsedFrame frame, BeforePlace place) =>
        place.Behind + 2 < frame.Count && frame[place.Behind] is ","
        && (FunctionWords.IsQuestion(frame[place.Behind + 1]) || frame[place.Behind + 1] is "for" or "because" or "unless" or "until" or "without" or "despite" or "although" or "though" or "even");

    private static (int First, int Last)[] Extents(params ReadOnlySpan<(int First, int Last)?> extents)
    {
        var found = new List<(int First, int Last)>();
        foreach (var extent in extents)
        {
            if (extent is { } known)
                found.Add(known);
        }

        return [.. found];
    }

    private static (int First, int Last)[]? AroundAs(ParsedFrame frame, AroundPlace place)
    {
        var (end, mark) = (EndOfAs(frame, place), place.Other);
        if (!frame.FollowsComma(mark) || end >= frame.Count - 3 || frame[end] is not ",")
            return null;

        return frame.HasFinite(end, frame.Count - 1) && !frame.HasFinite(0, mark) || frame[mark - 2] is "that" ? Extents(ClauseExtent.Trim(frame, end, frame.Count - 1)) : [];
    }

    /// <summary>The ministry plans to close it, officials said: a verb taken for a noun, where a sentence opens with its subject and no other word can be its verb.</summary>
    private static bool HasHiddenVerb(ParsedFrame frame, BeforePlace place) =>
        frame.Tree[place.First].Tag is Tag.DT or Tag.PRPS or Tag.NNP or Tag.PRP or Tag.NNS && frame.HasVerb(place.First, place.Comma)
        && ClauseExtent.EndsThere(frame, place.Cue) && !place.GoesOn(frame);

    private static int EndOfAs(ParsedFrame frame, AroundPlace place)
    {
        var at = place.At + 1;
        while (at < frame.Count && frame[at] is not ("," or "." or ";"))
            at++;
        return at;
    }

    private static (int First, int Last)? BeforeSource(ParsedFrame frame, AroundPlace place)
    {
        var first = ClauseFront.Before(frame, place.At);
        return frame.HasFinite(first, place.At - 1) || (frame[place.At - 1] is "," && frame.HasVerb(first, place.At - 1)) ? ClauseExtent.Trim(frame, first, place.At - 1) : null;
    }

    private static (int First, int Last)? BehindSource(ParsedFrame frame, AroundPlace place)
    {
        var (at, end) = (place.At, place.Other);
        while (end + 1 < frame.Count && frame[end] is not ",")
            end++;
        // a description of the source stands between two commas
        if (at <= 1 && frame[end] is "," && (frame[end + 1] is "who" or "which" or "whose" || !frame.HasFinite(end, NextComma(frame, end))) && NextComma(frame, end) is var second && second < frame.Count - 3)
            end = second;

        // what opens a sentence with its source is a clause even where its verb could be a participle
        var isClause = end + 2 < frame.Count && (frame.HasFinite(end, frame.Count - 1) || (at == 0 && frame.HasVerb(end, frame.Count - 1))) && (at <= 1 || !frame.HasFinite(0, at));
        return isClause ? ClauseExtent.Trim(frame, end, frame.Count - 1) : null;
    }

    private static int NextComma(ParsedFrame frame, int from)
    {
        var at = from + 1;
        while (at < frame.Count && frame[at] is not ",")
            at++;
        return at;
    }
}
