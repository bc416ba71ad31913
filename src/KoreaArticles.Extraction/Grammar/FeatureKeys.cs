namespace KoreaArticles.Extraction.Grammar;

/// <summary>Collects the hashed features of one decision. Each added feature is of a kind of its own: the order of adding is part of the model.</summary>
internal ref struct FeatureKeys(Span<uint> keys)
{
    /// <summary>More than any decision has.</summary>
    public const int Most = 128;

    private readonly Span<uint> keys = keys;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Keys => keys[..Count];

    public void Add(ulong a) => Put(Mix(Seed(), a));

    public void Add(ulong a, ulong b) => Put(Mix(Mix(Seed(), a), b));

    public void Add(ulong a, ulong b, ulong c) => Put(Mix(Mix(Mix(Seed(), a), b), c));

    private readonly ulong Seed() => (ulong)(Count + 1) * 0x9E3779B97F4A7C15;

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    // Zero marks an empty place in the table.
    private void Put(ulong hash) => keys[Count++] = (uint)(hash >> 7) | 1;
}
