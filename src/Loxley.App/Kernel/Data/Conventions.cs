using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Kernel.Data;

/// <summary>What holds for every table: names in snake_case, text compared by code point, instants in UTC.</summary>
internal static class Conventions
{
    public static void Apply(ModelBuilder model, DatabaseKind kind)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.GetColumnName()));
                if (property.ClrType == typeof(string) && kind == DatabaseKind.Postgres) property.SetCollation("C");
                if (property.ClrType == typeof(DateTime) || property.ClrType == typeof(DateTime?))
                {
                    property.SetValueConverter(new Instant.Converter());
                }
                if (property.ClrType.IsEnum) property.SetProviderClrType(typeof(string));
            }
            foreach (var key in entity.GetKeys()) key.SetName(Name("pk", entity, key.Properties));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Name(index.IsUnique ? "ux" : "ix", entity, index.Properties));
            foreach (var foreign in entity.GetForeignKeys()) foreign.SetConstraintName(Name("fk", entity, foreign.Properties));
        }
    }

    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && !char.IsUpper(name[i - 1])) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }

    private static string Name(string prefix, IMutableEntityType entity, IReadOnlyList<IMutableProperty> properties)
    {
        var name = $"{prefix}_{entity.GetTableName()}_{string.Join('_', properties.Select(p => Snake(p.Name)))}";
        return name.Length <= 63 ? name : name[..63];
    }
}
