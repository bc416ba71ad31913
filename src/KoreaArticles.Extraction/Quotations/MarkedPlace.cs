using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>What stands before words in marks.</summary>
internal enum MarkedAfter
{
    SentenceStart,
    Comma,
    Colon,

    /// <summary>A word of speech.</summary>
    Cue,
    Word,
}

/// <summary>Words in marks and what the text around them tells of them.</summary>
/// <param name="text">The document.</param>
/// <param name="paragraph">Where their paragraph stands in it.</param>
/// <param name="stretch">The words.</param>
/// <param name="before">The speech before them in the paragraph.</param>
internal sealed class MarkedPlace(string text, TextSpan paragraph, MarkedStretch stretch, MarkedStretch? before)
{
    private const int LongestBetween = 300;
    private const int Beside = 60;

    public MarkedStretch Stretch => stretch;

    public ReadOnlySpan<char> Inner => stretch.Inner.In(text);

    public int Words { get; } = CountWords(text, stretch.Inner);

    public MarkedAfter After { get; } = AfterWhat(text, paragraph, stretch.Outer.Start);

    public bool StartsSmall { get; } = char.IsLower(FirstLetter(text, stretch.Inner));

    /// <summary>Whether a stop stands inside the marks at their end, or the sentence ends right after them.</summary>
    public bool EndsClause { get; } = Ends(text, paragraph, stretch);

    /// <summary>Whether other speech stands before the words in the paragraph.</summary>
    public bool FollowsSpeech => before is not null;

    /// <summary>Whether a word of speech stands between the words and the speech before them.</summary>
    public bool HasCueSinceSpeech() =>
        before is { } earlier && TextSpan.Between(earlier.Outer.End, stretch.Outer.Start) is var between && (HasCue(between) || GoesOn(between.In(text)));

    /// <summary>Park said, "…": a word of speech right before.</summary>
    public bool FollowsCue()
    {
        var at = stretch.Outer.Start;
        while (at > paragraph.Start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or ':'))
            at--;
        return SpeechCues.IsPlain(Letters.Before(text, at));
    }

    /// <summary>Park said, "…" or "…," Park said.</summary>
    public bool HasCueBeside() => FollowsCue() || HasCue(TextSpan.Between(stretch.Outer.End, Math.Min(paragraph.End, stretch.Outer.End + Beside)));

    /// <summary>The small word that goes on right after the marks; empty where none does.</summary>
    public ReadOnlySpan<char> WordBehind()
    {
        var start = stretch.Outer.End + 1;
        if (!stretch.Closed || start >= paragraph.End || text[start - 1] != ' ' || !char.IsLower(text[start]))
            return [];

        var end = start;
        while (end < paragraph.End && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>"…," she went on, "…": said with no word of speech.</summary>
    private static bool GoesOn(ReadOnlySpan<char> between) => between.TrimEnd(", ") is var words && (words.EndsWith(" went on") || words.EndsWith(" goes on"));

    private bool HasCue(TextSpan between)
    {
        for (var at = between.Start + 1; at <= between.End && at - between.Start < LongestBetween; at++)
        {
            if ((at == between.End || !char.IsLetter(text[at])) && char.IsLetter(text[at - 1]) && SpeechCues.IsPlain(Letters.Before(text, at)))
                return true;
        }

        return false;
    }

    private static MarkedAfter AfterWhat(string text, TextSpan paragraph, int at)
    {
        var last = at - 1;
        while (last >= paragraph.Start && char.IsWhiteSpace(text[last]))
            last--;
        if (last < paragraph.Start)
            return MarkedAfter.SentenceStart;

        return text[last] switch
        {
            '.' or '!' or '?' or '”' or '"' or '’' or '\'' or '…' or '»' or '*' or '•' or ')' or ']' => MarkedAfter.SentenceStart,
            ',' => MarkedAfter.Comma,
            ':' or '—' or '–' or '-' or '―' => MarkedAfter.Colon,
            _ => SpeechCues.IsPlain(Letters.Before(text, last + 1)) ? MarkedAfter.Cue : MarkedAfter.Word,
        };
    }

    private static bool Ends(string text, TextSpan paragraph, MarkedStretch stretch)
    {
        if (!stretch.Closed || text[stretch.Inner.End - 1] is ',' or '.' or '?' or '!' or '…' or '-' or '—' or '–' or ';' or '\'' or '’' or ')')
            return true;

        var after = stretch.Outer.End;
        while (after < paragraph.End && char.IsWhiteSpace(text[after]))
            after++;
        return after >= paragraph.End || text[after] is ',' or '.' or '?' or '!';
    }

    private static int CountWords(string text, TextSpan span)
    {
        var words = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == span.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '-' or '(' or '[' or '—'))
                words++;
        }

        return words;
    }

    private static char FirstLetter(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End && at - span.Start < 12; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
                return text[at];
        }

        return ' ';
    }
}
