namespace KoreaArticles.Extraction.Languages;

/// <summary>Tells the language of a text by its script, and Latin ones by their commonest words.</summary>
public static class LanguageReader
{
    // Enough to be sure and little enough to cost nothing.
    private const int Sample = 3000;

    // A script shows in a few letters, a language written in Latin ones needs words.
    private const int Fewest = 6;

    private const int FewestLatin = 20;

    private const double EnoughWords = 0.06;

    // Of the letters of Ukrainian and Persian, those their neighbours lack are one in twenty.
    private const int OwnLetters = 50;

    /// <summary>The language of the given stretches of a text, ISO 639-1, or "und".</summary>
    public static Finding<string> Read(string text, IEnumerable<TextSpan> stretches)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stretches);

        var tally = new Tally();
        foreach (var stretch in stretches)
        {
            tally.Count(stretch.In(text)[..Math.Min(stretch.Length, Sample)]);
            if (tally.Letters > Sample)
                break;
        }

        return tally.Decide();
    }

    private sealed class Tally
    {
        private readonly int[] hits = new int[CommonWords.Languages];
        private readonly int[] scripts = new int[Scripts.Count];
        private string? owner;
        private int owned;
        private int latinWords;

        public int Letters { get; private set; }

        public void Count(ReadOnlySpan<char> text)
        {
            Span<char> word = stackalloc char[CommonWords.Longest];
            var length = 0;
            foreach (var c in text)
            {
                var script = char.IsAsciiLetter(c) ? Script.Latin : char.IsLetter(c) ? Scripts.Of(c) : Script.Other;
                if (script == Script.Latin)
                {
                    if (length < word.Length)
                        word[length] = char.ToLowerInvariant(c);
                    length++;
                    continue;
                }

                EndWord(word, ref length);
                if (char.IsLetter(c))
                    Add(c, script);
            }

            EndWord(word, ref length);
        }

        public Finding<string> Decide()
        {
            if (Letters < Fewest)
                return Unknown();

            var script = (Script)Array.IndexOf(scripts, scripts.Max());
            if (script == Script.Latin)
                return DecideLatin();

            // Japanese mixes kana into Han; Han without kana is Chinese.
            var share = Math.Round((double)scripts[(int)script] / scripts.Sum(), 2);
            if (script == Script.Han && scripts[(int)Script.Kana] * 10 > scripts[(int)script])
                script = Script.Kana;
            var language = owner is not null && owned * OwnLetters > Letters ? owner : Scripts.Language(script);

            return language == "und" ? Unknown() : new(language, null, "language-script", share, Basis.Inferred) { Why = "Most of the letters are of its script." };
        }

        private Finding<string> DecideLatin()
        {
            var most = hits.Max();
            var share = (double)most / Math.Max(1, latinWords);
            return Letters < FewestLatin || share < EnoughWords ? Unknown()
                : new(CommonWords.Language(Array.IndexOf(hits, most)), null, "language-words", Math.Round(Math.Min(0.99, 0.6 + share), 2), Basis.Inferred)
                {
                    Why = $"{share:P0} of the words are among the commonest of this language.",
                };
        }

        private static Finding<string> Unknown() => new("und", null, "language-unknown", 0, Basis.Unknown);

        private void Add(char letter, Script script)
        {
            Letters++;
            scripts[(int)script] += Scripts.WeightOf(script);
            if (Scripts.OwnerOf(letter) is { } language)
                (owner, owned) = (language, owned + 1);
        }

        private void EndWord(ReadOnlySpan<char> word, ref int length)
        {
            if (length == 0)
                return;

            Letters += length;
            scripts[(int)Script.Latin] += length;
            latinWords++;
            if (length <= word.Length)
                for (var languages = CommonWords.LanguagesOf(word[..length]); languages != 0; languages &= languages - 1)
                    hits[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
            length = 0;
        }
    }
}
