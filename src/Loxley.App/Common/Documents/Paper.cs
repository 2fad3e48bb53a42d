using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Loxley.App.Common.Documents;

/// <summary>Writes a view as one HTML file that needs nothing else: the styles stand in it, and nothing in it may load or run.</summary>
public sealed class Paper(ICompositeViewEngine views, IWebHostEnvironment host)
{
    private const string Policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">""";

    public async Task<string> WriteAsync<T>(PageModel page, string view, T model)
    {
        var found = views.GetView(null, view, isMainPage: true).View ?? throw new InvalidOperationException($"There is no view {view}.");
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<T>(page.MetadataProvider, new ModelStateDictionary()) { Model = model };
        await found.RenderAsync(new ViewContext(page.PageContext, found, data, page.TempData, text, new HtmlHelperOptions()));
        return text.ToString().Replace("</head>", $"{Policy}<style>@page{{size:A4;margin:15mm}}{await StyleAsync()}</style></head>", StringComparison.Ordinal);
    }

    private async Task<string> StyleAsync()
    {
        await using var file = host.WebRootFileProvider.GetFileInfo("loxley.css").CreateReadStream();
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync();
    }
}

/// <summary>What pages need to give out files.</summary>
internal sealed class DocumentsModule : Kernel.Access.Module
{
    public override void Declare(Kernel.Access.Subjects subjects)
    {
        // Files belong to the rooms whose records they come from.
    }

    public override void Register(IServiceCollection services) => services.AddScoped<Paper>().AddSingleton(_ => Pdf.OfThisHost());
}
