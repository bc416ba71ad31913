using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Pages.Search;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Speakers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KoreaArticles.Api.Pages.Speakers;

/// <summary>Everything somebody said.</summary>
internal static class SpeakerPages
{
    public static void MapSpeakerPage(this IEndpointRouteBuilder pages) => pages.MapRead("/speakers/{id}", Show);

    private static async Task<IResult> Show(string id, HttpContext http, ArticlesDb db, CancellationToken cancellation)
    {
        if ((await SpeakerEndpoints.Get(id, db, cancellation)).OrNull() is not { } speaker) return TypedResults.NotFound();

        QuoteQuery Said(QuoteQuery given) => given with { Speaker = [speaker.Id], Limit = Math.Max(given.Limit, 50) };
        var (given, faults) = PageQuery.Read<QuoteQuery>(http, Said);
        if (faults.Count > 0) return SearchEndpoints.Refuse(faults);

        return new RazorComponentResult<SpeakerPage>(new
        {
            Speaker = speaker,
            JsonLd = JsonLd.Of(speaker, Site.Of(http.Request)).ToJsonString(),
            Query = given,
            Quotes = (await QuoteEndpoints.List(Said(given), db, http, cancellation)).As(),
            Periods = await Periods.OfAsync(new() { Speaker = [speaker.Id], From = given.From, To = given.To }, db, http, cancellation),
        });
    }
}
