using System.Globalization;

namespace KoreaArticles.Api.Search;

/// <summary>Conditions of a question in SQL, with every value from outside as a parameter.</summary>
/// <param name="firstValue">How many parameters the question has before these.</param>
internal sealed class SqlConditions(int firstValue = 0)
{
    private readonly List<string> _conditions = [];
    private readonly List<object> _values = [];

    public IReadOnlyList<object> Values => _values;

    public SqlConditions Copy()
    {
        var copy = new SqlConditions(firstValue);
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

    /// <summary>Adds a parameter that stands outside the conditions; where it stands.</summary>
    public string AddValue(object value) => Placeholder(value);

    /// <summary>Takes over the parameters of conditions that stand later in the same question.</summary>
    public void AddValues(SqlConditions later) => _values.AddRange(later._values);

    public override string ToString() => _conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", _conditions);

    private string Placeholder(object? value)
    {
        if (value is IReadOnlyList<object> list) return string.Join(", ", list.Select(Placeholder));

        _values.Add(value!);
        return "?" + (firstValue + _values.Count).ToString(CultureInfo.InvariantCulture);
    }
}
