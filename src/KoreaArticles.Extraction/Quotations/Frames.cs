using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>A paragraph cut into the reporter's sentences and the speech quoted between and inside them.</summary>
internal sealed record FramedParagraph(TextSpan Span, IReadOnlyList<MarkedStretch> Speeches, IReadOnlyList<MarkedStretch> Fragments, IReadOnlyList<Frame> Frames)
{
    /// <summary>The fragments that touch a stretch of the paragraph.</summary>
    public IEnumerable<MarkedStretch> FragmentsIn(TextSpan span)
    {
        for (var i = Fragments.CountBefore(span.Start + 1, static fragment => fragment.Outer.End); i < Fragments.Count && Fragments[i].Outer.Start < span.End; i++)
            yield return Fragments[i];
    }
}

/// <summary>Folds quoted speech, so that a sentence around it reads as the reporter's own.</summary>
internal static class Frames
{
    private const int LongestAttribution = 90;

    public static FramedParagraph Of(string text, TextSpan paragraph)
    {
        var (speeches, fragments) = SpeechRules.Sort(text, paragraph, MarkedStretches.In(text, paragraph));
        var frames = new List<Frame>();
        var items = new List<FrameItem>();
        var at = paragraph.Start;
        for (var i = 0; i < speeches.Count; i++)
        {
            AddWords(text, TextSpan.Between(at, Math.Max(at, speeches[i].Outer.Start)), fragments, items, frames, endsParagraph: false);
            items.Add(new FrameItem(speeches[i].Outer, i));
            at = speeches[i].Outer.End;
            var limit = i + 1 < speeches.Count ? speeches[i + 1].Outer.Start : paragraph.End;
            if (!GoesOn(text, speeches[i], TextSpan.Between(at, Math.Max(at, limit))))
                Close(text, items, frames);
        }

        AddWords(text, TextSpan.Between(at, Math.Max(at, paragraph.End)), fragments, items, frames, endsParagraph: true);
        Close(text, items, frames);
        return new FramedParagraph(paragraph, speeches, fragments, frames);
    }

    private static void AddWords(string text, TextSpan span, List<MarkedStretch> fragments, List<FrameItem> items, List<Frame> frames, bool endsParagraph)
    {
        var sentences = Sentences.In(text, span);
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var token in Tokenizer.Tokens(text, sentences[s]))
                items.Add(new FrameItem(token, -1));
            if (IsInside(fragments, sentences[s].End))
                continue;
            if (s + 1 < sentences.Count || endsParagraph || EndsSentence(text, sentences[s]))
                Close(text, items, frames);
        }
    }

    /// <summary>A full stop inside marks ends no sentence of the reporter's.</summary>
    private static bool IsInside(List<MarkedStretch> fragments, int at)
    {
        var next = fragments.CountBefore(at + 1, static fragment => fragment.Outer.End);
        return next < fragments.Count && fragments[next].Outer.Start < at && fragments[next].Closed;
    }

    private static void Close(string text, List<FrameItem> items, List<Frame> frames)
    {
        if (items.Count == 0)
            return;

        frames.Add(new Frame(text, [.. items]));
        items.Clear();
    }

    private static bool EndsSentence(string text, TextSpan sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.Start && text[last] is '"' or '”' or '’' or '\'' or ')' or ']')
            last--;
        return text[last] is '.' or '!' or '?' && sentence.Length > 1;
    }

    /// <summary>Whether the sentence goes on after a speech: the speech did not end one, or what follows says whose it is.</summary>
    private static bool GoesOn(string text, MarkedStretch speech, TextSpan rest)
    {
        var next = rest.Start;
        while (next < rest.End && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= rest.End)
            return false;
        if (text[next] is ',' or ';' or '-' or '–' or '—' or '―' || char.IsLower(text[next]))
            return true;

        var last = text[speech.Inner.End - 1];
        if (last is '?' or '!' || (last is not '.' and not '…' and not ')'))
            return last is not '?' and not '!' || SaysWho(text, TextSpan.Between(next, rest.End));

        return false;
    }

    /// <summary>Whether a sentence after a question is short and turns on a word of speech.</summary>
    private static bool SaysWho(string text, TextSpan rest)
    {
        var end = rest.Start;
        while (end < rest.End && end - rest.Start < LongestAttribution && text[end] is not ('?' or '!' or '\n'))
        {
            if (!char.IsLetter(text[end]) && SpeechCues.IsPlain(Letters.Before(text, end)))
                return true;
            end++;
        }

        return false;
    }
}
