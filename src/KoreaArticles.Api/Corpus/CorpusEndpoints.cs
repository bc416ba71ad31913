using System.Globalization;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Corpus;

/// <summary>What is served, and what the last import did.</summary>
internal static class CorpusEndpoints
{
    // Each is true of the articles that have the field.
    private static readonly (string Field, string Condition)[] Fields =
    [
        ("title", "Title IS NOT NULL"), ("standfirst", "Standfirst IS NOT NULL"), ("source", "SourceId IS NOT NULL"),
        ("byline", "Byline IS NOT NULL"), ("place", "Place IS NOT NULL"), ("date", "DateValue IS NOT NULL"),
        ("publishedAt", "PublishedAt IS NOT NULL"), ("updatedAt", "UpdatedAt IS NOT NULL"), ("language", "Language <> 'und'"),
        ("quotes", "QuoteCount > 0"),
    ];

    public static void MapCorpus(this IEndpointRouteBuilder routes)
    {
        var corpus = routes.MapGroup("/corpus").WithTags("Corpus");

        corpus.MapRead("", Get).WithName("GetCorpus")
            .WithSummary("The corpus as a whole: revision, counts, and how much of each field is known.").Validates<NoParameters>();
        corpus.MapRead("/report", GetReport).WithName("GetImportReport")
            .WithSummary("What the last import read, changed and refused, and why.").Validates<NoParameters>();
    }

    internal static async Task<JsonAnswer<CorpusDetail>> Get(ArticlesDb db, CancellationToken cancellation)
    {
        var state = await db.Corpus.SingleAsync(cancellation);
        var columns = string.Join(", ", Fields.Select(field => $"coalesce(sum({field.Condition}), 0)"));
        var (articles, known) = (await db.ReadAsync($"SELECT count(*), {columns} FROM Articles", [],
            row => (row.GetInt64(0), Fields.Select((_, i) => row.GetInt64(i + 1)).ToArray()), cancellation))[0];

        var coverage = Fields.Zip(known).ToDictionary(
            pair => pair.First.Field,
            pair => new FieldCoverage(pair.Second, articles == 0 ? 0 : Math.Round((double)pair.Second / articles, 4)),
            StringComparer.Ordinal);
        var detail = new CorpusDetail(state.Revision.ToString(CultureInfo.InvariantCulture), state.IsSettled, state.Extractor,
            state.ArticleCount, state.QuoteCount, state.SpeakerCount, state.SourceCount, state.ChangedAt, coverage);
        return new(detail, AnswerJson.Plain.CorpusDetail);
    }

    private static async Task<Results<JsonAnswer<ImportReportDetail>, ProblemAnswer>> GetReport(
        ArticlesDb db, CancellationToken cancellation)
    {
        var report = await db.ImportReports.Include(report => report.Refusals).SingleOrDefaultAsync(cancellation);
        if (report is null) return Problems.Of(StatusCodes.Status404NotFound, "Nothing has been imported yet.");

        var folders = report.Folders.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var refusals = report.Refusals.OrderBy(refusal => refusal.Path, StringComparer.Ordinal)
            .Select(refusal => new RefusalDetail(refusal.Path, refusal.Reason));
        var detail = new ImportReportDetail(report.StartedAt, report.FinishedAt, report.Extractor, folders,
            report.Read, report.Added, report.Changed, report.Unchanged, report.Removed, report.Refused, [.. refusals]);
        return new JsonAnswer<ImportReportDetail>(detail, AnswerJson.Plain.ImportReportDetail);
    }
}
