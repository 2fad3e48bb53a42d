using System.Globalization;
using System.Text;
using Loxley.Core.Time;

namespace Loxley.App.Common.Documents;

/// <summary>A table as comma-separated values: UTF-8 that spreadsheets recognise, and nothing that they would run.</summary>
public static class Csv
{
    public const string MediaType = "text/csv; charset=utf-8";

    // What a spreadsheet takes for the beginning of a formula.
    private const string Formulas = "=+-@\t\r";

    public static byte[] Write(DataTable table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns.Select(c => Safe(c.Name)));
        foreach (var row in table.Rows) Line(text, row.Zip(table.Columns, Cell));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Cell(object? value, DataColumn column) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => London.Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable number when column.Kind == ColumnKind.Number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Safe(value.ToString() ?? ""),
    };

    private static string Safe(string text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.Trim() == text ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
