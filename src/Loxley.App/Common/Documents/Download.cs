using System.Globalization;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Http.Extensions;

namespace Loxley.App.Common.Documents;

/// <summary>A kind of file that a page's table can be taken away as, named in the address: <c>?as=csv</c>.</summary>
public sealed record Download(string Name, string MediaType, Func<DataTable, byte[]> Write)
{
    private const string Field = "as";

    public static IReadOnlyList<Download> All { get; } = [new("csv", Csv.MediaType, Csv.Write), new("xlsx", Xlsx.MediaType, Xlsx.Write)];

    /// <summary>As the page says it.</summary>
    public string Label => Name.ToUpperInvariant();

    /// <summary>What the request asks for. A page then loads all its rows and not the first part of them.</summary>
    public static Download? Of(HttpRequest request) => request.Query[Field] is [{ } name] ? All.FirstOrDefault(d => d.Name == name) : null;

    /// <summary>The address of the same list, with the filters that narrow it now, as a file.</summary>
    public string Address(HttpRequest request)
    {
        var query = new QueryBuilder(request.Query.Where(q => q.Key is not (Field or "page-number")).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? "")))
        {
            { Field, Name },
        };
        return request.Path + query.ToQueryString().Value;
    }

    /// <summary>What the file is called: the table, and the day in London.</summary>
    public string FileName(DataTable table, DateTime now)
    {
        var words = string.Concat(table.Title.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join('-', words)}-{London.Date(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{Name}";
    }
}
