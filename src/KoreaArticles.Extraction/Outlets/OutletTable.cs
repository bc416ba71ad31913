using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Outlets;

/// <summary>The outlets and agencies known by name, from <c>outlets.tsv</c> beside this file.</summary>
public static class OutletTable
{
    private static readonly FrozenDictionary<string, Outlet> ByName;
    private static readonly FrozenDictionary<string, Outlet>.AlternateLookup<ReadOnlySpan<char>> ByNameSpan;
    private static readonly FrozenDictionary<string, Outlet> ByHost;

    static OutletTable()
    {
        All = [.. Rows().Select(Read)];
        ByName = All.SelectMany(outlet => outlet.Aliases.Prepend(outlet.Name), (outlet, name) => (name, outlet))
            .DistinctBy(pair => pair.name).ToFrozenDictionary(pair => pair.name, pair => pair.outlet);
        ByNameSpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();
        ByHost = All.SelectMany(outlet => outlet.Hosts, (outlet, host) => (host, outlet))
            .DistinctBy(pair => pair.host).ToFrozenDictionary(pair => pair.host, pair => pair.outlet);
    }

    public static IReadOnlyList<Outlet> All { get; }

    /// <summary>Whether any outlet's name starts with this word: a cheap look before the longer ones.</summary>
    public static bool MayStartWith(ReadOnlySpan<char> word) => LongNames.Starts.Contains(word);

    /// <summary>The outlet of this name or alias, written as in the table or in capitals, with or without "The"; null where unknown.</summary>
    public static Outlet? Named(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.Length is 0 or > 60)
            return null;
        if (ByNameSpan.TryGetValue(name, out var outlet))
            return outlet;
        if (name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && ByNameSpan.TryGetValue(name[4..], out outlet))
            return outlet;

        // An acronym is one in capitals only ("AP", not "Ap"), a longer name in any case.
        return name.Length > 5 && LongNames.Lookup.TryGetValue(WithoutArticle(name), out outlet) ? outlet : null;
    }

    /// <summary>The outlet a host belongs to, subdomains included; null where unknown.</summary>
    public static Outlet? AtHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);

        for (var name = host.ToLowerInvariant(); ; name = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (ByHost.TryGetValue(name, out var outlet))
                return outlet;
            if (!name.Contains('.', StringComparison.Ordinal))
                return null;
        }
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static Outlet Read(string row)
    {
        var cells = row.Split('\t');
        return new Outlet(cells[0], cells[1], cells[2] is "agency" or "pictures") { SellsPicturesAlone = cells[2] == "pictures", Hosts = List(cells[3]), Aliases = List(cells[4]) };
    }

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Rows()
    {
        using var stream = typeof(OutletTable).Assembly.GetManifestResourceStream("outlets.tsv")
            ?? throw new InvalidOperationException("The table of outlets is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } row)
            if (row.Length > 0 && row[0] != '#')
                yield return row;
    }

    private static class LongNames
    {
        private static readonly FrozenSet<string> StartWords = ByName.Keys.Select(Start).Concat(ByName.Keys.Select(FirstHump)).Append("The").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starts = StartWords.GetAlternateLookup<ReadOnlySpan<char>>();

        // The letters a byline's word would have: "L.A." and "9News" start oddly.
        private static string Start(string name)
        {
            var end = 0;
            while (end < name.Length && (char.IsLetter(name[end]) || name[end] is '\'' or '’' or '-' or '.'))
                end++;

            return name[..end].TrimEnd('-');
        }

        // "BuzzFeed" is read up to its second capital, as glued words are.
        private static string FirstHump(string name)
        {
            var end = 1;
            while (end < name.Length && char.IsLetter(name[end]) && !(char.IsUpper(name[end]) && char.IsLower(name[end - 1])))
                end++;

            return name[..end];
        }

        public static readonly FrozenDictionary<string, Outlet>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByName.Where(pair => pair.Key.Length > 5)
            .Select(pair => (Key: WithoutArticle(pair.Key).ToString(), pair.Value)).DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
