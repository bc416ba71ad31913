using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Http;

/// <summary>Turns what was thrown into a problem, and tells nobody outside how the inside looks.</summary>
internal sealed partial class Failures(ILogger<Failures> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            BadHttpRequestException bad => Problems.Of(bad.StatusCode),
            // A database that is locked, unreadable, gone or not yet migrated is expected back.
            DbException failure => Unreadable(failure),
            { InnerException: DbException failure } => Unreadable(failure),
            OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested =>
                Problems.Of(StatusCodes.Status499ClientClosedRequest),
            _ => Fault(exception, httpContext.Request.Path),
        };

        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private ProblemAnswer Unreadable(DbException failure)
    {
        NotRead(log, failure.Message);
        // An open connection would go on with the file it knew; the next request looks at the one that is there.
        if (failure is SqliteException) SqliteConnection.ClearAllPools();
        return Problems.Of(StatusCodes.Status503ServiceUnavailable);
    }

    private ProblemAnswer Fault(Exception exception, string path)
    {
        Failed(log, exception, path);
        return Problems.Of(StatusCodes.Status500InternalServerError, "This is our fault and has been logged.");
    }

    [LoggerMessage(LogLevel.Warning, "The corpus cannot be read: {Reason}")]
    private static partial void NotRead(ILogger log, string reason);

    [LoggerMessage(LogLevel.Error, "{Path} failed.")]
    private static partial void Failed(ILogger log, Exception exception, string path);
}
