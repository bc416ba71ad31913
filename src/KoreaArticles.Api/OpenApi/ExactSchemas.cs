using System.Reflection;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Http.Queries;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KoreaArticles.Api.OpenApi;

/// <summary>Says of every member whether it is always there and whether it may be null, as the serializer does it.</summary>
internal sealed class ExactSchemas : ISchemaFilter
{
    private static readonly NullabilityInfoContext Nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.MemberInfo is not null || context.ParameterInfo is not null) return;
        if (schema is not OpenApiSchema { Properties.Count: > 0 } written) return;

        var isSelectable = context.Type.IsDefined(typeof(SelectableAttribute), inherit: false);
        foreach (var property in context.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = QueryShape.NameOf(property.Name);
            if (!written.Properties.TryGetValue(name, out var value)) continue;

            if (!IsLeftOut(property) && !IsOptional(context.Type, property) && (!isSelectable || name == "id"))
                (written.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            if (IsNullable(property)) written.Properties[name] = OrNull(value);
        }
    }

    // What is left out when null is never null.
    private static bool IsLeftOut(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull };

    // A member of a body that need not be sent has a default in the constructor.
    private static bool IsOptional(Type type, PropertyInfo property) => type.GetConstructors()
        .SelectMany(constructor => constructor.GetParameters())
        .Any(parameter => parameter.Name == property.Name && parameter.HasDefaultValue);

    private static bool IsNullable(PropertyInfo property)
    {
        if (IsLeftOut(property)) return false;
        if (property.PropertyType.IsValueType) return Nullable.GetUnderlyingType(property.PropertyType) is not null;

        // The cache of the context is not made for many threads.
        lock (Nullability) return Nullability.Create(property).ReadState == NullabilityState.Nullable;
    }

    private static IOpenApiSchema OrNull(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema { Type: { } type } plain)
        {
            plain.Type = type | JsonSchemaType.Null;
            return plain;
        }

        return new OpenApiSchema { OneOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }], Description = schema.Description };
    }
}

/// <summary>A type whose members but the id are there only when asked for.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SelectableAttribute : Attribute;
