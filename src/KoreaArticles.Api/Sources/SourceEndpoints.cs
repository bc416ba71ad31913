using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Sources;

/// <summary>Outlets and agencies.</summary>
internal static class SourceEndpoints
{
    private static readonly NameList<Source, SourceQuery, SourceItem> All = new()
    {
        Rows = (db, _) => db.Sources,
        Number = query => query.Sort is SourceSort.Name ? null : source => source.ArticleCount,
        Slug = source => source.Slug,
        Item = SourceItem.FromSource,
        Type = AnswerJson.Plain.SourceItem,
        Columns =
        [
            new("id", source => source.Id),
            new("name", source => source.Name),
            new("isAgency", source => source.IsAgency ? "true" : "false"),
            new("articleCount", source => source.ArticleCount),
            new("creditCount", source => source.CreditCount),
            new("quoteCount", source => source.QuoteCount),
            new("firstDate", source => source.FirstDate),
            new("lastDate", source => source.LastDate),
            new("url", source => source.Url),
        ],
    };

    public static void MapSources(this IEndpointRouteBuilder routes)
    {
        var sources = routes.MapGroup("/sources").WithTags("Sources");

        sources.MapRead("", All.AnswerAsync).WithName("ListSources").WithSummary("Outlets and agencies, those with most articles first.")
            .Validates<SourceQuery>()
            .InForms(Forms.OfNames, All.Stream);
        sources.MapRead("/{id}", Get).WithName("GetSource").WithSummary("One outlet or agency, by its id or name.")
            .Validates<NoParameters>()
            .WithMetadata(new ExampleId("the-lowland-mercury"));
    }

    internal static async Task<Results<JsonAnswer<SourceItem>, ProblemAnswer>> Get(
        string id, ArticlesDb db, CancellationToken cancellation) =>
        await db.Sources.SingleOrDefaultAsync(source => source.Slug == SourceId.Of(id), cancellation) is { } source
            ? new JsonAnswer<SourceItem>(SourceItem.FromSource(source), AnswerJson.Plain.SourceItem)
            : Problems.NoSuch("source", id);
}
