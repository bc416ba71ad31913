namespace KoreaArticles.Api.Import;

/// <summary>Room for the articles between reading and writing, counted by
/// the sizes of their files: many small ones or few large ones.</summary>
internal sealed class MemoryRoom
{
    // The most articles there is room for; while the writer commits a batch, the readers fill it.
    private const int Parts = 2048;

    // An article with its answers and rows takes some ten times its file.
    private const long BytesPerPart = 8 * 1024;

    private readonly SemaphoreSlim parts = new(Parts);
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Waits until there is room; what would need all of it waits until there is nothing else.</summary>
    public void Take(long bytes, CancellationToken cancellation)
    {
        // One at a time, or two could wait for each other with half of the room each.
        turn.Wait(cancellation);
        try
        {
            for (var i = PartsOf(bytes); i > 0; i--) parts.Wait(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Give(long bytes) => parts.Release(PartsOf(bytes));

    private static int PartsOf(long bytes) => (int)Math.Min(Parts, 1 + (bytes / BytesPerPart));
}
