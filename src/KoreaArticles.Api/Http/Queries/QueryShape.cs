using System.Collections.Concurrent;
using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>One parameter of a query: a property of its record.</summary>
internal sealed record Parameter(string Name, PropertyInfo Property, Type Type, bool IsList, string Description, string? Example)
{
    public ParameterKind Kind { get; } = ParameterKind.Of(Type);
}

/// <summary>An example of a parameter for the documentation.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExampleAttribute(string value) : Attribute
{
    public string Value => value;
}

/// <summary>The parameters a query record takes; read from the record once.</summary>
internal sealed class QueryShape
{
    private static readonly ConcurrentDictionary<Type, QueryShape> Shapes = new();

    private readonly Func<object> make;

    private QueryShape(Type type)
    {
        Type = type;
        // What records have in common stands in their bases and is told first.
        Parameters =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is not null)
                .OrderBy(property => property.DeclaringType == type)
                .Select(Parameter),
        ];
        ByName = Parameters.ToDictionary(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);
        make = Expression.Lambda<Func<object>>(Expression.New(type)).Compile();
    }

    public Type Type { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public IReadOnlyDictionary<string, Parameter> ByName { get; }

    public static QueryShape Of(Type type) => Shapes.GetOrAdd(type, static type => new QueryShape(type));

    /// <summary>The query with every parameter at what it is when not given.</summary>
    public object Make() => make();

    public static string NameOf(string property) => char.ToLowerInvariant(property[0]) + property[1..];

    private static Parameter Parameter(PropertyInfo property)
    {
        var isList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        return new Parameter(
            NameOf(property.Name),
            property,
            isList
                ? property.PropertyType.GetGenericArguments()[0]
                : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType,
            isList,
            property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "",
            property.GetCustomAttribute<ExampleAttribute>()?.Value);
    }
}
