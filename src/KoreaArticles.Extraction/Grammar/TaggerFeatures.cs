namespace KoreaArticles.Extraction.Grammar;

/// <summary>What the tagger looks at: the word, its letters and neighbours, and the two tags before.</summary>
internal static class TaggerFeatures
{
    public static void Collect(Lexicon lexicon, ReadOnlySpan<Word> words, ReadOnlySpan<Tag> tags, int i, ref FeatureKeys features)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : Word.None;
        var before2 = i > 1 ? words[i - 2] : Word.None;
        var after = i + 1 < words.Length ? words[i + 1] : Word.None;
        var after2 = i + 2 < words.Length ? words[i + 2] : Word.None;
        ulong tag = i > 0 ? (ulong)tags[i - 1] : 100;
        ulong tag2 = i > 1 ? (ulong)tags[i - 2] : 100;
        ulong choice = lexicon[word.Lower].Choice;
        ulong choiceAfter = lexicon[after.Lower].Choice;
        ulong choiceAfter2 = lexicon[after2.Lower].Choice;
        ulong opens = i == 0 || before.OpensQuote ? 1u : 0u;

        features.Add(0);
        features.Add(word.Lower);
        features.Add(word.Lower, word.Shape, opens);
        features.Add(word.Shape, opens);
        features.Add(word.Suffix);
        features.Add(word.Ending);
        features.Add(word.Prefix);
        features.Add(word.Suffix, word.Shape);
        features.Add(choice);
        features.Add(tag);
        features.Add(tag, tag2);
        features.Add(tag, word.Lower);
        features.Add(tag, word.Suffix);
        features.Add(tag, word.Shape);
        features.Add(tag, choice);
        features.Add(tag, tag2, word.Lower);
        features.Add(before.Lower);
        features.Add(before.Lower, word.Lower);
        features.Add(before.Lower, choice);
        features.Add(before2.Lower, tag);
        features.Add(before.Suffix);
        features.Add(after.Lower);
        features.Add(word.Lower, after.Lower);
        features.Add(choice, after.Lower);
        features.Add(word.Suffix, after.Lower);
        features.Add(after.Suffix);
        features.Add(after.Suffix, choice);
        features.Add(after.Shape);
        features.Add(after2.Lower);
        features.Add(choiceAfter);
        features.Add(tag, choiceAfter);
        features.Add(choice, choiceAfter);
        features.Add(tag, choice, choiceAfter);
        features.Add(choice, choiceAfter, choiceAfter2);
        features.Add(word.Lower, choiceAfter, choiceAfter2);
        features.Add(tag, word.Shape, after.Shape);
        features.Add(word.Shape, before.Shape);
    }
}
