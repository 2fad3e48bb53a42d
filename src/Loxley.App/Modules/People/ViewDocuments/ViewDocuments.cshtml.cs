using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewDocuments;

/// <summary>The documents of a child's record, newest first, with the versions before them and what was withdrawn.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(4)]
public sealed class ViewDocumentsModel(LoxleyDb db) : ChildIdPage(db)
{
    private const int Most = 500;

    public override RecordPart Part => RecordPart.Documents;

    public IReadOnlyList<Document> Current { get; private set; } = [];

    public ILookup<Guid, Document> Before { get; private set; } = Array.Empty<Document>().ToLookup(d => d.FirstId);

    public IReadOnlyList<Document> Withdrawn { get; private set; } = [];

    public bool MayAdd => Db.Actor.Role.Holds(Right.DocumentAdd);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        var all = await Db.Set<Document>().AsNoTracking().Where(d => d.ChildId == ChildId).OrderByDescending(d => d.AddedAt).ThenByDescending(d => d.Id).Take(Most).ToListAsync(ct);
        Current = [.. all.Where(d => d.Current)];
        Before = all.Where(d => d.ReplacedAt is not null).ToLookup(d => d.FirstId);
        Withdrawn = [.. all.Where(d => d.WithdrawnAt is not null)];
    }

    /// <summary>A length in bytes as people say it.</summary>
    public static string Words(int size) => size switch
    {
        < 1 << 10 => "under 1 KB",
        < 1 << 20 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{size >> 10} KB"),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{size / 1_048_576.0:0.0} MB"),
    };
}
