using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaArticles.Api.Pages.Shared;

/// <summary>How values read on a page.</summary>
public static partial class Words
{
    /// <summary>An enum's member as words: <c>UpdateStamp</c> reads "update stamp".</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Joint().Replace(member.ToString(), " ").ToLowerInvariant();

    /// <summary>A field's name as words for one of its values.</summary>
    public static string OfField(string field) => field switch
    {
        "agencies" => "agency",
        "authors" => "author",
        "publishedAt" => "published",
        "updatedAt" => "updated",
        _ => field,
    };

    /// <summary>The language of an article's words for a lang attribute; none where it is unknown.</summary>
    public static string? Language(string? code) => code is null or "und" ? null : code;

    public static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    public static string Count(long number, string one, string many) =>
        number == 1 ? $"1 {one}" : $"{number.ToString("N0", CultureInfo.InvariantCulture)} {many}";

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
