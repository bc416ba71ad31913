using System.Collections;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>Reads a request's query string into a query record and collects what is wrong with it, by parameter.</summary>
internal sealed class QueryReader(QueryShape shape)
{
    /// <summary>More faults than this in one request help nobody.</summary>
    private const int MostErrors = 20;

    private readonly Dictionary<string, List<string>> errors = new(StringComparer.Ordinal);
    private readonly Dictionary<Parameter, IList> lists = [];
    private readonly HashSet<Parameter> given = [];

    public static (object Query, Dictionary<string, List<string>> Errors) Read(QueryShape shape, string? queryString)
    {
        var query = shape.Make();
        var reader = new QueryReader(shape);
        foreach (var (name, value) in QueryString.Read(queryString))
        {
            if (reader.errors.Count >= MostErrors) break;
            reader.Take(query, name, value);
        }

        foreach (var (parameter, list) in reader.lists) parameter.Property.SetValue(query, list);
        return (query, reader.errors);
    }

    private void Take(object query, string name, string? value)
    {
        if (!shape.ByName.TryGetValue(name, out var parameter))
        {
            Unknown(name);
            return;
        }

        var isFirst = given.Add(parameter);
        if (value is null) Fault(parameter, "is not valid percent-encoded UTF-8.");
        else if (value.Length == 0) Fault(parameter, "has no value; leave the parameter out if it is not meant.");
        else if (value.AsSpan().ContainsAnyInRange('\0', '\u001f') && value.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')))
            Fault(parameter, "holds a control character.");
        else if (parameter.IsList) TakeList(parameter, value);
        else if (!isFirst) Fault(parameter, "is given more than once.");
        else if (Value(parameter, value) is { } read) parameter.Property.SetValue(query, read);
    }

    private void TakeList(Parameter parameter, string value)
    {
        if (!lists.TryGetValue(parameter, out var list))
            lists[parameter] = list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(parameter.Type))!;

        foreach (var item in value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (item.Length == 0) Fault(parameter, "holds an empty value between its commas.");
            else if (Value(parameter, item) is { } read && !list.Contains(read)) list.Add(read);
        }
    }

    private object? Value(Parameter parameter, string text)
    {
        var value = parameter.Kind.Read(text);
        if (value is null) Fault(parameter, $"must be {parameter.Kind.Expected}, and is '{Problems.Shown(text)}'.{Meant(parameter, text)}");
        return value;
    }

    private static string Meant(Parameter parameter, string text) =>
        parameter.Type.IsEnum && NearestName.To(text, ParameterKind.Members(parameter.Type).Select(member => member.Name)) is { } nearest
            ? $" Did you mean '{nearest}'?"
            : "";

    private void Unknown(string name) =>
        Fault(Problems.Shown(name), NearestName.NoSuch("parameter", name, [.. shape.Parameters.Select(parameter => parameter.Name)]));

    private void Fault(Parameter parameter, string message) => Fault(parameter.Name, $"'{parameter.Name}' {message}");

    private void Fault(string name, string message)
    {
        if (!errors.TryGetValue(name, out var messages)) errors[name] = messages = [];
        if (!messages.Contains(message, StringComparer.Ordinal)) messages.Add(message);
    }
}
