using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Http;

/// <summary>Counts requests by address and tells what is left in the fields of the IETF draft "RateLimit header fields for HTTP".</summary>
internal sealed class RateLimits : IDisposable
{
    private readonly RateLimitOptions settings;
    private readonly string policy;
    private readonly PartitionedRateLimiter<HttpContext> limiter;

    public RateLimits(IOptions<RateLimitOptions> options)
    {
        settings = options.Value;
        policy = string.Create(CultureInfo.InvariantCulture, $"\"address\";q={settings.Requests};w={settings.WindowSeconds}");
        limiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress ?? IPAddress.None,
            _ => new() { PermitLimit = settings.Requests, Window = TimeSpan.FromSeconds(settings.WindowSeconds) }));
    }

    public bool IsOn => settings.Requests > 0;

    /// <summary>Counts the request; null when it may go on.</summary>
    public IResult? Count(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        var left = limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["RateLimit-Policy"] = policy;
            context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"address\";r={left}");
            return Task.CompletedTask;
        });
        if (lease.IsAcquired) return null;

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(settings.WindowSeconds);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problems.Of(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => limiter.Dispose();
}
