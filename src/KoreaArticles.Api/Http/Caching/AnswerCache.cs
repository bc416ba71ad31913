using System.Collections.Concurrent;

namespace KoreaArticles.Api.Http.Caching;

/// <summary>Answers by what they are an answer to, address, form and
/// corpus revision: what is kept is right as long as it is asked for.</summary>
/// <remarks>There are two generations. When the young one is full it becomes
/// the old one, and of the old one stays what was asked for again.</remarks>
internal sealed class AnswerCache(long bytesPerGeneration)
{
    private readonly Lock turning = new();
    private ConcurrentDictionary<string, KeptAnswer> young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KeptAnswer> old = new(StringComparer.Ordinal);
    private long bytes;

    public KeptAnswer? Find(string identity)
    {
        if (young.TryGetValue(identity, out var answer)) return answer;
        if (old.TryGetValue(identity, out answer)) answer.IsAskedAgain = true;
        return answer;
    }

    public void Keep(string identity, KeptAnswer answer)
    {
        var size = Size(identity, answer);
        if (size > bytesPerGeneration / 8 || !young.TryAdd(identity, answer)) return;
        if (Interlocked.Add(ref bytes, size) >= bytesPerGeneration) Turn();
    }

    private void Turn()
    {
        lock (turning)
        {
            if (Interlocked.Read(ref bytes) < bytesPerGeneration) return;

            var wanted = new ConcurrentDictionary<string, KeptAnswer>(old.Where(kept => kept.Value.IsAskedAgain), StringComparer.Ordinal);
            foreach (var kept in wanted.Values) kept.IsAskedAgain = false;
            Interlocked.Exchange(ref bytes, wanted.Sum(kept => Size(kept.Key, kept.Value)));
            old = young;
            young = wanted;
        }
    }

    private static long Size(string identity, KeptAnswer answer) => (2 * identity.Length) + answer.Size;
}
