using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>The grammar of a reporter's sentence, with the speech in it left out.</summary>
internal sealed class ParsedFrame
{
    private readonly string text;
    private readonly int[] items;
    private readonly List<string> decidedBy = [];

    public ParsedFrame(string text, Frame frame)
    {
        this.text = text;
        Frame = frame;
        var tokens = new List<TextSpan>();
        var places = new List<int>();
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Items[i].IsSpeech)
                continue;

            tokens.Add(frame.Items[i].Span);
            places.Add(i);
        }

        items = [.. places];
        Tree = SentenceParser.Parse(text, frame.Span, tokens, WordNames.BesideVerbs(text, tokens));
    }

    public Frame Frame { get; }

    public ParsedSentence Tree { get; }

    public int Count => Tree.Count;

    public ReadOnlySpan<char> this[int token] => token >= 0 && token < Count ? Tree[token].Span.In(text) : [];

    public char FirstLetter(int token) => this[token] is [var letter, ..] ? letter : ' ';

    public string Text => text;

    /// <summary>Takes note that a rule of grammar told something of the sentence, by which an example can tell whether it was this rule.</summary>
    public void DecideBy(string rule) => decidedBy.Add(rule);

    public IReadOnlyList<string> DecidedBy => decidedBy;

    /// <summary>The frame's item that a token is.</summary>
    public int ItemOf(int token) => items[token];

    /// <summary>How many tokens stand before a frame's item, which is also the first behind it where the item is speech.</summary>
    public int TokensBefore(int item)
    {
        var at = Array.BinarySearch(items, item);
        return at < 0 ? ~at : at;
    }

    public bool HasSpeechBetween(int first, int last) => items[last] - items[first] != last - first;

    /// <summary>Whether speech stands right before a token.</summary>
    public bool FollowsSpeech(int token) => Frame.IsSpeech(items[token] - 1);

    public bool IsMark(int token) => this[token] is "\"" or "”" or "''" or "’’" or "»" or "’" or "'" or "“" or "``";

    /// <summary>Whether a comma or dash stands before a token, a closing quotation mark between them left aside.</summary>
    public bool FollowsComma(int token)
    {
        var before = token - 1;
        while (before > 0 && IsMark(before))
            before--;
        return this[before] is "," or "—" or "–" or "--" or "-" or "?" or "!" || (before == token - 1 && this[before] is "―");
    }

    /// <summary>Whether a token, or an auxiliary or copula of it, is a finite verb.</summary>
    public bool IsFinite(int token)
    {
        if (Tree[token].Tag.IsFinite())
            return true;

        foreach (var child in Tree.Children(token))
        {
            if (Tree[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop && Tree[child].Tag.IsFinite())
                return true;
        }

        return false;
    }

    /// <summary>Whether a finite verb stands between two tokens, both included.</summary>
    public bool HasFinite(int first, int last)
    {
        for (var at = first; at <= last && at < Count; at++)
        {
            if (Tree[at].Tag.IsFinite())
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb in any form does.</summary>
    public bool HasVerb(int first, int last)
    {
        for (var at = first; at <= last && at < Count; at++)
        {
            if (Tree[at].Tag.IsVerb())
                return true;
        }

        return false;
    }
}
