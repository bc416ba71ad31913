using System.Globalization;
using KoreaArticles.Api.Articles;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KoreaArticles.Api.OpenApi;

/// <summary>What is said once for the whole description: its subjects, who may ask, and how long a string can get.</summary>
internal sealed class WholeDocument : IDocumentFilter
{
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["Articles"] = "Articles, searched and one by one, with the evidence for every field.",
        ["Corpus"] = "What is served, and what the last import did.",
        ["Dates"] = "How articles and quotations spread over time.",
        ["Extraction"] = "Reading a text without storing it.",
        ["Health"] = "For whoever runs the server.",
        ["Quotes"] = "Quotations with their speakers and places in the text.",
        ["Sources"] = "Outlets and agencies.",
        ["Speakers"] = "Who is quoted.",
    };

    private static readonly string Most = int.MaxValue.ToString(CultureInfo.InvariantCulture);

    // The last whole number that JavaScript can tell from its neighbours.
    private static readonly string MostSafe = ((1L << 53) - 1).ToString(CultureInfo.InvariantCulture);

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        foreach (var tag in swaggerDoc.Tags ?? new HashSet<OpenApiTag>()) tag.Description ??= Subjects.GetValueOrDefault(tag.Name ?? "");
        foreach (var server in swaggerDoc.Servers ?? []) server.AddExtension("x-internal", new JsonNodeExtension(false));
        // One empty requirement: everybody may ask.
        swaggerDoc.Security = [new OpenApiSecurityRequirement()];

        foreach (var schema in swaggerDoc.Components?.Schemas?.Values ?? []) Bound(schema);
        foreach (var operation in swaggerDoc.Paths.Values.SelectMany(path => path.Operations ?? []).Select(operation => operation.Value))
        {
            foreach (var parameter in operation.Parameters ?? []) Bound(parameter.Schema);
            foreach (var form in operation.RequestBody?.Content?.Values.ToList() ?? []) Bound(form.Schema);
            foreach (var answer in (operation.Responses ?? []).Select(answer => answer.Value))
            {
                foreach (var header in answer.Headers?.Values ?? []) Bound(header.Schema);
                foreach (var form in answer.Content?.Values ?? []) Bound(form.Schema);
            }
        }
    }

    /// <summary>Nothing is longer than the longest text that is read, and whole numbers count.</summary>
    private static void Bound(IOpenApiSchema? schema)
    {
        if (schema is not OpenApiSchema { Type: var type } written) return;

        if (Is(JsonSchemaType.String) && written.Enum is null or []) written.MaxLength ??= ReceivedText.Largest;
        if (Is(JsonSchemaType.Array)) written.MaxItems ??= ReceivedText.Largest;
        if (Is(JsonSchemaType.Integer))
        {
            written.Minimum ??= "0";
            written.Maximum ??= written.Format == "int64" ? MostSafe : Most;
        }

        Bound(written.Items);
        Bound(written.AdditionalProperties);
        foreach (var part in (written.Properties?.Values ?? []).Concat(written.AnyOf ?? []).Concat(written.OneOf ?? [])) Bound(part);

        bool Is(JsonSchemaType kind) => type?.HasFlag(kind) == true;
    }
}
