using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Capitalised words in a row, of which a name is made; the rules of names take words from its ends.</summary>
internal readonly record struct CapitalRun(string Text, IReadOnlyList<TextSpan> Tokens, int First, int End)
{
    public int Count => End - First;

    public string this[int index] => Tokens[First + index].Of(Text);

    public TextSpan Span => TextSpan.Between(Tokens[First].Start, Tokens[End - 1].End);

    /// <summary>Whether a capital tells nothing of the first word: it begins a sentence, or speech.</summary>
    public bool OpensSentence => First == 0 || (Tokens[First - 1].Length == 1 && Text[Tokens[First - 1].Start] is '"' or '“' or '\'' or '‘');

    /// <summary>The words without hyphens and commas.</summary>
    public List<string> Words
    {
        get
        {
            var words = new List<string>(Count);
            for (var i = First; i < End; i++)
            {
                if (char.IsLetter(Text[Tokens[i].Start]))
                    words.Add(Tokens[i].Of(Text));
            }

            return words;
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
