// Quotations with their speakers: dotnet run Quotes.cs
#:property PublishAot=false
using System.Net.Http.Json;

using var korea = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };

var page = await korea.GetFromJsonAsync<Page>("/v1/quotes?q=sanctions&limit=5");

Console.WriteLine($"{page!.Total} quotations, the first {page.Items.Count}:");
foreach (var quote in page.Items)
{
    Console.WriteLine($"{quote.Speaker?.Name ?? quote.SpeakerText ?? "unknown"}: {quote.Text}");
}

internal sealed record Page(IReadOnlyList<Quote> Items, long Total, string? NextUrl);

internal sealed record Quote(string Id, string Text, Speaker? Speaker, string? SpeakerText, double Confidence);

internal sealed record Speaker(string Id, string Name);
