using System.Collections.Concurrent;

namespace KoreaArticles.Api.Http.Caching;

/// <summary>Answers by their entity tag, which stands for address, form and
/// corpus revision: what is kept is right as long as it is asked for.</summary>
/// <remarks>There are two generations. When the young one is full it becomes
/// the old one, and of the old one stays what was asked for again.</remarks>
internal sealed class AnswerCache(long bytesPerGeneration)
{
    private readonly Lock turning = new();
    private ConcurrentDictionary<string, KeptAnswer> young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KeptAnswer> old = new(StringComparer.Ordinal);
    private long bytes;

    public KeptAnswer? Find(string tag)
    {
        if (young.TryGetValue(tag, out var answer)) return answer;
        if (old.TryGetValue(tag, out answer)) answer.IsAskedAgain = true;
        return answer;
    }

    public void Keep(string tag, KeptAnswer answer)
    {
        if (answer.Size > bytesPerGeneration / 8 || !young.TryAdd(tag, answer)) return;
        if (Interlocked.Add(ref bytes, answer.Size) >= bytesPerGeneration) Turn();
    }

    private void Turn()
    {
        lock (turning)
        {
            if (Interlocked.Read(ref bytes) < bytesPerGeneration) return;

            var wanted = new ConcurrentDictionary<string, KeptAnswer>(old.Where(kept => kept.Value.IsAskedAgain), StringComparer.Ordinal);
            foreach (var kept in wanted.Values) kept.IsAskedAgain = false;
            Interlocked.Exchange(ref bytes, wanted.Values.Sum(kept => kept.Size));
            old = young;
            young = wanted;
        }
    }
}
