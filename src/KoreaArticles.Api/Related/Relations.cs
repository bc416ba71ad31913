using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Related;

/// <summary>What belongs to an article. To compare its text with others takes longer than the rest of its page.</summary>
internal sealed class Relations(ReadConnections reads, CorpusRevision revision)
{
    private readonly WhileUnchanged<IReadOnlyList<RelatedItem>?> known = new(revision, most: 1000);

    /// <summary>Null where there is no such article.</summary>
    public IReadOnlyList<RelatedItem>? Of(string id) => known.Of(id, () => reads.Use(sql =>
    {
        // Many questions, one state of the corpus.
        sql.Run("BEGIN");
        var related = new RelatedArticles(sql).Of(id);
        sql.Run("COMMIT");
        return related;
    }));
}
