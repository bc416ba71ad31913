using System.Runtime.CompilerServices;

namespace KoreaArticles.Api.Search;

/// <summary>Which rows of a table are meant: those that a search finds, where there is one, and that meet every condition.</summary>
/// <remarks>The search is known from the start, because it decides what the conditions are written about.</remarks>
internal sealed class TimelineFilter
{
    private bool asksTable;

    /// <param name="table">The table.</param>
    /// <param name="search">The search; null where there is none.</param>
    /// <param name="columns">The columns of the index it looks in; null for all.</param>
    public TimelineFilter(TimelineTable table, SearchQuery? search = null, IReadOnlyList<string>? columns = null)
    {
        Table = table;
        if (search is null) return;

        if (search.IsEmpty)
        {
            Where($"0 = 1");
            return;
        }

        var expression = Fts5.Expression(search, columns);
        if (search.IsExclusion)
        {
            Conditions.Add(Named($"{table.Key} NOT IN (SELECT rowid FROM {table.Index} WHERE {table.Index} MATCH {{0}})", expression));
            return;
        }

        IsSearch = true;
        WantsAll = search.Alternatives.Count == 1;
        Phrases = [.. Fts5.Phrases(search, columns)];
        Conditions.Add(Named($"{table.Index} MATCH {{0}}", expression));
    }

    public TimelineTable Table { get; }

    /// <summary>Whether an index finds the rows, so that they can be ranked.</summary>
    public bool IsSearch { get; }

    /// <summary>Whether a row must have all phrases of the search.</summary>
    public bool WantsAll { get; }

    /// <summary>An expression for each phrase of the search that can stand in what it finds; null for the others.</summary>
    public IReadOnlyList<string?> Phrases { get; } = [];

    public SqlConditions Conditions { get; } = new();

    // In a search the index leads and the table follows by key, so that matches come in order of time and reading can stop;
    // the table is left out where nothing is asked of it.
    public string From => !IsSearch ? Table.Table : asksTable ? WithTable : Table.Index;

    public string WithTable => IsSearch ? $"{Table.Index} CROSS JOIN {Table.Table} ON {Table.Key} = {Table.Index}.rowid" : Table.Table;

    public string Key => IsSearch ? Table.Index + ".rowid" : Table.Key;

    /// <summary>Adds a condition on the table; what stands in braces becomes parameters.</summary>
    public void Where(FormattableString condition)
    {
        Conditions.Add(condition);
        asksTable = true;
    }

    /// <summary>Keeps rows whose key lies in a range, upper end excluded.</summary>
    public void Between(long from, long to) => Conditions.AddRange(Key, from, to);

    private static FormattableString Named(string format, string value) => FormattableStringFactory.Create(format, value);
}
