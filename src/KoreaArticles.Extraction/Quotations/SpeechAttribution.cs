using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Speech in marks, seen from the sentence it stands in.</summary>
/// <param name="Item">Which item of the sentence it is.</param>
/// <param name="Behind">The first token behind it, or as many as there are tokens.</param>
internal readonly record struct SpeechPlace(int Item, int Behind)
{
    /// <summary>Whether a token stands beside the speech with no other speech between.</summary>
    public bool Reaches(ParsedFrame frame, int token) =>
        token >= 0 && token < frame.Count && frame.ItemOf(token) - Item == (token < Behind ? token - Behind : token - Behind + 1);
}

/// <summary>Finds whose a speech in marks is from the words before, after and between in its own sentence.</summary>
internal static class SpeechAttribution
{
    /// <param name="item">Which item of the sentence the speech is; as many as there are items for speech that is still to come.</param>
    public static Attribution? Of(ParsedFrame frame, int item) =>
        SpeechAttributionRules.All.Find(frame, new SpeechPlace(item, frame.TokensBefore(item))) is var (rule, found) ? found with { Rule = rule } : null;

    /// <summary>By whoever does the saying, whose words have to stand where the rule looks for them.</summary>
    public static Attribution? ByCue(ParsedFrame frame, int cue, Predicate<int> isThere) =>
        SubjectFinder.Of(frame, cue) is var subject and >= 0 && isThere(subject) ? ClauseAttribution.Of(frame, cue, subject) : null;
}
