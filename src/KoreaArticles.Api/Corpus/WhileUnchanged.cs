using System.Collections.Concurrent;

namespace KoreaArticles.Api.Corpus;

/// <summary>Answers to questions about the corpus, each worked out once while the corpus stays as it is.</summary>
/// <param name="most">How many answers are kept before all are forgotten.</param>
internal sealed class WhileUnchanged<TAnswer>(CorpusRevision revision, int most)
{
    private ConcurrentDictionary<string, TAnswer> known = new(StringComparer.Ordinal);

    public TAnswer Of(string question, Func<TAnswer> work)
    {
        var key = $"{revision.Current()}\n{question}";
        if (known.TryGetValue(key, out var answer)) return answer;

        answer = work();
        // Anything can be asked for that is not there, and would only crowd out what is.
        if (answer is null) return answer;

        if (known.Count >= most) known = new(StringComparer.Ordinal);
        return known[key] = answer;
    }
}
