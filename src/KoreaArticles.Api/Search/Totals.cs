using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Search;

/// <summary>How many rows lists have, each counted once while the corpus stays as it is: the pages of a list share its total.</summary>
internal sealed class Totals(ReadConnections reads, CorpusRevision revision)
{
    private readonly WhileUnchanged<long> known = new(revision, most: 10_000);

    /// <summary>The number that a counting question has for an answer.</summary>
    public long Of(string question, IReadOnlyList<object> values) =>
        Of(question, values, () => reads.Read(question, values, row => row.GetInt64(0))[0]);

    /// <summary>The same where there is a quicker way to count.</summary>
    public long Of(string question, IReadOnlyList<object> values, Func<long> count) =>
        known.Of(string.Join('\n', [question, .. values]), count);
}
