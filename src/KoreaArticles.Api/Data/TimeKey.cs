using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KoreaArticles.Api.Data;

/// <summary>Keys that sort by time: 18 bits day, 11 bits minute, 20 bits for
/// the article, and for its quotations and prints 14 bits more.</summary>
/// <remarks>Newest first, date ranges and newest-first search are then range scans of the table itself, without a sort.
/// Day 0 is "undated", which puts undated articles last.</remarks>
public static class TimeKey
{
    /// <summary>Quotations kept of one article; no real article comes near.</summary>
    public const int QuotesPerArticle = 1 << PartBits;

    private const int PartBits = 14;
    private const int ArticleBits = 20;
    private const int DayShift = ArticleBits + 11;

    // Days from 1700 on: what is older is no news, and 18 bits reach the year 2417.
    private static readonly int BeforeFirst = new DateOnly(1700, 1, 1).DayNumber - 1;

    /// <summary>The least key of a dated article; smaller ones are undated.</summary>
    public static long Dated => 1L << DayShift;

    /// <summary>Whether a day can be told apart by a key.</summary>
    public static bool Covers(DateOnly day) => day.DayNumber - BeforeFirst is > 0 and < (1 << 18) - 1;

    /// <summary>The least key an article of this day or later can have; days out of reach count as the nearest within.</summary>
    public static long StartOf(DateOnly day) => (long)Math.Clamp(day.DayNumber - BeforeFirst, 1, (1 << 18) - 1) << DayShift;

    /// <summary>The least key above all those of this day and earlier ones.</summary>
    public static long EndOf(DateOnly day) => StartOf(day) + (1L << DayShift);

    /// <summary>From the least key to below the end of those that lie within so
    /// many days of an article's; of an undated one, all there are.</summary>
    public static (long First, long End) Around(long key, int days) => key < Dated
        ? (0, 1L << (DayShift + 18))
        : (Math.Max(Dated, ((key >> DayShift) - days) << DayShift), ((key >> DayShift) + days + 1) << DayShift);

    /// <summary>Where an article's key is tried first; a taken one gives way to the next.</summary>
    /// <remarks>The low bits come from the id and not from a counter, so that
    /// the order does not depend on which file was read first.</remarks>
    public static long Of(DateOnly? day, TimeOnly? time, string articleId)
    {
        var hash = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(articleId)));
        if (day is not { } known || !Covers(known)) return hash & ((1L << DayShift) - 1);

        var minute = time is { } clock ? (clock.Hour * 60) + clock.Minute : 0;
        return StartOf(known) | ((long)minute << ArticleBits) | (hash & ((1L << ArticleBits) - 1));
    }

    /// <summary>The key of one of an article's quotations or prints; of position
    /// 0, the least that one of this article or a newer one can have.</summary>
    public static long OfPart(long articleKey, int position) => (articleKey << PartBits) | (uint)position;

    /// <summary>The key of the article a quotation or print is of.</summary>
    public static long ArticleOfPart(long partKey) => partKey >> PartBits;
}
