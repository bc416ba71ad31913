using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KoreaArticles.Api.Data;

/// <summary>Instants are kept as ISO 8601 in UTC, which every database can sort.</summary>
internal sealed class UtcText() : ValueConverter<DateTimeOffset, string>(instant => Write(instant), text => Read(text))
{
    public static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
