using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Extract;
using KoreaArticles.Api.Http;
using KoreaArticles.Extraction;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace KoreaArticles.Api.Pages.Try;

/// <summary>The page to paste a text into and see what extraction finds.</summary>
internal static class TryEndpoints
{
    // A form decodes its fields in memory; longer texts go to the API.
    private const int LongestText = 1_000_000;

    // A letter of Hangul is sent as nine bytes; one text longer than allowed has to come through, to be refused on the page.
    private const int LongestField = (9 * LongestText) + (1 << 16);

    public static void MapTryPage(this IEndpointRouteBuilder pages)
    {
        pages.MapRead("/try", Show);
        // The form changes nothing, so there is nothing another site could forge.
        pages.MapPost("/try", Extract).DisableAntiforgery().WithFormOptions(valueLengthLimit: LongestField);
    }

    private static async Task<IResult> Show(ExtractionTurns turns, CancellationToken cancellation, bool example = false) =>
        example ? await ShowAsync(TryExample.Text, turns, cancellation) : new RazorComponentResult<TryPage>();

    private static async Task<IResult> Extract([FromForm] string? text, ExtractionTurns turns, CancellationToken cancellation) =>
        text switch
        {
            null or "" => Refused("There is no text yet. Paste one, or start from the example.", StatusCodes.Status400BadRequest),
            { Length: > LongestText } => Refused(
                $"This form takes {LongestText:N0} characters. Send longer texts to POST /v1/extract.",
                StatusCodes.Status413PayloadTooLarge),
            _ => await ShowAsync(text, turns, cancellation),
        };

    private static RazorComponentResult<TryPage> Refused(string reason, int status) =>
        new(new { Problem = reason }) { StatusCode = status };

    private static async Task<RazorComponentResult<TryPage>> ShowAsync(
        string text, ExtractionTurns turns, CancellationToken cancellation) =>
        await turns.ReadAsync(() => ArticleReading.Of("pasted", new SourceDocument(text)), cancellation) is { } answer
            ? new(new { Text = text, Answer = answer })
            : Refused(ExtractionTurns.AllTaken, StatusCodes.Status503ServiceUnavailable);
}
