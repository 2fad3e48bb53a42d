using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewNote;

/// <summary>Another child's record in which the note stands too, named only to who may see that record.</summary>
public sealed record AlsoIn(Guid NoteId, Guid ChildId, string Name, bool Shown);

/// <summary>One finished note, with what was added to it afterwards.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(6)]
public sealed class ViewNoteModel(LoxleyDb db, Disclosure disclosure) : NotePage(db)
{
    public IReadOnlyList<NoteCorrection> Corrections { get; private set; } = [];

    public IReadOnlyList<AlsoIn> Also { get; private set; } = [];

    public bool MayCorrect => Note.WithdrawnAt is null && Db.Actor.Role.Holds(Right.NoteWrite);

    public bool MayWithdraw => MayCorrect && Note.Agency == Db.Actor.Agency;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Corrections = await Db.Set<NoteCorrection>().AsNoTracking().Where(c => c.NoteId == NoteId).OrderBy(c => c.AddedAt).ThenBy(c => c.Id).ToListAsync(ct);
        var written = Note.WrittenAsId;
        var also = await Db.Set<Note>().Where(n => n.WrittenAsId == written && n.Id != NoteId)
            .Join(Db.Set<Person>(), n => n.ChildId, p => p.Id, (n, p) => new { n.Id, n.ChildId, n.Shown, p.GivenName, p.FamilyName, p.SortKey })
            .OrderBy(a => a.SortKey).ToListAsync(ct);
        Also = [.. also.Select(a => new AlsoIn(a.Id, a.ChildId, $"{a.GivenName} {a.FamilyName}".Trim(), a.Shown))];
        disclosure.About(Also.Select(a => a.ChildId));
    }
}
