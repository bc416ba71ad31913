using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>Writes a query record down again: as an address, as the effective values of an answer, as what a cursor belongs to.</summary>
internal static class QueryText
{
    // What decides how a list is shown, and not what is in it or in which order.
    private static readonly HashSet<string> Presentation =
        new(StringComparer.Ordinal) { "cursor", "limit", "fields", "facets", "highlight", "format" };

    /// <summary>The address of a query, with some of its parameters set otherwise; null leaves one out.</summary>
    public static string Url<TQuery>(PathString path, TQuery query, params ReadOnlySpan<(string Name, string? Value)> changes)
        where TQuery : Query<TQuery>
    {
        var values = Given(query)
            .ToDictionary(pair => pair.Parameter.Name, pair => Text(pair.Parameter, pair.Value), StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            if (value is null) values.Remove(name);
            else values[name] = value;
        }

        var pairs = values.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value).Replace("%2C", ",", StringComparison.Ordinal)}");
        return values.Count == 0 ? path.ToUriComponent() : $"{path.ToUriComponent()}?{string.Join('&', pairs)}";
    }

    /// <summary>The values in force, those not given included as far as they are something.</summary>
    public static JsonObject Effective<TQuery>(TQuery query)
        where TQuery : Query<TQuery>
    {
        var values = new JsonObject();
        foreach (var parameter in QueryShape.Of(typeof(TQuery)).Parameters)
        {
            if (parameter.Property.GetValue(query) is not { } value || value is ICollection { Count: 0 }) continue;
            values[parameter.Name] = value switch
            {
                int number => number,
                double number => number,
                bool flag => flag,
                IEnumerable list and not string =>
                    new JsonArray([.. list.Cast<object>().Select(item => (JsonNode)Text(parameter.Type, item))]),
                _ => Text(parameter.Type, value),
            };
        }

        return values;
    }

    /// <summary>Which list it is, what it holds and how it is ordered, in one string.</summary>
    public static string Identity<TQuery>(TQuery query)
        where TQuery : Query<TQuery> =>
        string.Join('\n', Given(query)
            .Where(pair => !Presentation.Contains(pair.Parameter.Name))
            .Select(pair => $"{pair.Parameter.Name}={Text(pair.Parameter, pair.Value)}")
            .Prepend($"{typeof(TQuery).Name} {query.Within}"));

    /// <summary>The parameters that are not as they are when nothing is given.</summary>
    private static IEnumerable<(Parameter Parameter, object Value)> Given<TQuery>(TQuery query)
        where TQuery : Query<TQuery>
    {
        var shape = QueryShape.Of(typeof(TQuery));
        var usual = shape.Make();
        foreach (var parameter in shape.Parameters)
        {
            var value = parameter.Property.GetValue(query);
            if (value is null or ICollection { Count: 0 } || Equals(value, parameter.Property.GetValue(usual))) continue;
            yield return (parameter, value);
        }
    }

    private static string Text(Parameter parameter, object value) => parameter.IsList
        ? string.Join(',', ((IEnumerable)value).Cast<object>().Select(item => Text(parameter.Type, item)))
        : Text(parameter.Type, value);

    private static string Text(Type type, object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Enum => ParameterKind.Members(type).First(member => member.Value.Equals(value)).Name,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
