using System.Text;
using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Api.Pages.Articles;

/// <summary>An article as an entry for reference managers; what is unknown is left out.</summary>
internal static class Citation
{
    public static string BibTeX(ArticleDetail article, string address)
    {
        var date = Known(article.Date);
        var entry = new StringBuilder("@misc{").Append(Key(article.Id)).Append(",\n");

        // Braces of their own keep the capitals of a title and the whole of a name.
        Field("title", article.Title is { } title ? $"{{{Escaped(title)}}}" : null);
        Field("author", string.Join(" and ", article.Authors.Select(author => $"{{{Escaped(author)}}}")));
        Field("publisher", article.Source is { } source ? Escaped(source.Name) : null);
        Field("year", date?[..4]);
        Field("month", date is { Length: >= 7 } ? date[5..7] : null);
        Field("day", date is { Length: >= 10 } ? date[8..10] : null);
        entry.Append("  url = {").Append(address).Append("}\n}\n");
        return entry.ToString();

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    public static string Ris(ArticleDetail article, string address)
    {
        var date = Known(article.Date);
        IEnumerable<(string Tag, string? Value)> fields =
        [
            ("TY", "NEWS"),
            ("TI", article.Title),
            .. article.Authors.Select(author => ("AU", (string?)author)),
            ("PB", article.Source?.Name),
            ("PY", date?[..4]),
            ("DA", date?.Replace('-', '/')),
            ("CY", article.Place),
            ("LA", article.Language == "und" ? null : article.Language),
            ("UR", address),
            ("ER", ""),
        ];

        return string.Concat(fields.Where(field => field.Value is not null).Select(field => $"{field.Tag}  - {OneLine(field.Value!)}\r\n"));
    }

    /// <summary>The day, month or year that is known; a day whose year is not known cannot be cited.</summary>
    private static string? Known(DateDetail date) => date switch
    {
        { Value: null } or { Precision: DatePrecision.MonthDay } => null,
        { Value: { Length: > 10 } value } => value[..10],
        { Value: var value } => value,
    };

    private static string Key(string id) => string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    // Characters that TeX would obey; braces of the text's own could leave the entry open.
    private static string Escaped(string text) => string.Concat(OneLine(text).Select(letter => letter switch
    {
        '{' or '}' or '\\' => " ",
        '#' or '$' or '%' or '&' or '_' => "\\" + letter,
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        _ => letter.ToString(),
    }));
}
