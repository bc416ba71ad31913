using System.Text.Json.Nodes;
using KoreaArticles.Api.Http.Caching;
using Microsoft.OpenApi;

namespace KoreaArticles.Api.OpenApi;

/// <summary>The description of the API and the page to try it from; both are made from the routes.</summary>
internal static class OpenApiSetup
{
    private const string About =
        """
        A folder of scraped news text as an API: articles, who is quoted in them, and where exactly each value stands in the file.

        Unknown is `null`, never an invented value. Lists are paged by cursor: follow `next` until it is null. Errors are
        `application/problem+json`. Every answer about the corpus has an `ETag` that follows it; send it back as `If-None-Match`.
        """;

    private const string Document = "/openapi/{documentName}.{extension:regex(^(json|yaml)$)}";

    public static IServiceCollection AddOpenApi(this IServiceCollection services) => services
        .AddEndpointsApiExplorer()
        .AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "KoreaArticles",
                Version = "v1",
                Description = About,
                Contact = new OpenApiContact { Name = "KoreaArticles" },
                License = new OpenApiLicense
                {
                    Name = "None: the articles belong to their publishers",
                    // What it means that a program names no licence; Swagger UI would make an identifier a link to a page that is not there.
                    Url = new Uri("https://choosealicense.com/no-permission/"),
                },
            });
            swagger.AddServer(new OpenApiServer { Url = "/", Description = "This server, local or in production" });
            swagger.DocInclusionPredicate((_, api) => api.HttpMethod != HttpMethods.Head);
            swagger.SupportNonNullableReferenceTypes();
            swagger.CustomSchemaIds(SchemaNames.Of);
            swagger.MapType<JsonObject>(() => new OpenApiSchema { Type = JsonSchemaType.Object });
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "KoreaArticles*.xml")) swagger.IncludeXmlComments(file);
            swagger.SchemaFilter<ExactSchemas>();
            swagger.OperationFilter<Parameters>();
            swagger.OperationFilter<Answers>();
            swagger.OperationFilter<Bodies>();
            swagger.OperationFilter<SampleAnswers>();
            swagger.DocumentFilter<WholeDocument>();
        });

    public static WebApplication MapOpenApi(this WebApplication app)
    {
        app.MapSwagger(Document, swagger => swagger.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1).WithMetadata(new FollowsBuild());
        // Under its own addresses only: it would match every request against its patterns.
        app.UseWhen(IsOfSwagger, swagger => swagger.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "swagger";
            page.SwaggerEndpoint("/openapi/v1.json", "KoreaArticles v1");
            page.DocumentTitle = "KoreaArticles API";
            page.DisplayRequestDuration();
            page.DisplayOperationId();
            page.EnableTryItOutByDefault();
            // Folded: an operation shows the schemas it has.
            page.DefaultModelsExpandDepth(0);
        }));
        return app;
    }

    private static bool IsOfSwagger(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/swagger", StringComparison.OrdinalIgnoreCase);
}
