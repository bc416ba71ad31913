using System.Threading.RateLimiting;
using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Extract;

/// <summary>Lets as many texts be read at once as there are cores, some wait their
/// turn, and no more: each takes a core and much memory while it lasts.</summary>
internal sealed class ExtractionTurns(int atOnce, int waiting) : IDisposable
{
    public const string AllTaken = "Too many texts are being read at the moment; try again soon.";

    private readonly ConcurrencyLimiter turns = new(new() { PermitLimit = atOnce, QueueLimit = waiting });

    /// <summary>Reads a text in its turn; null where too many wait already.</summary>
    public async Task<ExtractedAnswer?> ReadAsync(Func<ArticleReading> read, CancellationToken cancellation)
    {
        using var turn = await turns.AcquireAsync(1, cancellation);
        return turn.IsAcquired ? read().ToAnswer() : null;
    }

    public void Dispose() => turns.Dispose();
}
