using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Http;

/// <summary>How much one address may ask. The default stops floods only; a public server wants less.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Requests an address has per window; 0 turns the limit off.</summary>
    [Range(0, int.MaxValue)]
    public int Requests { get; set; } = 1_000_000;

    /// <summary>Seconds until the count starts anew.</summary>
    [Range(1, 86_400)]
    public int WindowSeconds { get; set; } = 10;
}

/// <summary>Counts requests by address and tells what is left in the fields of the IETF draft "RateLimit header fields for HTTP".</summary>
internal sealed class RateLimits : IDisposable
{
    private readonly RateLimitOptions _options;
    private readonly string _policy;
    private readonly PartitionedRateLimiter<HttpContext> _limiter;

    public RateLimits(IOptions<RateLimitOptions> options)
    {
        _options = options.Value;
        _policy = string.Create(CultureInfo.InvariantCulture, $"\"address\";q={_options.Requests};w={_options.WindowSeconds}");
        _limiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress ?? IPAddress.None,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = _options.Requests, Window = TimeSpan.FromSeconds(_options.WindowSeconds) }));
    }

    public bool IsOn => _options.Requests > 0;

    /// <summary>Counts the request; null when it may go on.</summary>
    public IResult? Count(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context);
        var left = _limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["RateLimit-Policy"] = _policy;
            context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"address\";r={left}");
            return Task.CompletedTask;
        });
        if (lease.IsAcquired) return null;

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(_options.WindowSeconds);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problems.Of(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => _limiter.Dispose();
}
