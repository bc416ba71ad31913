using System.Text;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Formats;

/// <summary>Articles and quotations to be read as they stand: in a terminal, in a mail, by a program that wants words alone.</summary>
internal static class PlainText
{
    public static string Of(ArticleDetail article)
    {
        var text = new StringBuilder();
        Add(article.Title);
        Add(article.Standfirst);
        Add(article.Byline);
        Add(DateLine(article.Place, article.Date, article.Source?.Name));
        foreach (var paragraph in article.Paragraphs) Add(paragraph.Text);
        return text.ToString();

        void Add(string? part)
        {
            if (string.IsNullOrWhiteSpace(part)) return;
            if (text.Length > 0) text.Append('\n');
            text.Append(SafeText.Of(part).ReplaceLineEndings("\n").TrimEnd()).Append('\n');
        }
    }

    public static string Of(QuoteItem quote, Site site) => string.Join('\n', new[]
        {
            Marked(quote),
            By(quote) is { } speaker ? "— " + speaker : null,
            quote.Article.Title is { } title ? SafeText.Line(title) : null,
            DateLine(place: null, quote.Article.Date, quote.Article.Source?.Name),
            site.Quote(quote.Id),
        }.OfType<string>()) + "\n";

    /// <summary>What was said, in quotation marks where the words are the speaker's own.</summary>
    public static string Marked(QuoteDetail quote) =>
        quote.Kind is QuotationKind.Direct ? $"“{SafeText.Line(quote.Text)}”" : SafeText.Line(quote.Text);

    /// <summary>Who said it, by name and title, or in the words of the text.</summary>
    public static string? By(QuoteDetail quote) => quote.Speaker is { } speaker
        ? SafeText.Line(quote.SpeakerTitle is { } title ? $"{speaker.Name}, {title}" : speaker.Name)
        : quote.SpeakerText is { } words ? SafeText.Line(words) : null;

    private static string? DateLine(string? place, DateDetail date, string? source)
    {
        var when = date.Value is { } value && date.Basis is Basis.Inferred ? value + " (inferred)" : date.Value;
        string[] known = [.. new[] { place, when, source }.OfType<string>()];
        return known.Length == 0 ? null : SafeText.Line(string.Join(" · ", known));
    }
}
