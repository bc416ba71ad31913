namespace KoreaArticles.Api.Http;

/// <summary>A form an answer can have: what <c>format</c> calls it and its media type.</summary>
internal sealed record Representation(string Format, string MediaType)
{
    /// <summary>The media type without its parameters, as links name it.</summary>
    public string Type { get; } = MediaType.Split(';')[0];

    /// <summary>What follows the address of a thing in a link to this form of it.</summary>
    public string LinkEnding { get; } = $"?format={Format}>; rel=\"alternate\"; type=\"{MediaType.Split(';')[0]}\"";

    /// <summary>Whether the answer is one JSON value.</summary>
    public bool IsJson => Type.EndsWith("json", StringComparison.Ordinal) && Format != "ndjson";

    public static readonly Representation Json = new("json", "application/json");

    /// <summary>Files as received: their own bytes, whatever the reader would like better.</summary>
    public static readonly Representation Raw = new("raw", "text/plain");
}
