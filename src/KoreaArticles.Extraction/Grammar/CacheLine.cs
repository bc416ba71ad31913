using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>What the processor reads from memory at once.</summary>
internal static class CacheLine
{
    public const int Bytes = 64;

    /// <summary>Asks for the line of a place before it is read: the waits for many places overlap, whatever is decided on the first of them.</summary>
    public static unsafe void Fetch<T>(ref readonly T place)
        where T : unmanaged
    {
        // A hint, which may be wrong: the place need not be pinned.
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
    }
}
