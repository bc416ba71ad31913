using System.ComponentModel;
using System.Text.Json.Serialization;
using FluentValidation;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Sources;

/// <summary>An outlet, an agency, or both.</summary>
/// <param name="IsAgency">Whether articles credit it as an agency.</param>
/// <param name="ArticleCount">Articles it published.</param>
/// <param name="CreditCount">Articles that credit it as an agency.</param>
/// <param name="QuoteCount">Quotations in the articles it published.</param>
/// <param name="FirstDate">Of its oldest dated article.</param>
/// <param name="LastDate">Of its newest dated article.</param>
/// <param name="ArticlesUrl">Where its articles are.</param>
public sealed record SourceItem(
    string Id, string Name, bool IsAgency, int ArticleCount, int CreditCount, int QuoteCount, DateOnly? FirstDate, DateOnly? LastDate, string Url, string ArticlesUrl)
{
    internal static SourceItem FromSource(Source source) => new(
        source.Slug, source.Name, source.IsAgency, source.ArticleCount, source.CreditCount, source.QuoteCount, source.FirstDay, source.LastDay,
        "/v1/sources/" + Uri.EscapeDataString(source.Slug), "/v1/articles?source=" + Uri.EscapeDataString(source.Slug));
}

/// <summary>The order of a list of sources.</summary>
public enum SourceSort
{
    [JsonStringEnumMemberName("-articles")]
    MostArticles,

    [JsonStringEnumMemberName("name")]
    Name,
}

/// <summary>A list of sources.</summary>
public sealed record SourceQuery : NameQuery<SourceQuery>
{
    [Description("`-articles` is the one with most articles first, `name` in order of the alphabet.")]
    public SourceSort Sort { get; init; }
}

public sealed class SourceQueryValidator : ListQueryValidator<SourceQuery>;

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

        sources.MapRead("", All.AnswerAsync).WithName("ListSources").WithSummary("Outlets and agencies, those with most articles first.").Validates<SourceQuery>()
            .InForms(Forms.OfNames, All.Stream);
        sources.MapRead("/{id}", Get).WithName("GetSource").WithSummary("One outlet or agency, by its id or name.").Validates<NoParameters>()
            .WithMetadata(new ExampleId("the-lowland-mercury"));
    }

    internal static async Task<Results<JsonAnswer<SourceItem>, ProblemAnswer>> Get(string id, ArticlesDb db, CancellationToken cancellation) =>
        await db.Sources.SingleOrDefaultAsync(source => source.Slug == SourceId.Of(id), cancellation) is { } source
            ? new JsonAnswer<SourceItem>(SourceItem.FromSource(source), AnswerJson.Plain.SourceItem)
            : Problems.NoSuch("source", id);
}
