using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Api.Search;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Speakers;

/// <summary>Who speaks.</summary>
internal static class SpeakerEndpoints
{
    private static readonly NameList<Speaker, SpeakerQuery, SpeakerItem> All = new()
    {
        Rows = (db, query) => db.Speakers.Named(query.Q),
        Number = query => query.Sort is SpeakerSort.Name ? null : speaker => speaker.QuoteCount,
        Slug = speaker => speaker.Slug,
        Item = SpeakerItem.FromSpeaker,
        Type = AnswerJson.Plain.SpeakerItem,
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
    };

    public static void MapSpeakers(this IEndpointRouteBuilder routes)
    {
        var speakers = routes.MapGroup("/speakers").WithTags("Speakers");

        speakers.MapRead("", All.AnswerAsync).WithName("ListSpeakers").WithSummary("Who speaks, the most quoted first.")
            .Validates<SpeakerQuery>()
            .InForms(Forms.OfNames, All.Stream);
        speakers.MapRead("/{id}", Get).WithName("GetSpeaker").WithSummary("One speaker, by the id or by that of another form of the name.")
            .Validates<NoParameters>()
            .WithMetadata(new ExampleId("nam-gi-tae"));
    }

    internal static async Task<Results<JsonAnswer<SpeakerItem>, ProblemAnswer>> Get(
        string id, ArticlesDb db, CancellationToken cancellation)
    {
        var meant = db.Reads().Meant([id])[0];
        return await db.Speakers.FirstOrDefaultAsync(speaker => speaker.Slug == meant, cancellation) is { } speaker
            ? new JsonAnswer<SpeakerItem>(SpeakerItem.FromSpeaker(speaker), AnswerJson.Plain.SpeakerItem)
            : Problems.NoSuch("speaker", id);
    }

    /// <summary>Speakers of whom some name has all the words in it.</summary>
    private static IQueryable<Speaker> Named(this IQueryable<Speaker> speakers, string? words)
    {
        foreach (var word in (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var literal = word.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
            var pattern = $"%{literal}%";
            speakers = speakers.Where(speaker => EF.Functions.Like(speaker.Name + "\n" + speaker.Aliases, pattern, "\\"));
        }

        return speakers;
    }
}
