using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A square picture that a telephone reads text from, drawn in the page itself.</summary>
[HtmlTargetElement("lox-qr")]
public sealed class QrTagHelper : ComponentTagHelper
{
    /// <summary>What the picture holds.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it is, for who does not see it.</summary>
    public string Label { get; set; } = "";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var side = rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Element("svg", "lox-qr").Class(Class)
            .With("xmlns", "http://www.w3.org/2000/svg").With("viewBox", $"0 0 {side} {side}").With("width", "240").With("height", "240")
            .With("role", "img").With("aria-label", Label).With("shape-rendering", "crispEdges").With(rest)
            .Add(new Element("path").With("fill", "#fff").With("d", $"M0 0h{side}v{side}h-{side}z"), new Element("path").With("fill", "#000").With("d", Dark(rows)));
    }

    private static string Dark(List<System.Collections.BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x]) path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }
        return path.ToString();
    }
}
