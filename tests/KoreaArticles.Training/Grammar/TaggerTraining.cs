using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>Learns the frequent words and the tagger's weights.</summary>
internal sealed class TaggerTraining
{
    private const int Rarest = 2;

    private readonly Perceptron perceptron = new(Rarest);
    private readonly Dictionary<uint, LexiconEntry> entries;
    private readonly Lexicon lexicon;

    public TaggerTraining(IReadOnlyList<TreebankSentence> sentences, int rounds)
    {
        var examples = sentences.Select(sentence => (Words: WordsOf(sentence), sentence.Tags)).ToArray();
        entries = FrequentWords(examples);
        lexicon = new Lexicon(entries);

        var keys = new uint[FeatureKeys.Most];
        foreach (var (words, tags) in examples) Each(words, tags, keys, (i, features) => perceptron.Count(features));

        var dice = new Dice(1);
        var scores = new int[Tagger.Classes];
        for (var round = 0; round < rounds; round++)
        {
            dice.Shuffle(examples.AsSpan());
            foreach (var (words, tags) in examples)
            {
                var predicted = new Tag[words.Length];
                Each(words, predicted, keys, (i, features) =>
                {
                    perceptron.Score(features, scores);
                    predicted[i] = (Tag)Tagger.Best<int>(scores);
                    perceptron.Learn(features, (int)tags[i], (int)predicted[i]);
                });
            }
        }
    }

    public static Word[] WordsOf(TreebankSentence sentence)
    {
        var words = new Word[sentence.Count];
        Word.Read(sentence.Text, sentence.Tokens, words);
        return words;
    }

    public void Write(BinaryWriter writer, int most)
    {
        ModelWriter.WriteLexicon(writer, entries);
        ModelWriter.WriteWeights(writer, perceptron, most);
    }

    private delegate void Decision(int i, ReadOnlySpan<uint> features);

    /// <summary>Visits the words whose tag the lexicon does not settle; the tags it settles are filled in.</summary>
    private void Each(Word[] words, Tag[] tags, uint[] keys, Decision decide)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var known = lexicon[words[i].Lower];
            if (known.Only != Tag.XX)
            {
                tags[i] = known.Only;
                continue;
            }

            var features = new FeatureKeys(keys);
            TaggerFeatures.Collect(lexicon, words, tags, i, ref features);
            decide(i, features.Keys);
        }
    }

    private static Dictionary<uint, LexiconEntry> FrequentWords(IEnumerable<(Word[] Words, Tag[] Tags)> examples)
    {
        const int Frequent = 3, Settled = 30;
        var choices = new Dictionary<string, byte>(StringComparer.Ordinal);
        var words = examples.SelectMany(example => example.Words.Zip(example.Tags)).GroupBy(pair => pair.First.Lower, pair => pair.Second);
        var found = new Dictionary<uint, LexiconEntry>();
        foreach (var word in words.Where(word => word.Count() >= Frequent).OrderByDescending(word => word.Count()).ThenBy(word => word.Key))
        {
            var total = word.Count();
            var tags = word.CountBy(tag => tag).Where(count => count.Value * 20 >= total).OrderBy(count => count.Key).ToList();
            var only = total >= Settled && tags.Any(tag => tag.Value * 400 >= total * 399) ? tags.MaxBy(tag => tag.Value).Key : Tag.XX;
            var set = string.Join(' ', tags.Select(tag => tag.Key));
            if (!choices.TryGetValue(set, out var choice))
            {
                // The sets of the most frequent words have numbers of their own, the rest share the last.
                choice = (byte)Math.Min(choices.Count + 1, byte.MaxValue);
                choices.Add(set, choice);
            }

            found.Add(word.Key, new LexiconEntry(only, choice));
        }

        return found;
    }
}
