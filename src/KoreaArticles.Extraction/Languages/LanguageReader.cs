using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<string, string[]> _words = new Dictionary<string, string>
    {
        ["en"] = "the of and to in that for is on with was as at by from has have said are be not which this will were its",
        ["de"] = "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird bei einer sind",
        ["fr"] = "le la les des et une du est dans que pour qui sur pas plus par avec au ce ont cette sont aux été",
        ["es"] = "el los las del una que por con para es se su como más al pero sus ha este fue la también entre",
        ["it"] = "il di che la per una della con non del è sono gli dei nel alla anche più le da ha delle",
        ["pt"] = "que do da os uma para com não em por dos mais no na as foi são pelo ao também das ser",
        ["nl"] = "de het een van en dat op te zijn voor met niet aan er om ook als bij uit naar door maar",
        ["id"] = "yang dan di untuk dengan dari pada ini itu tidak dalam akan telah oleh ke juga kata bahwa",
        ["pl"] = "się na nie że jest do to jak po przez oraz był które dla od są ale przy może",
        ["sv"] = "och att det som en på är av för med den till inte har om ett men var sig från",
        ["tr"] = "ve bir bu için ile da de olarak olan daha çok sonra gibi kadar ise değil oldu",
        ["vi"] = "của và là có trong được cho với các một những không người này khi đã ra",
    }.SelectMany(pair => pair.Value.Split(' '), (pair, word) => (word, pair.Key))
        .GroupBy(pair => pair.word).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Key).ToArray());

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

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
        private readonly Dictionary<string, int> _hits = [];
        private readonly Dictionary<string, int> _scripts = [];
        private int _latinWords;

        public int Letters { get; private set; }

        public void Count(ReadOnlySpan<char> text)
        {
            Span<char> word = stackalloc char[16];
            var length = 0;
            foreach (var c in text)
            {
                if (char.IsLetter(c))
                {
                    // Scripts mix within a run of letters, and only Latin words are looked up.
                    if (length > 0 && c >= '\u0250' && ScriptOf(c) != ScriptOf(word[0]))
                        EndWord(word, ref length);
                    if (length < word.Length)
                        word[length] = char.ToLowerInvariant(c);
                    length++;
                    continue;
                }

                EndWord(word, ref length);
            }

            EndWord(word, ref length);
        }

        public Finding<string> Decide()
        {
            if (Letters < Fewest)
                return new("und", null, "language-unknown", 0, Basis.Unknown);

            var (script, letters) = _scripts.MaxBy(pair => pair.Value);
            if (script == "Latn")
                return DecideLatin();

            // Japanese mixes kana into Han; Han without kana is Chinese.
            if (script == "zh" && _scripts.GetValueOrDefault("ja") * 10 > letters)
                script = "ja";

            return new(script, null, "language-script", Math.Round((double)letters / Letters, 2), Basis.Inferred);
        }

        private Finding<string> DecideLatin()
        {
            if (_hits.Count == 0 || Letters < FewestLatin)
                return new("und", null, "language-unknown", 0, Basis.Unknown);

            var (language, hits) = _hits.MaxBy(pair => pair.Value);
            var share = (double)hits / Math.Max(1, _latinWords);
            return share < EnoughWords ? new("und", null, "language-unknown", 0, Basis.Unknown)
                : new(language, null, "language-words", Math.Round(Math.Min(0.99, 0.6 + share), 2), Basis.Inferred)
                {
                    Why = $"{share:P0} of the words are among the commonest of this language.",
                };
        }

        private void EndWord(ReadOnlySpan<char> word, ref int length)
        {
            if (length == 0)
                return;

            Letters += length;
            var script = ScriptOf(word[0]);
            _scripts[script] = _scripts.GetValueOrDefault(script) + length;
            if (script == "Latn")
            {
                _latinWords++;
                if (length <= word.Length && _lookup.TryGetValue(word[..length], out var languages))
                    foreach (var language in languages)
                        _hits[language] = _hits.GetValueOrDefault(language) + 1;
            }

            length = 0;
        }

        private static string ScriptOf(char c) => c switch
        {
            < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => "Latn",
            >= '\uAC00' and <= '\uD7A3' => "ko",
            >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' => "ko",
            >= '\u3040' and <= '\u30FF' => "ja",
            >= '\u4E00' and <= '\u9FFF' => "zh",
            >= '\u0400' and <= '\u04FF' => "ru",
            >= '\u0370' and <= '\u03FF' => "el",
            >= '\u0590' and <= '\u05FF' => "he",
            >= '\u0600' and <= '\u06FF' => "ar",
            >= '\u0900' and <= '\u097F' => "hi",
            >= '\u0E00' and <= '\u0E7F' => "th",
            _ => "und",
        };
    }
}
