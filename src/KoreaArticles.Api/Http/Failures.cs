using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace KoreaArticles.Api.Http;

/// <summary>Turns what was thrown into a problem, and tells nobody outside how the inside looks.</summary>
internal sealed class Failures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            BadHttpRequestException bad => Problems.Of(bad.StatusCode),
            // A database that is locked, unreadable, gone or not yet migrated is expected back.
            DbException => Problems.Of(StatusCodes.Status503ServiceUnavailable),
            _ when exception.InnerException is DbException => Problems.Of(StatusCodes.Status503ServiceUnavailable),
            OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested => Problems.Of(StatusCodes.Status499ClientClosedRequest),
            _ => Problems.Of(StatusCodes.Status500InternalServerError, "This is our fault and has been logged."),
        };

        await problem.ExecuteAsync(httpContext);
        return true;
    }
}
