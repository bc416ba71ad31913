using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KoreaArticles.Api.Import;

/// <summary>The ids an import came across, each kept as eight bytes of its hash:
/// two of a million agree by chance in one of thirty million imports.</summary>
internal sealed class MetIds
{
    private readonly HashSet<long> hashes = [];

    /// <summary>Whether the id is met for the first time.</summary>
    public bool Add(string id) => hashes.Add(Hash(id));

    public void Remove(string id) => hashes.Remove(Hash(id));

    public bool Contains(string id) => hashes.Contains(Hash(id));

    private static long Hash(string id) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
