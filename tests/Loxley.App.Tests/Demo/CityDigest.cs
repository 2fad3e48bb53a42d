using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;
using Loxley.App.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Tests.Demo;

/// <summary>One hash over every column of every row of the closed years; the secrets of sign-ins alone are left out.</summary>
internal static class CityDigest
{
    private static readonly string[] Secrets = [nameof(Account.PasswordHash), nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp)];

    public static async Task<string> OfAsync(LoxleyDb db)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in db.Model.GetEntityTypes().OrderBy(t => t.GetTableName(), StringComparer.Ordinal))
        {
            var lines = await (Task<List<string>>)typeof(CityDigest).GetMethod(nameof(LinesAsync))!.MakeGenericMethod(type.ClrType).Invoke(null, [db, type])!;
            lines.Sort(StringComparer.Ordinal);
            foreach (var line in lines) hash.AppendData(Encoding.UTF8.GetBytes($"{type.GetTableName()} {line}\n"));
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    public static async Task<List<string>> LinesAsync<T>(LoxleyDb db, IEntityType type)
        where T : class
    {
        var columns = type.GetProperties().Where(p => !Secrets.Contains(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var rows = await db.Set<T>().AsNoTracking().ToListAsync();
        return [.. rows.Where(r => Closed(type, r)).Select(r => string.Join('|', columns.Select(c => Text(c.GetGetter().GetClrValue(r)))))];
    }

    private static bool Closed(IEntityType type, object row)
    {
        if (row is SealRow seal) return seal.At <= CityPlan.Closes;
        // Found when the city was made, on whatever day.
        if (row is PossibleDuplicateRow) return false;
        // A key has no id of its own: it belongs to the record that it finds.
        return (type.FindProperty("Id") ?? type.FindProperty("RecordId"))?.GetGetter().GetClrValue(row) is not Guid id || Ids.Instant(id) < CityPlan.Closes;
    }

    private static string Text(object? value) => value switch
    {
        null => "-",
        DateTime instant => Loxley.App.Kernel.Acts.ActComposer.Text(instant),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
