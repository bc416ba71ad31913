namespace KoreaArticles.Extraction.Layout;

/// <summary>How a line ends.</summary>
internal enum Ending
{
    Letter,
    Digit,
    Sentence,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Comma,
    Other,
}

/// <summary>What one pass over a line counts.</summary>
internal sealed class LineFacts
{
    public required TextSpan Span { get; init; }

    public int Words { get; private set; }

    public int Capitalised { get; private set; }

    public int AllCapitals { get; private set; }

    public int Numbers { get; private set; }

    /// <summary>Ends of sentences followed by the start of another.</summary>
    public int InnerSentences { get; private set; }

    public int Digits { get; private set; }

    /// <summary>Letters of scripts that write without spaces or where capitals and function words tell nothing.</summary>
    public int OtherScript { get; private set; }

    public int Letters { get; private set; }

    /// <summary>Years of this and the last century.</summary>
    public int Years { get; private set; }

    public Ending Ending { get; private set; }

    /// <summary>The same for lines with the same words, whatever their case and punctuation.</summary>
    public ulong Words64 { get; private set; } = 14695981039346656037;

    public int this[WordClass group] => counts[System.Numerics.BitOperations.TrailingZeroCount((int)group)];

    private readonly int[] counts = new int[Vocabulary.Groups];

    /// <summary>What the first word tells.</summary>
    public WordClass First { get; private set; }

    /// <summary>What the last word tells.</summary>
    public WordClass Last { get; private set; }

    /// <summary>The first word's hash.</summary>
    public uint FirstHash { get; private set; }

    /// <summary>The same for lines that open with the same two words.</summary>
    public ulong Opening { get; private set; }

    /// <summary>The first two words of a name where the line holds a name alone or a byline; 0 where it does not.</summary>
    public ulong Name { get; private set; }

    private static readonly uint By = Vocabulary.Hash("by");
    private uint second;
    private ulong afterBy;

    /// <summary>Reads a line; the hashes of its words that carry meaning are added to <paramref name="content"/>.</summary>
    public static LineFacts Read(string text, TextSpan span, List<uint> content)
    {
        var facts = new LineFacts { Span = span };
        var line = span.In(text);
        var ended = false;
        for (var i = 0; i < line.Length;)
        {
            if (!IsWordPart(line[i]))
            {
                ended = EndsSentence(line[i]) || (ended && IsCloser(line[i]));
                if (ended && i + 2 < line.Length && char.IsWhiteSpace(line[i + 1]) && !char.IsLower(line[i + 2]))
                    facts.InnerSentences++;
                i++;
                continue;
            }

            var start = i;
            var hash = Vocabulary.Empty;
            while (i < line.Length && (IsWordPart(line[i]) || (IsApostrophe(line[i]) && i + 1 < line.Length && IsWordPart(line[i + 1]))))
                hash = Vocabulary.Add(hash, line[i++]);
            facts.Count(line[start..i], hash, content);
            ended = false;
        }

        // Scripts without spaces: two signs are about a word.
        facts.Words += facts.OtherScript / 3;
        facts.Ending = EndingOf(line);
        facts.Name = facts.afterBy != 0 && facts.Words <= 12 ? facts.afterBy : facts.Words is 2 or 3 or 4 && facts.Capitalised == facts.Words ? facts.Opening : 0;
        return facts;
    }

    private void Count(ReadOnlySpan<char> word, uint hash, List<uint> content)
    {
        Words++;
        if (Words == 1)
            FirstHash = hash;
        else if (Words == 2)
            Opening = Pair(FirstHash, second = hash);
        else if (Words == 3 && FirstHash == By && Capitalised >= 2)
            afterBy = Pair(second, hash);
        Words64 = (Words64 ^ hash) * 1099511628211;
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
                Digits++;
            else if (c >= '\u0370')
                OtherScript++;
            else if (char.IsUpper(c))
                upper++;
        }

        Letters += word.Length;
        if (char.IsUpper(word[0]))
            Capitalised++;
        if (upper == word.Length && upper > 1)
            AllCapitals++;
        if (char.IsAsciiDigit(word[0]))
            Numbers++;
        if (word is ['1', '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'])
            Years++;

        var classes = Vocabulary.Of(hash);
        var groups = classes;
        First = Words == 1 ? groups : First;
        Last = groups;
        for (var group = 0; groups != WordClass.None; group++, groups = (WordClass)((int)groups >> 1))
            if (((int)groups & 1) != 0)
                counts[group]++;
        if (word.Length > 3 && !classes.HasFlag(WordClass.Function))
            content.Add(hash);
    }

    private static ulong Pair(uint first, uint second) => ((ulong)first << 32) | second;

    private static Ending EndingOf(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 1 && IsCloser(line[end - 1]))
            end--;
        return line[end - 1] switch
        {
            '.' when end > 2 && line[end - 2] == '.' => Ending.Ellipsis,
            '…' => Ending.Ellipsis,
            '.' or '。' or '．' or '।' or '۔' => Ending.Sentence,
            '?' or '？' or '؟' => Ending.Question,
            '!' or '！' => Ending.Exclamation,
            ':' or '：' => Ending.Colon,
            ',' or ';' or '、' or '，' => Ending.Comma,
            var c when char.IsDigit(c) => Ending.Digit,
            var c when char.IsLetter(c) => Ending.Letter,
            _ => Ending.Other,
        };
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '©';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '-';

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '“' or '»' or ')' or ']' or '」' or '』' or '*';
}
