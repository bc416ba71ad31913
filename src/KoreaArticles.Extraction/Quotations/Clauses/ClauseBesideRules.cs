using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A phrase as "as Park has said", which stands beside what was said.</summary>
/// <param name="As">The token it opens with.</param>
/// <param name="Verb">Its verb.</param>
internal readonly record struct AsPlace(int As, int Verb);

/// <summary>A phrase as "according to Park", which stands beside what was said.</summary>
/// <param name="First">The token it opens with.</param>
/// <param name="Noun">The noun it turns on.</param>
internal readonly record struct SourcePlace(int First, int Noun);

/// <summary>What is said beside a phrase that tells whose it is: from where to where, in tokens.</summary>
internal static class ClauseBesideRules
{
    private const int LongestOpening = 4;

    /// <summary>Beside "as Park has said".</summary>
    public static IReadOnlyList<GrammarRule<AsPlace, IReadOnlyList<(int First, int Last)>>> As { get; } =
    [
        new("clause-behind-as", (frame, place) => place.As <= 1 || IsBehindJoint(frame, place.As) ? ClauseExtent.Known(frame[EndOfAs(frame, place)] is "," ? ClauseExtent.Trim(frame, EndOfAs(frame, place), frame.Count - 1) : null) : null,
            new("As Park Min-ho has said, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("The ferry is late, and as Park Min-ho said, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("The harbour may close, as Park Min-ho has said.", null)),
        new("clause-around-as", AroundAs,
            new("The harbour, as Park Min-ho has said, may close.", "Park Min-ho: The harbour / Park Min-ho: may close"),
            new("The harbour may close, as Park Min-ho has said.", null)),
        new("clause-before-as", (frame, place) => frame.FollowsComma(place.As) && EndOfAs(frame, place) >= frame.Count - 2 ? ClauseExtent.Known(ClauseExtent.Trim(frame, ClauseFront.Before(frame, place.As - 1), place.As - 1)) : null,
            new("The harbour may close, as Park Min-ho has said.", "Park Min-ho: The harbour may close"),
            new("The harbour closed as Park Min-ho said.", null)),
    ];

    /// <summary>Beside "according to".</summary>
    public static IReadOnlyList<GrammarRule<SourcePlace, IReadOnlyList<(int First, int Last)>>> Source { get; } =
    [
        new("clause-before-source", (frame, place) => place.First > 1 && frame[place.First - 1] is not "," ? ClauseExtent.Known(BeforeSource(frame, place)) : null,
            new("The harbour may close according to Park Min-ho.", "Park Min-ho: The harbour may close"),
            new("The harbour, according to Park Min-ho, may close.", null)),
        new("clause-around-source", (frame, place) => place.First > 1 ? AroundSource(frame, place) : null,
            new("The harbour may close, according to Park Min-ho.", "Park Min-ho: The harbour may close"),
            new("The harbour, according to Park Min-ho, may close.", "Park Min-ho: The harbour / Park Min-ho: may close"),
            new("While most boats were old, according to Park Min-ho, two were new.", "Park Min-ho: While most boats were old / Park Min-ho: two were new"),
            new("The ferry trails the tram in Sumpo by 4 minutes, according to the harbour clock.", "the harbour clock: The ferry trails the tram in Sumpo by 4 minutes"),
            new("According to Park Min-ho, the harbour may close.", null)),
        new("clause-behind-source", (frame, place) => BehindSource(frame, place) is { } behind ? [behind] : null,
            new("According to Park Min-ho, a clerk, the harbour may close.", "Park Min-ho: the harbour may close"),
            new("According to Park Min-ho, an opening at noon.", null)),
    ];

    private static (int First, int Last)[]? AroundAs(ParsedFrame frame, AsPlace place)
    {
        var (end, mark) = (EndOfAs(frame, place), place.As);
        if (!frame.FollowsComma(mark) || end >= frame.Count - 3 || frame[end] is not ",")
            return null;

        var behind = ClauseExtent.Trim(frame, end, frame.Count - 1);
        if (frame[mark - 2] is "that")
            return ClauseExtent.Known(behind);

        return frame.HasFinite(end, frame.Count - 1) && !frame.HasFinite(0, mark) ? ClauseExtent.Known(ClauseExtent.Opening(frame, ClauseFront.Before(frame, mark - 1), mark - 1), behind) : [];
    }

    /// <summary>…, and as Park has said, …: another clause begins there.</summary>
    private static bool IsBehindJoint(ParsedFrame frame, int at) => frame.Tree[at - 1].Tag is Tag.CC && frame.FollowsComma(at - 1);

    private static int EndOfAs(ParsedFrame frame, AsPlace place)
    {
        var at = place.Verb + 1;
        while (at < frame.Count && frame[at] is not ("," or "." or ";"))
            at++;
        return at;
    }

    /// <summary>A clause before the source, one in two halves of which neither stands alone, or a condition before and its clause behind.</summary>
    private static (int First, int Last)[] AroundSource(ParsedFrame frame, SourcePlace place)
    {
        var (before, behind) = (BeforeSource(frame, place), BehindSource(frame, place));
        return ClauseExtent.Known(before ?? (behind is null ? null : ClauseExtent.Opening(frame, ClauseFront.Before(frame, place.First - 1), place.First - 1)), behind);
    }

    private static (int First, int Last)? BeforeSource(ParsedFrame frame, SourcePlace place)
    {
        var first = ClauseFront.Before(frame, place.First);
        var isClause = frame.HasFinite(first, place.First - 1) || (frame[place.First - 1] is "," && (frame.HasVerb(first, place.First - 1) || IsAllThatIsLeft(frame, place)));
        return isClause ? ClauseExtent.Trim(frame, first, place.First - 1) : null;
    }

    /// <summary>The ferry trails the tram, according to a clock: a sentence that ends with its source has a verb before it, though the tagger may take it for a noun.</summary>
    private static bool IsAllThatIsLeft(ParsedFrame frame, SourcePlace place)
    {
        for (var at = place.First; at < frame.Count - 1; at++)
        {
            if (frame[at] is "," or ";")
                return false;
        }

        return place.First > LongestOpening;
    }

    private static bool IsCondition(ParsedFrame frame, int source) => FunctionWords.IsSubordinator(frame[ClauseFront.Before(frame, source)]);

    private static (int First, int Last)? BehindSource(ParsedFrame frame, SourcePlace place)
    {
        var (at, end) = (place.First, place.Noun);
        while (end + 1 < frame.Count && frame[end] is not ",")
            end++;
        // a description of the source stands between two commas
        if (frame[end] is "," && (frame[end + 1] is "who" or "which" or "whose" || !frame.HasFinite(end, NextComma(frame, end))) && NextComma(frame, end) is var second && second < frame.Count - 3
            && (at <= 1 || frame.HasFinite(second, frame.Count - 1)))
            end = second;

        // what opens a sentence with its source is a clause even where its verb could be a participle
        var isClause = end + 2 < frame.Count && (frame.HasFinite(end, frame.Count - 1) || (at == 0 && frame.HasVerb(end, frame.Count - 1))) && (at <= 1 || !frame.HasFinite(0, at) || IsCondition(frame, at));
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
