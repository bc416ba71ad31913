using System.Globalization;

namespace KoreaArticles.Api.Search;

/// <summary>Conditions of a question in SQL, with every value from outside as a parameter.</summary>
internal sealed class SqlConditions
{
    private readonly List<string> _conditions = [];
    private readonly List<object> _values = [];

    public IReadOnlyList<object> Values => _values;

    public int Count => _conditions.Count;

    public SqlConditions Copy()
    {
        var copy = new SqlConditions();
        copy._conditions.AddRange(_conditions);
        copy._values.AddRange(_values);
        return copy;
    }

    /// <summary>Adds a condition; what stands in its braces becomes parameters, a list several.</summary>
    public void Add(FormattableString condition) =>
        _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition.Format, [.. condition.GetArguments().Select(Placeholder)]));

    /// <summary>Keeps what lies in a range of a column, upper end excluded.</summary>
    public void AddRange(string column, long from, long to) =>
        _conditions.Add($"{column} >= {Placeholder(from)} AND {column} < {Placeholder(to)}");

    public override string ToString() => _conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", _conditions);

    private string Placeholder(object? value)
    {
        if (value is IReadOnlyList<object> list) return string.Join(", ", list.Select(Placeholder));

        _values.Add(value!);
        return "?" + _values.Count.ToString(CultureInfo.InvariantCulture);
    }
}
