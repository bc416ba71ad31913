using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace KoreaArticles.Api.Corpus;

/// <summary>The ids an import came across, each kept as 16 bytes of its hash: a million of them are few megabytes.</summary>
internal sealed class MetIds
{
    private readonly HashSet<UInt128> hashes = [];

    /// <summary>Whether the id is met for the first time.</summary>
    public bool Add(string id) => hashes.Add(Hash(id));

    public void Remove(string id) => hashes.Remove(Hash(id));

    public bool Contains(string id) => hashes.Contains(Hash(id));

    private static UInt128 Hash(string id) => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
