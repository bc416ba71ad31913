using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Reads the grammar of an English sentence: parts of speech, and which word depends on which.</summary>
/// <remarks>Reported speech comes in two forms: the clause hangs on the verb of speech (ccomp), or the verb of speech, set between or after,
/// hangs on the clause (parataxis, at times ccomp). The weights are loaded at first use; every thread may parse. The same text gives the same tree, in time linear in its length.</remarks>
public static class SentenceParser
{
    // Fifty times a long sentence. What is longer is no sentence, and its end is one token that is not looked into.
    private const int LongestSentence = 20_000;

    [ThreadStatic]
    private static Configuration? configuration;

    /// <summary>Parses one sentence, as <see cref="Sentences"/> cut it. One too long for its own good is parsed in stretches,
    /// whose roots hang on the first root in <see cref="Relation.Parataxis"/>; what follows its first 20,000 characters is one token.</summary>
    public static ParsedSentence Parse(string text, TextSpan sentence) => Parse(Model.Default, text, sentence);

    /// <summary>Parses a sentence of which only some tokens count, such as one with the speech in it left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tokens">The tokens of it that count.</param>
    /// <param name="names">Which of them are names, in order, although their letters are a common word's.</param>
    public static ParsedSentence Parse(string text, TextSpan sentence, IReadOnlyList<TextSpan> tokens, IReadOnlyList<int> names)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(names);

        return Parse(Model.Default, text, sentence, sentence, [.. tokens], [.. names]);
    }

    internal static ParsedSentence Parse(Model model, string text, TextSpan sentence)
    {
        var readable = new TextSpan(sentence.Start, Math.Min(sentence.Length, LongestSentence));
        return Parse(model, text, sentence, readable, CollectionsMarshal.AsSpan(Tokenizer.Tokens(text, readable)), []);
    }

    private static ParsedSentence Parse(Model model, string text, TextSpan sentence, TextSpan readable, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<int> names)
    {
        var tokens = new Token[spans.Length + (readable.End < sentence.End ? 1 : 0)];
        var work = configuration ??= new Configuration();
        for (var (start, root) = (0, -1); start < spans.Length;)
        {
            var stretch = spans.Slice(start, StretchLength(text, spans[start..]));
            Word.Read(text, stretch, work.Words);
            foreach (var name in names)
            {
                if (name >= start && name < start + stretch.Length) work.Words[name - start] = Word.Name;
            }

            Tagger.Run(model, work.Words.AsSpan(0, stretch.Length), work.Tags);
            Parser.Run(model, work, stretch.Length);
            for (var i = 0; i < stretch.Length; i++)
            {
                var isRoot = work.Heads[i] < 0;
                tokens[start + i] = isRoot
                    ? new(stretch[i], work.Tags[i], root, root < 0 ? Relation.Root : Relation.Parataxis)
                    : new(stretch[i], work.Tags[i], start + work.Heads[i], work.Relations[i]);
            }

            if (root < 0) root = start + work.Stack(0);

            start += stretch.Length;
        }

        if (tokens.Length > spans.Length)
        {
            var root = Array.FindIndex(tokens, 0, spans.Length, token => token.Head < 0);
            tokens[^1] = new(TextSpan.Between(readable.End, sentence.End), Tag.XX, root, root < 0 ? Relation.Root : Relation.Dep);
        }

        return new ParsedSentence(sentence, tokens);
    }

    /// <summary>All that is left if it is short enough, else up to the last clause mark that leaves a stretch of some length.</summary>
    private static int StretchLength(string text, ReadOnlySpan<TextSpan> rest)
    {
        if (rest.Length <= Configuration.Longest) return rest.Length;

        for (var i = Configuration.Longest; i > Configuration.Longest / 2; i--)
        {
            if (text[rest[i - 1].Start] is ',' or ';' or ':' or '—' or '–') return i;
        }

        return Configuration.Longest;
    }
}
