using System.Xml.Linq;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

/// <summary>Keeps the keys of cookies and forms in the database, so that every node reads the same and a restart signs nobody out.</summary>
internal sealed class SecretKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        return [.. db.Set<SecretKeyRow>().AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        db.Add(new SecretKeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        // The framework asks for keys synchronously, and once in ninety days.
#pragma warning disable VSTHRD002
        scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db).GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
    }
}
