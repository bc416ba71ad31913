namespace KoreaArticles.Extraction.Grammar;

/// <summary>A word or mark of a parsed sentence.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Head">Index of the word it depends on; -1 for the root.</param>
/// <param name="Relation">How it depends on that word.</param>
public readonly record struct Token(TextSpan Span, Tag Tag, int Head, Relation Relation);

/// <summary>A sentence with the tree of who depends on whom. Every token hangs, directly or not, on the one root; an empty sentence has none.</summary>
public sealed class ParsedSentence
{
    private readonly Token[] tokens;
    private readonly (int First, int Last)[] edges;

    internal ParsedSentence(TextSpan span, Token[] tokens)
    {
        Span = span;
        this.tokens = tokens;
        edges = Edges(tokens);
    }

    public TextSpan Span { get; }

    public IReadOnlyList<Token> Tokens => tokens;

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    /// <summary>Index of the first root, -1 in an empty sentence.</summary>
    public int Root => Array.FindIndex(tokens, token => token.Head < 0);

    /// <summary>First token of all that depends on a token, itself included.</summary>
    public int LeftEdge(int index) => edges[index].First;

    /// <summary>Last token of all that depends on a token, itself included.</summary>
    public int RightEdge(int index) => edges[index].Last;

    /// <summary>The text from one token to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.Between(tokens[first].Span.Start, tokens[last].Span.End);

    /// <summary>Tokens that depend on a token directly, in order.</summary>
    public IEnumerable<int> Children(int index)
    {
        for (var i = edges[index].First; i <= edges[index].Last; i++)
        {
            if (tokens[i].Head == index) yield return i;
        }
    }

    /// <summary>The first direct dependant in a relation, -1 if there is none.</summary>
    public int Child(int index, Relation relation)
    {
        for (var i = edges[index].First; i <= edges[index].Last; i++)
        {
            if (tokens[i].Head == index && tokens[i].Relation == relation) return i;
        }

        return -1;
    }

    /// <summary>The token that covers a position of the text, -1 if none does.</summary>
    public int TokenAt(int position)
    {
        var last = tokens.CountBefore(position + 1, static token => token.Span.Start) - 1;
        return last >= 0 && tokens[last].Span.Contains(position) ? last : -1;
    }

    private static (int First, int Last)[] Edges(Token[] tokens)
    {
        var found = new (int First, int Last)[tokens.Length];
        for (var i = 0; i < tokens.Length; i++) found[i] = (i, i);

        for (var i = 0; i < tokens.Length; i++)
        {
            // What covers a word already has told, or will tell, those above it.
            for (var head = tokens[i].Head; head >= 0 && (found[head].First > i || found[head].Last < i); head = tokens[head].Head)
            {
                found[head] = (Math.Min(found[head].First, i), Math.Max(found[head].Last, i));
            }
        }

        return found;
    }
}
