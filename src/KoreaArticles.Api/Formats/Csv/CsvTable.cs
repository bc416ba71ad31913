using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace KoreaArticles.Api.Formats.Csv;

/// <summary>A column of a table and what stands in it; null leaves its cell empty.</summary>
internal sealed record Column<TItem>(string Name, Func<TItem, object?> Value);

/// <summary>Writes tables as RFC 4180 has it.</summary>
internal static class CsvTable
{
    // A spreadsheet runs a cell that begins like a formula, also one of full width; an apostrophe before it makes it text.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static void Write<TItem>(Stream body, IReadOnlyList<Column<TItem>> columns, IEnumerable<TItem> items, bool withHeader)
    {
        using var csv = CsvWriter.Create(body, new CsvWriterOptions(), leaveOpen: true);
        if (withHeader) WriteRow(csv, columns.Select(column => column.Name));
        foreach (var item in items) WriteRow(csv, columns.Select(column => Cell(column.Value(item))));
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(Harmless(cell));
        csv.EndRecord();
    }

    private static string Harmless(string cell) => cell.Length > 0 && Formula.Contains(cell[0]) ? "'" + cell : cell;

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => SafeText.Of(text),
        IEnumerable<string> list => SafeText.Of(string.Join("; ", list)),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        Enum member => char.ToLowerInvariant(member.ToString()[0]) + member.ToString()[1..],
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
