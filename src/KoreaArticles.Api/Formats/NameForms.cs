using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Formats;

/// <summary>The forms a list of speakers or sources has; they are no news, so there are no feeds of them.</summary>
public enum NameFormat
{
    Json,
    Ndjson,
    Csv,
}

/// <summary>Speakers and sources as lines and tables.</summary>
internal static class NameForms
{
    public static Task<IResult> Speakers(EndpointFilterInvocationContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<ArticlesDb>();
        return Task.FromResult<IResult>(new NamesAnswer<SpeakerQuery, SpeakerItem>(
            context.Arguments.OfType<SpeakerQuery>().Single(), (query, cancellation) => SpeakerEndpoints.PageAsync(db, query, cancellation))
        {
            Type = AnswerJson.Plain.SpeakerItem,
            From = (query, place) => query with { Limit = ListQuery.LongestPage, Cursor = place },
            Columns =
            [
                new("id", speaker => speaker.Id),
                new("name", speaker => speaker.Name),
                new("isPerson", speaker => speaker.IsPerson ? "true" : "false"),
                new("aliases", speaker => speaker.Aliases),
                new("titles", speaker => speaker.Titles),
                new("quoteCount", speaker => speaker.QuoteCount),
                new("articleCount", speaker => speaker.ArticleCount),
                new("firstDate", speaker => speaker.FirstDate),
                new("lastDate", speaker => speaker.LastDate),
                new("url", speaker => speaker.Url),
            ],
        });
    }

    public static Task<IResult> Sources(EndpointFilterInvocationContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<ArticlesDb>();
        return Task.FromResult<IResult>(new NamesAnswer<SourceQuery, SourceItem>(
            context.Arguments.OfType<SourceQuery>().Single(), (query, cancellation) => SourceEndpoints.PageAsync(db, query, cancellation))
        {
            Type = AnswerJson.Plain.SourceItem,
            From = (query, place) => query with { Limit = ListQuery.LongestPage, Cursor = place },
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
        });
    }
}
