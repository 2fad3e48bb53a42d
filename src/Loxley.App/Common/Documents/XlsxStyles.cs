using DocumentFormat.OpenXml.Spreadsheet;

namespace Loxley.App.Common.Documents;

/// <summary>How the cells of a workbook look. Colour says nothing: heads are bold.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Head = 2;
    public const uint Day = 3;
    public const uint Moment = 4;

    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "d mmmm yyyy" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "d mmmm yyyy hh:mm" }),
        new Fonts(Font(11), Font(14, bold: true), Font(11, bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(font: 0),
            Format(font: 1),
            Format(font: 2),
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = MomentFormat, ApplyNumberFormat = true }));

    private static CellFormat Format(uint font) => new() { FontId = font, ApplyFont = true, QuotePrefix = true };

    private static Font Font(double size, bool bold = false) =>
        bold ? new Font(new Bold(), new FontSize { Val = size }, new FontName { Val = "Arial" }) : new Font(new FontSize { Val = size }, new FontName { Val = "Arial" });
}
