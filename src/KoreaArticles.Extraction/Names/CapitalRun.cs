using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Capitalised words in a row, of which a name is made; the rules of names take words from its ends.</summary>
internal readonly record struct CapitalRun
{
    // Every rule asks for them, and a word is a string only once.
    private readonly string[] words;
    private readonly int origin;

    public CapitalRun(string text, List<TextSpan> tokens, int first, int end)
    {
        (Text, Tokens, First, End, origin) = (text, tokens, first, end, first);
        words = new string[end - first];
        for (var i = 0; i < words.Length; i++)
            words[i] = tokens[first + i].Of(text);
    }

    public string Text { get; }

    public List<TextSpan> Tokens { get; }

    public int First { get; private init; }

    public int End { get; private init; }

    public int Count => End - First;

    public string this[int index] => words[First - origin + index];

    public TextSpan Span => TextSpan.Between(Tokens[First].Start, Tokens[End - 1].End);

    /// <summary>Whether a capital tells nothing of the first word: it begins a sentence, or speech.</summary>
    public bool OpensSentence => First == 0 || (Tokens[First - 1].Length == 1 && Text[Tokens[First - 1].Start] is '"' or '“' or '\'' or '‘');

    /// <summary>Whether a word or a comma stands before it, and no mark behind which a sentence may begin.</summary>
    public bool FollowsWord => First > 0 && (Text[Tokens[First - 1].Start] is ',' || char.IsLetterOrDigit(Text[Tokens[First - 1].Start]));

    /// <summary>The words without hyphens and commas.</summary>
    public List<string> Words
    {
        get
        {
            var letters = new List<string>(Count);
            for (var i = 0; i < Count; i++)
            {
                if (char.IsLetter(this[i][0]))
                    letters.Add(this[i]);
            }

            return letters;
        }
    }

    public CapitalRun From(int index) => this with { First = First + index };

    public CapitalRun WithoutLast() => this with { End = End - 1 };

    public bool Any(int from, int until, Func<string, bool> isSuch)
    {
        for (var i = from; i < until; i++)
        {
            if (isSuch(this[i]))
                return true;
        }

        return false;
    }

    /// <summary>The first run of a line, or none.</summary>
    public static CapitalRun? FirstIn(string line)
    {
        var tokens = Tokenizer.Tokens(line, new TextSpan(0, line.Length));
        var first = tokens.FindIndex(token => NameRun.IsCapital(line, token));
        return first < 0 ? null : new CapitalRun(line, tokens, first, NameRun.End(line, tokens, first));
    }
}
