using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Loxley.App.Common.Documents;

namespace Loxley.App.Tests.Common.Documents;

/// <summary>What is written into a file is what is read from it, and nothing of it runs.</summary>
public sealed class TableFileTests
{
    private static readonly string[] Awkward =
    [
        "Tam O'Shea", "\"Quoted\", and, commas", "Two\r\nlines", " spaces round ", "Zoë Łukasz 王", "", "=1+1", "+44 115", "-5", "@SUM(A1)", "\tTab", "=HYPERLINK(\"http://x\",\"y\")",
    ];

    private static readonly DataTable Table = new(
        "Visits: \"home\" & <school>",
        [new("What"), new("Minutes", ColumnKind.Number), new("Day", ColumnKind.Day), new("Moment", ColumnKind.Moment)],
        [.. Awkward.Select(IReadOnlyList<object?> (text, i) => [text, i - 3, new DateOnly(2026, 8, 3).AddDays(i), new DateTime(2026, 8, 3, 13, 5, 0, DateTimeKind.Utc)]), [null, null, null, null]])
    {
        Notes = ["What is written here", "Twice"],
    };

    [Fact]
    public void A_CSV_holds_every_text_as_it_was_except_what_a_spreadsheet_would_run()
    {
        var rows = ReadTable.Csv(Csv.Write(Table));
        rows[0].ShouldBe(["What", "Minutes", "Day", "Moment"]);
        rows.Skip(1).Take(Awkward.Length).Select(r => r[0]).ShouldBe(Awkward.Select(t => t is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + t : t));
        rows[1].Skip(1).ShouldBe(["-3", "2026-08-03", "2026-08-03 14:05"]);
        rows[^1].ShouldBe(["", "", "", ""]);
    }

    [Fact]
    public void A_workbook_holds_texts_as_texts_and_days_as_days()
    {
        var rows = ReadTable.Xlsx(Xlsx.Write(Table), "Table");
        rows[0].ShouldBe(["Visits: \"home\" & <school>"]);
        rows[2].ShouldBe(["What", "Minutes", "Day", "Moment"]);
        rows.Skip(3).Take(Awkward.Length).Select(r => r[0].ReplaceLineEndings("\n")).ShouldBe(Awkward.Select(t => t.ReplaceLineEndings("\n")));
        rows[3][1].ShouldBe("-3");
        Number(rows[3][2]).ShouldBe(new DateTime(2026, 8, 3).ToOADate());
        DateTime.FromOADate(Number(rows[3][3])).ShouldBe(new DateTime(2026, 8, 3, 14, 5, 0), TimeSpan.FromSeconds(1));
        ReadTable.Xlsx(Xlsx.Write(Table), "Notes").Select(r => r[0]).ShouldBe(["Notes", "What is written here", "Twice"]);
    }

    [Fact]
    public void A_workbook_keeps_its_head_in_sight_merges_nothing_and_has_no_formula()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx.Write(Table)), isEditable: false);
        var sheet = ReadTable.Sheet(document, "Table");
        sheet.Descendants<Pane>().Single().ShouldSatisfyAllConditions(p => p.State!.Value.ShouldBe(PaneStateValues.Frozen), p => p.VerticalSplit!.Value.ShouldBe(3));
        sheet.Descendants<MergeCell>().ShouldBeEmpty();
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        sheet.Descendants<Cell>().Where(c => c.InlineString is not null).ShouldAllBe(c => styles[(int)c.StyleIndex!.Value].QuotePrefix!.Value);
    }

    [Fact]
    public void A_table_without_rows_and_one_with_many_columns_can_be_written()
    {
        var wide = new DataTable("Wide", [.. Enumerable.Range(1, 60).Select(n => new DataColumn($"Column {n}"))], []);
        ReadTable.Csv(Csv.Write(wide)).ShouldHaveSingleItem().Length.ShouldBe(60);
        ReadTable.Xlsx(Xlsx.Write(wide), "Table")[2].Length.ShouldBe(60);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
