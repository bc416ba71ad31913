namespace KoreaArticles.Extraction.Grammar;

/// <summary>A token as the classifiers see it: hashes of its letters, never the letters.</summary>
/// <param name="Lower">All of it in lower case, digits alike, marks in one form whatever their typography.</param>
/// <param name="Prefix">Its first two letters.</param>
/// <param name="Ending">Its last two letters.</param>
/// <param name="Suffix">Its last three letters.</param>
/// <param name="Shape">Where it has capitals, small letters, digits and marks, runs counted as one.</param>
internal readonly record struct Word(uint Lower, uint Prefix, uint Ending, uint Suffix, uint Shape)
{
    public static readonly Word None = new(1, 1, 1, 1, 1);

    /// <summary>A name that is nothing else: a name with the letters of a common word is read as it would be.</summary>
    public static readonly Word Name = Of("Smith");

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private static readonly uint OpenQuote = Hash("``");
    private static readonly uint CloseQuote = Hash("''");

    public static uint Hash(ReadOnlySpan<char> letters)
    {
        var hash = Basis;
        foreach (var letter in letters) hash = (hash ^ Folded(letter)) * Prime;

        return hash ^ (hash >> 15);
    }

    /// <summary>Reads the tokens of a sentence. Marks of quotation are told open from closed by the space around them, else by turn.</summary>
    public static void Read(string text, ReadOnlySpan<TextSpan> tokens, Span<Word> words)
    {
        var inside = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var letters = tokens[i].In(text);
            if (!Marks.IsQuote(letters[0]) || letters.Length > 2 || (letters.Length == 2 && letters[0] != letters[1]))
            {
                words[i] = Of(letters);
                continue;
            }

            // A single closing mark is a possessive as often as the end of a quotation: it keeps a form of its own.
            if (letters is "'" or "’" && !Opens(text, tokens[i], inside))
            {
                words[i] = Of("'");
                continue;
            }

            inside = Opens(text, tokens[i], inside);
            words[i] = Of("\"") with { Lower = inside ? OpenQuote : CloseQuote };
        }
    }

    public bool IsQuote => Lower == OpenQuote || Lower == CloseQuote;

    public bool OpensQuote => Lower == OpenQuote;

    private static bool Opens(string text, TextSpan mark, bool inside)
    {
        if (text[mark.Start] is '“' or '„' or '«' or '‘' or '`' or '‚' or '‹' or '「' or '『') return true;

        if (text[mark.Start] is '”' or '»' or '’' or '›' or '」' or '』') return false;

        var before = mark.Start == 0 || char.IsWhiteSpace(text[mark.Start - 1]) || text[mark.Start - 1] is '(' or '[' or '—' or '-';
        var after = mark.End >= text.Length || char.IsWhiteSpace(text[mark.End]);
        return before == after ? !inside : before;
    }

    private static Word Of(ReadOnlySpan<char> letters) => new(
        Hash(letters),
        Hash(letters[..Math.Min(2, letters.Length)]),
        Hash(letters[Math.Max(0, letters.Length - 2)..]),
        Hash(letters[Math.Max(0, letters.Length - 3)..]),
        ShapeOf(letters));

    private static uint ShapeOf(ReadOnlySpan<char> letters)
    {
        var (shape, last, run) = (Basis, '\0', 0);
        foreach (var letter in letters)
        {
            var kind = char.IsUpper(letter) ? 'X' : char.IsLetter(letter) ? 'x' : char.IsDigit(letter) ? 'd' : Folded(letter);
            run = kind == last ? run + 1 : 0;
            last = kind;
            if (run < 2) shape = (shape ^ kind) * Prime;
        }

        return shape;
    }

    private static char Folded(char c)
    {
        if (char.IsAsciiLetterLower(c)) return c;

        if (char.IsDigit(c)) return '0';

        if (Marks.IsApostrophe(c)) return '\'';

        return Marks.IsDash(c) || Marks.IsHyphen(c) ? '-' : char.ToLowerInvariant(c);
    }
}
