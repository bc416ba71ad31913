using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KoreaArticles.Api.OpenApi;

/// <summary>Describes bodies that are plain text as text.</summary>
internal sealed class Bodies : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.RequestBody is not OpenApiRequestBody { Content: { } content } body) return;

        body.Required = true;
        if (content.TryGetValue("text/plain", out var plain))
            plain.Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1 };
    }
}
