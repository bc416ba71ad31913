using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>Places that datelines name, with their countries, from <c>places.tsv</c> beside this file.</summary>
internal static class PlaceTable
{
    private static readonly FrozenDictionary<string, string> Countries = Rows().SelectMany(Places)
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Country, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Countries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The country of a place: of its last part if it has several ("Seoul, South Korea"); null where no part is known.</summary>
    public static string? CountryOf(ReadOnlySpan<char> place)
    {
        if (Lookup.TryGetValue(place.Trim(), out var country))
            return country;

        var comma = place.LastIndexOfAny(',', '/');
        return comma > 0 ? CountryOf(place[(comma + 1)..]) ?? CountryOf(place[..comma]) : null;
    }

    public static bool Knows(ReadOnlySpan<char> place) => CountryOf(place) is not null;

    private static IEnumerable<(string Name, string Country)> Places(string row)
    {
        var cells = row.Split('\t');
        return cells[1].Split(';').Select(name => (name, cells[0]));
    }

    private static IEnumerable<string> Rows()
    {
        using var stream = typeof(PlaceTable).Assembly.GetManifestResourceStream("places.tsv")
            ?? throw new InvalidOperationException("The table of places is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } row)
            if (row.Length > 0 && row[0] != '#')
                yield return row;
    }
}
