using System.Globalization;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KoreaArticles.Api.OpenApi;

/// <summary>Describes the parameters of a query record; their bounds are read from its validator, so that they are told once.</summary>
internal sealed class Parameters(IServiceProvider services) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        operation.Parameters = [.. (operation.Parameters ?? []).Where(parameter => parameter.In == ParameterLocation.Path)];
        foreach (var id in operation.Parameters.OfType<OpenApiParameter>()) DescribeId(id, metadata);

        if (metadata.OfType<TakesQuery>().LastOrDefault() is not { Shape: var shape }) return;

        using var scope = services.CreateScope();
        var rules = (scope.ServiceProvider.GetService(typeof(IValidator<>).MakeGenericType(shape.Type)) as IValidator)?.CreateDescriptor();
        var usual = shape.Make();
        foreach (var parameter in shape.Parameters)
        {
            var validators = rules?.GetValidatorsForMember(parameter.Property.Name).Select(rule => rule.Validator).ToList() ?? [];
            operation.Parameters.Add(new OpenApiParameter
            {
                In = ParameterLocation.Query,
                Name = parameter.Name,
                Description = parameter.Description,
                Schema = Schema(parameter, validators, parameter.Property.GetValue(usual)),
                Style = parameter.IsList ? ParameterStyle.Form : null,
                Explode = !parameter.IsList,
            });
        }
    }

    private static void DescribeId(OpenApiParameter parameter, IEnumerable<object> metadata)
    {
        var example = metadata.OfType<ExampleId>().LastOrDefault()?.Id;
        parameter.Description = "The id, as lists give it.";
        parameter.Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            MinLength = 1,
            MaxLength = ListQuery.LongestId,
            Examples = example is null ? null : [example],
        };
    }

    private static OpenApiSchema Schema(Parameter parameter, List<IPropertyValidator> validators, object? usual)
    {
        var schema = OfType(parameter.Type);
        foreach (var length in validators.OfType<ILengthValidator>()) schema.MaxLength = length.Max;
        foreach (var between in validators.OfType<IBetweenValidator>())
        {
            schema.Minimum = Convert.ToString(between.From, CultureInfo.InvariantCulture);
            schema.Maximum = Convert.ToString(between.To, CultureInfo.InvariantCulture);
        }

        if (schema is { Type: JsonSchemaType.String, Enum: null }) schema.MinLength = 1;
        if (parameter.Example is { } example) schema.Examples = [example];
        if (parameter.IsList && schema.Enum is null) schema.MaxLength = ListQuery.LongestId;
        if (parameter.IsList)
        {
            var most = schema.Enum?.Count ?? ListQuery.MostValues;
            return new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema, MinItems = 1, MaxItems = most };
        }

        schema.Default = usual switch
        {
            int number => number,
            bool flag => flag,
            Enum member => ParameterKind.Members(parameter.Type).First(known => known.Value.Equals(member)).Name,
            _ => null,
        };
        return schema;
    }

    private static OpenApiSchema OfType(Type type)
    {
        if (type == typeof(int)) return new() { Type = JsonSchemaType.Integer, Format = "int32" };
        if (type == typeof(double)) return new() { Type = JsonSchemaType.Number, Format = "double" };
        if (type == typeof(bool)) return new() { Type = JsonSchemaType.Boolean };
        if (type.IsEnum)
            return new() { Type = JsonSchemaType.String, Enum = [.. ParameterKind.Members(type).Select(member => (JsonNode)member.Name)] };
        if (type != typeof(Period)) return new() { Type = JsonSchemaType.String };

        return new()
        {
            AnyOf =
            [
                new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
                new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}-[0-9]{2}$" },
                new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}$" },
            ],
        };
    }
}

/// <summary>An id of the sample corpus, for the documentation of an operation.</summary>
internal sealed record ExampleId(string Id);
