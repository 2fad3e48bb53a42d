using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Loxley.Core.Time;

namespace Loxley.App.Common.Documents;

/// <summary>
/// A table as a workbook, as the Analysis Function asks: one table on its sheet with the title in A1, its head frozen, no
/// cell merged, and a sheet of notes.
/// </summary>
public static class Xlsx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int HeadRow = 3;

    public static byte[] Write(DataTable table)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            var sheets = new Sheets();
            Add(book, sheets, "Table", TableSheet(table));
            Add(book, sheets, "Notes", NotesSheet(table));
            book.Workbook = new Workbook(sheets);
            document.PackageProperties.Title = table.Title;
        }
        return file.ToArray();
    }

    private static void Add(WorkbookPart book, Sheets sheets, string name, Worksheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
    }

    private static Worksheet TableSheet(DataTable table)
    {
        var frozen = new SheetView(new Pane { VerticalSplit = HeadRow, TopLeftCell = $"A{HeadRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };
        var rows = new SheetData(
            Row(1, [Text(table.Title, XlsxStyles.Title)]),
            Row(2, [Text("This sheet holds one table. The sheet Notes says what to know of it.")]),
            Row(HeadRow, table.Columns.Select(c => Text(c.Name, XlsxStyles.Head))));
        foreach (var (row, index) in table.Rows.Select((row, index) => (row, index)))
            rows.Append(Row(HeadRow + 1 + index, row.Zip(table.Columns, Cell)));
        return new Worksheet(new SheetViews(frozen), Widths(table.Columns.Count, 28), rows);
    }

    private static Worksheet NotesSheet(DataTable table) => new(
        Widths(1, 100),
        new SheetData([Row(1, [Text("Notes", XlsxStyles.Title)]), .. table.Notes.Select((note, index) => Row(index + 2, [Text(note)]))]));

    private static Columns Widths(int columns, double width) => new(new Column { Min = 1, Max = (uint)columns, Width = width, CustomWidth = true });

    private static Row Row(int number, IEnumerable<Cell> cells) => new(cells.Select((cell, index) =>
    {
        cell.CellReference = $"{Letters(index)}{number.ToString(CultureInfo.InvariantCulture)}";
        return cell;
    })) { RowIndex = (uint)number };

    private static string Letters(int index) => index < 26 ? $"{(char)('A' + index)}" : Letters(index / 26 - 1) + Letters(index % 26);

    private static Cell Cell(object? value, DataColumn column) => value switch
    {
        null => new Cell(),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), XlsxStyles.Day),
        DateTime moment => Number(London.Local(moment).ToOADate(), XlsxStyles.Moment),
        IConvertible number when column.Kind == ColumnKind.Number => Number(number.ToDouble(CultureInfo.InvariantCulture), XlsxStyles.Plain),
        _ => Text(value.ToString() ?? ""),
    };

    private static Cell Number(double number, uint style) =>
        new(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = style };

    /// <summary>A text is a text and never a formula, even after somebody edits it: its style says so.</summary>
    private static Cell Text(string text, uint style = XlsxStyles.Plain) =>
        new(new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>A workbook cannot hold the characters that its own language leaves out.</summary>
    private static string Allowed(string text) => string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
