using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.VisualBasic.FileIO;

namespace Loxley.App.Tests.Common.Documents;

/// <summary>Reads files that were taken away, with other readers than those that wrote them.</summary>
internal static class ReadTable
{
    /// <summary>Every row of a CSV file, the head first.</summary>
    public static List<string[]> Csv(byte[] file)
    {
        file[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        using var parser = new TextFieldParser(new MemoryStream(file), Encoding.UTF8) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        List<string[]> rows = [];
        while (!parser.EndOfData) rows.Add(parser.ReadFields()!);
        return rows;
    }

    /// <summary>Every cell of a sheet as it is stored, row by row, of a workbook that its format's own rules find nothing wrong with.</summary>
    public static List<string[]> Xlsx(byte[] file, string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        return [.. Sheet(document, sheet).Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToArray())];
    }

    /// <summary>The sheet itself.</summary>
    public static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var book = document.WorkbookPart!;
        var id = book.Workbook.Descendants<Sheet>().Single(s => s.Name == name).Id!.Value!;
        return ((WorksheetPart)book.GetPartById(id)).Worksheet;
    }
}
