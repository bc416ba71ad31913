using System.ComponentModel;
using System.Text.Json.Serialization;
using FluentValidation;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Speakers;

/// <summary>The order of a list of speakers.</summary>
public enum SpeakerSort
{
    [JsonStringEnumMemberName("-quotes")]
    MostQuoted,

    [JsonStringEnumMemberName("name")]
    Name,
}

/// <summary>A list of speakers.</summary>
public sealed record SpeakerQuery : Query<SpeakerQuery>, IListQuery
{
    [Description("Words of a name; a speaker is found by any name or form of it the corpus has.")]
    [Example("lavrov")]
    public string? Q { get; init; }

    [Description("`-quotes` is the most quoted first, `name` in order of the alphabet.")]
    public SpeakerSort Sort { get; init; }

    [Description(ListQuery.LimitIs)]
    public int Limit { get; init; } = ListQuery.UsualPage;

    [Description(ListQuery.CursorIs)]
    public string? Cursor { get; init; }

    [Description("The form of the answer; else Accept decides. `ndjson` and `csv` stream everything, whatever `limit` says.")]
    public NameFormat? Format { get; init; }
}

public sealed class SpeakerQueryValidator : ListQueryValidator<SpeakerQuery>
{
    public SpeakerQueryValidator() => RuleFor(query => query.Q).MaximumLength(ListQuery.LongestSearch);
}

internal static class SpeakerEndpoints
{
    public static void MapSpeakers(this IEndpointRouteBuilder routes)
    {
        var speakers = routes.MapGroup("/speakers").WithTags("Speakers");

        speakers.MapRead("", List).WithName("ListSpeakers").WithSummary("Who speaks, the most quoted first.").Validates<SpeakerQuery>()
            .InForms(Forms.OfNames, NameForms.Speakers);
        speakers.MapRead("/{id}", Get).WithName("GetSpeaker").WithSummary("One speaker.").Validates<NoParameters>()
            .WithMetadata(new ExampleId("nam-gi-tae"));
    }

    private static async Task<JsonAnswer<Page<SpeakerItem>>> List(SpeakerQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        var page = await PageAsync(db, query, cancellation);
        return Lists.Answer<SpeakerQuery, SpeakerItem>(http, query, query,
            [.. page.Items.Select(speaker => RawJson.Of(speaker, AnswerJson.Plain.SpeakerItem))], await db.Speakers.Named(query.Q).LongCountAsync(cancellation), page.Next, page.Previous);
    }

    public static Task<NamedPage<SpeakerItem>> PageAsync(ArticlesDb db, SpeakerQuery query, CancellationToken cancellation) =>
        NamedPage.OfAsync(db.Speakers.Named(query.Q), query, SpeakerItem.FromSpeaker,
            query.Sort is SpeakerSort.Name ? null : speaker => speaker.QuoteCount, speaker => speaker.Slug, cancellation);

    internal static async Task<Results<JsonAnswer<SpeakerItem>, ProblemAnswer>> Get(string id, ArticlesDb db, CancellationToken cancellation)
    {
        var meant = SpeakerId.Meant(id);
        return await db.Speakers.Where(speaker => meant.Contains(speaker.Slug)).OrderByDescending(speaker => speaker.Slug == id).FirstOrDefaultAsync(cancellation) is { } speaker
            ? new JsonAnswer<SpeakerItem>(SpeakerItem.FromSpeaker(speaker), AnswerJson.Plain.SpeakerItem)
            : Problems.NoSuch("speaker", id);
    }

    /// <summary>Speakers of whom some name has all the words in it.</summary>
    private static IQueryable<Speaker> Named(this IQueryable<Speaker> speakers, string? words)
    {
        foreach (var word in (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            speakers = speakers.Where(speaker => EF.Functions.Like(speaker.Name + "\n" + speaker.Aliases, pattern, "\\"));
        }

        return speakers;
    }
}
