namespace KoreaArticles.Api.Search;

/// <summary>Words that stand together, one or a phrase; as a prefix the last of them may go on.</summary>
internal sealed record SearchWords(string Text, bool IsPrefix);

/// <summary>What one alternative of a search wants and does not want.</summary>
internal sealed record SearchAlternative(IReadOnlyList<SearchWords> Wanted, IReadOnlyList<SearchWords> Unwanted);

/// <summary>A search as somebody wrote it: alternatives, of which one has to hold.</summary>
/// <remarks>It takes words, "phrases", -word, OR and word*; whatever else is in it is text. No input is an error.</remarks>
internal sealed record SearchQuery(IReadOnlyList<SearchAlternative> Alternatives)
{
    /// <summary>The wanted words of all alternatives, for highlights.</summary>
    public IEnumerable<SearchWords> Wanted => Alternatives.SelectMany(alternative => alternative.Wanted);

    /// <summary>Nothing in the input was a word, so nothing can be found.</summary>
    public bool IsEmpty => Alternatives.Count == 0;

    /// <summary>Only words that must not occur: everything else is found.</summary>
    public bool IsExclusion => Alternatives is [{ Wanted: [] }];

    public static SearchQuery Parse(string text)
    {
        List<SearchAlternative> alternatives = [];
        List<SearchWords> wanted = [], unwanted = [];
        var pieces = Pieces(text).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            var isOr = pieces[i] is { Text: "OR", IsQuoted: false, IsUnwanted: false } && wanted.Count + unwanted.Count > 0
                && i < pieces.Count - 1;
            if (isOr)
            {
                alternatives.Add(new(wanted, unwanted));
                (wanted, unwanted) = ([], []);
            }
            else if (pieces[i].ToWords() is { } words)
            {
                (pieces[i].IsUnwanted ? unwanted : wanted).Add(words);
            }
        }

        if (wanted.Count + unwanted.Count > 0) alternatives.Add(new(wanted, unwanted));

        // An index finds what is there; "everything without a word" is answered only where it is all that was asked.
        var findable = alternatives.Where(alternative => alternative.Wanted.Count > 0).ToList();
        return new(findable.Count > 0 ? findable : [.. alternatives.Take(1)]);
    }

    private static IEnumerable<Piece> Pieces(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var isUnwanted = text[i] == '-' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
            if (isUnwanted) i++;
            var isQuoted = IsQuote(text[i]);
            if (isQuoted) i++;

            var end = i;
            while (end < text.Length && !IsQuote(text[end]) && (isQuoted || !char.IsWhiteSpace(text[end]))) end++;
            yield return new(text[i..end], isQuoted, isUnwanted);
            i = isQuoted && end < text.Length ? end + 1 : end;
        }
    }

    private static bool IsQuote(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';

    private readonly record struct Piece(string Text, bool IsQuoted, bool IsUnwanted)
    {
        public SearchWords? ToWords() => SearchTokens.Any(Text) ? new(IsQuoted ? Text : Text.TrimEnd('*'), IsPrefix) : null;

        // Korean glues its particles to the word: who looks for 서울 wants 서울에서, too.
        private bool IsPrefix =>
            Text[^1] is >= '\uac00' and <= '\ud7a3' || (!IsQuoted && Text is [.., var last, '*'] && char.IsLetterOrDigit(last));
    }
}
