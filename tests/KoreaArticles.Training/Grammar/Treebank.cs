using System.Text;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>A sentence as a treebank annotates it, with its text put together again from its words.</summary>
public sealed record TreebankSentence(string Document, string Text, TextSpan[] Tokens, Tag[] Tags, int[] Heads, Relation[] Relations)
{
    public int Count => Tokens.Length;
}

/// <summary>Reading the CoNLL-U files of a treebank.</summary>
public static class Treebank
{
    // GUM's licence follows the source of each text. Of its kinds these are named there as free for any use with attribution or in the
    // public domain. Left out are those it names as non-commercial, those it does not name, and news, which is kept for measuring.
    private static readonly string[] GumKinds = ["bio", "interview", "speech", "textbook", "vlog", "voyage"];

    /// <summary>The sentences of the given parts ("train", "dev", "test") of a treebank's folder.</summary>
    public static List<TreebankSentence> Read(string folder, params string[] parts)
    {
        var files = parts.SelectMany(part => Directory.EnumerateFiles(folder, $"*-{part}.conllu")).Order(StringComparer.Ordinal);

        // The words of what comes from reddit are not part of the treebank.
        return [.. files.SelectMany(file => Sentences(File.ReadLines(file)))
            .Where(sentence => !sentence.Document.StartsWith("GUM_reddit_", StringComparison.Ordinal))];
    }

    public static bool IsFreeForTraining(TreebankSentence sentence) =>
        !sentence.Document.StartsWith("GUM_", StringComparison.Ordinal)
        || GumKinds.Contains(sentence.Document.Split('_')[1], StringComparer.Ordinal);

    public static bool IsNews(TreebankSentence sentence) => sentence.Document.StartsWith("GUM_news_", StringComparison.Ordinal);

    public static IEnumerable<TreebankSentence> Sentences(IEnumerable<string> lines)
    {
        var (document, rows) = ("", new List<string[]>());
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) document = line[14..];
            else if (line.StartsWith('#')) continue;
            else if (line.Length > 0) rows.Add(line.Split('\t'));
            else if (rows.Count > 0)
            {
                yield return Sentence(document, rows);
                rows.Clear();
            }
        }
    }

    private static TreebankSentence Sentence(string document, List<string[]> rows)
    {
        var (text, joinedUntil, joinedSpace) = (new StringBuilder(), 0, "");
        var (tokens, tags, heads, relations) = (new List<TextSpan>(), new List<Tag>(), new List<int>(), new List<Relation>());
        foreach (var row in rows)
        {
            var space = row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ";
            if (row[0].Split('-') is [_, var last])
            {
                (joinedUntil, joinedSpace) = (int.Parse(last), space);
                continue;
            }

            if (!int.TryParse(row[0], out var id)) continue;

            tokens.Add(new TextSpan(text.Length, row[1].Length));
            tags.Add(Extraction.Grammar.Tags.Parse(row[4]));
            heads.Add(int.Parse(row[6]) - 1);
            relations.Add(Extraction.Grammar.Relations.Parse(row[7]));
            text.Append(row[1]).Append(id < joinedUntil ? "" : id == joinedUntil ? joinedSpace : space);
        }

        return new(document, text.ToString(), [.. tokens], [.. tags], [.. heads], [.. relations]);
    }
}
