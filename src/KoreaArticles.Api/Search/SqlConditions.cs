using System.Globalization;

namespace KoreaArticles.Api.Search;

/// <summary>Conditions of a question in SQL, with every value from outside as a parameter.</summary>
internal sealed class SqlConditions
{
    private readonly List<string> conditions = [];
    private readonly List<object> values = [];

    public IReadOnlyList<object> Values => values;

    public int Count => conditions.Count;

    public SqlConditions Copy()
    {
        var copy = new SqlConditions();
        copy.conditions.AddRange(conditions);
        copy.values.AddRange(values);
        return copy;
    }

    /// <summary>Adds a condition; what stands in its braces becomes parameters, a list several.</summary>
    public void Add(FormattableString condition) =>
        conditions.Add(string.Format(CultureInfo.InvariantCulture, condition.Format, [.. condition.GetArguments().Select(Placeholder)]));

    /// <summary>Keeps what lies in a range of a column, upper end excluded.</summary>
    public void AddRange(string column, long from, long to) =>
        conditions.Add($"{column} >= {Placeholder(from)} AND {column} < {Placeholder(to)}");

    public override string ToString() => conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", conditions);

    private string Placeholder(object? value)
    {
        if (value is IReadOnlyList<object> list) return string.Join(", ", list.Select(Placeholder));

        values.Add(value!);
        return "?" + values.Count.ToString(CultureInfo.InvariantCulture);
    }
}
