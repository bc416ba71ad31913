using System.Text;
using System.Text.Json.Nodes;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Formats;

/// <summary>A good answer that is made already, in the form that was settled on.</summary>
internal sealed class FormAnswer(ReadOnlyMemory<byte> utf8) : IResult
{
    public static FormAnswer Of(string text) => new(Encoding.UTF8.GetBytes(text));

    public static FormAnswer Of(JsonObject json) => Of(json.ToJsonString(AnswerJson.Plain.Options));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var type = httpContext.Representation().MediaType;
        response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        response.ContentLength = utf8.Length;
        await response.Body.WriteAsync(utf8, httpContext.RequestAborted);
    }
}

/// <summary>Sends a reader on to the page that shows what was asked for.</summary>
internal sealed class SeePage(string url) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = url;
        return Task.CompletedTask;
    }
}
