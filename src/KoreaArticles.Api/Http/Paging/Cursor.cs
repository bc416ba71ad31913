using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Http.Paging;

/// <summary>A place in a list, between two of its items: what the item beside it has in the columns the list is ordered by.</summary>
/// <param name="IsBackward">Whether the page wanted is the one before this place.</param>
/// <param name="Position">The values of the item beside it, in the order of the sort.</param>
internal sealed record Cursor(bool IsBackward, IReadOnlyList<string> Position)
{
    public const int Longest = 600;

    public static Cursor After(params IReadOnlyList<string> position) => new(IsBackward: false, position);

    public static Cursor Before(params IReadOnlyList<string> position) => new(IsBackward: true, position);

    /// <summary>The token a client passes back; it is good for the query it was made for and no other.</summary>
    public string ToToken<TQuery>(TQuery query)
        where TQuery : Query<TQuery>
    {
        var place = (IsBackward ? "b\n" : "a\n") + string.Join('\n', Position);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Seal(query, place) + place));
    }

    /// <summary>The place a token stands for, or null when it was not made for this query.</summary>
    public static Cursor? FromToken<TQuery>(string token, TQuery query)
        where TQuery : Query<TQuery>
    {
        if (token.Length > Longest || !Base64Url.IsValid(token)) return null;

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        if (text.Length < SealLength + 2 || text[..SealLength] != Seal(query, text[SealLength..])) return null;

        var parts = text[SealLength..].Split('\n');
        return new Cursor(parts[0] == "b", parts[1..]);
    }

    public long Whole(int index) =>
        index < Position.Count && long.TryParse(Position[index], CultureInfo.InvariantCulture, out var number) ? number : 0;

    public double Number(int index) =>
        index < Position.Count && double.TryParse(Position[index], CultureInfo.InvariantCulture, out var number) ? number : 0;

    private const int SealLength = 12;

    // Not a secret: it catches cursors that were cut, or carried to another query.
    private static string Seal<TQuery>(TQuery query, string place)
        where TQuery : Query<TQuery> =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(QueryText.Identity(query) + "\n\n" + place)))[..SealLength];
}
