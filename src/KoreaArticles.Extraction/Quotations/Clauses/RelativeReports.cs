using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>Reports within what is said about a noun: a boat that Park said had left. The noun is the subject of what is said, so that this begins with its verb.</summary>
internal static class RelativeReports
{
    /// <summary>Whether a finite verb stands right behind a word of speech, and before its speaker the word that stands for the noun.</summary>
    public static bool StandsBehind(ParsedFrame frame, int cue)
    {
        if (cue + 1 >= frame.Count || !(frame.Tree[cue + 1].Tag.IsFinite() || FunctionWords.IsAuxiliary(frame[cue + 1])) || !frame.Tree[cue].Tag.IsFinite() || frame.HasSpeechBetween(cue, cue + 1))
            return false;

        return SubjectFinder.Of(frame, cue) is var subject and > 0 && subject < cue && SpeakerPhrase.Of(frame, subject).First is var first and > 0 && (FunctionWords.IsRelative(frame[first - 1]) || frame[first - 1] is "what" or "whom");
    }
}
