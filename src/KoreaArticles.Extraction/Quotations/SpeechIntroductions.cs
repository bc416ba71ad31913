using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Speech whose source stands in a phrase of its own: according to Park, as Park put it, a sentence that ends in a colon.</summary>
internal static class SpeechIntroductions
{
    private const int Reach = 25;

    /// <summary>According to Park, "…" and "…," according to Park.</summary>
    public static Attribution? AccordingTo(Frame frame, int speech)
    {
        if (frame[speech + 1] is "according" && frame[speech + 2] is "to")
            return Source(frame, speech + 1, "according-to", speech + 3, Phrases.End(frame, speech + 3));

        for (var at = speech - 1; at >= 0 && speech - at < Reach && !frame.IsSpeech(at); at--)
        {
            if (frame[at] is "to" && frame[at - 1] is "According" or "according")
                return Source(frame, at - 1, "according-to", at + 1, Math.Min(speech, Phrases.End(frame, at + 1)));
        }

        return null;
    }

    /// <summary>As Park, a clerk, put it, "…" and "…," as Park put it.</summary>
    public static Attribution? AsSomebodyPutIt(Frame frame, int speech)
    {
        for (var at = speech + 1; at < frame.Count && at - speech < Reach && !frame.IsSpeech(at); at++)
        {
            if (frame[at] is "as" && at - speech <= 2 && PutIt(frame, at) is { } after)
                return after;
        }

        for (var at = speech - 1; at >= 0 && speech - at < Reach && !frame.IsSpeech(at); at--)
        {
            if (frame[at] is "As" or "as" && PutIt(frame, at) is { } before)
                return before;
        }

        return null;
    }

    /// <summary>Park turned to the clerks: "…" The one the sentence is about speaks, where it is somebody.</summary>
    public static Attribution? SentenceAndColon(ParsedFrame frame, Frame words, int speech)
    {
        if (words[speech - 1] is not ":" || frame.Tree.Root is not (var root and >= 0) || SubjectFinder.Of(frame, root) is not (var subject and >= 0))
            return null;

        var isSomebody = frame.Tree[subject].Tag.IsProperNoun() || frame[subject] is "he" or "He" or "she" or "She";
        return isSomebody && subject < root ? ClauseAttribution.Of("sentence-and-colon", frame, root, subject) with { Cue = null } : null;
    }

    private static Attribution? PutIt(Frame frame, int mark)
    {
        for (var at = mark + 2; at + 1 < frame.Count && at - mark < Reach && !frame.IsSpeech(at); at++)
        {
            if (frame[at] is "put" or "puts" && frame[at + 1] is "it")
                return Source(frame, at, "as-somebody-put-it", mark + 1, Phrases.BeforeVerb(frame, mark + 1, at));
        }

        return null;
    }

    private static Attribution? Source(Frame frame, int cue, string rule, int first, int end) =>
        first < end && Phrases.CanStart(frame, first) ? Phrases.Attribute(rule, frame, cue, first, end) : null;
}
