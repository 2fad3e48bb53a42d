using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

/// <summary>The SQL that the model itself would make: the first migration was taken from it, and the drift test compares.</summary>
public static class ModelScript
{
#pragma warning disable RS0030
    public static string Of(LoxleyDb db) => db.Database.GenerateCreateScript().ReplaceLineEndings("\n");
#pragma warning restore RS0030
}
