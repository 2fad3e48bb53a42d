using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>How what stands in a child's record is found: as far as the record is seen, and by the ground on it.</summary>
internal sealed class RecordModule : Module
{
    public override void Declare(Subjects subjects)
    {
        subjects.Add("relationshipId", (db, id) => FirstAsync(db, db.Set<Relationship>().Where(r => r.Id == id && r.SealedAt == null).Select(r => r.PersonId)));
        subjects.Add("involvementId", (db, id) => FirstAsync(db, db.Set<Involvement>().Where(i => i.Id == id).Select(i => i.ChildId)));
        subjects.Add("registrationId", (db, id) => FirstAsync(db, db.Set<Registration>().Where(r => r.Id == id).Select(r => r.ChildId)));
        subjects.Add("noteId", (db, id) => FirstAsync(db, db.Set<Note>().Where(n => n.Id == id && n.Shown).Select(n => n.ChildId)));
        subjects.Add("warningId", (db, id) => FirstAsync(db, db.Set<Warning>().Where(w => w.Id == id).Select(w => w.ChildId)));
        subjects.Add("documentId", (db, id) => FirstAsync(db, db.Set<Document>().Where(d => d.Id == id).Select(d => d.ChildId)));
    }

    private static async Task<Subject?> FirstAsync(LoxleyDb db, IQueryable<Guid> children)
    {
        var found = await children.Select(child => new
        {
            Child = child,
            Why = db.GroundsOfActor.Where(g => g.SubjectId == child).OrderBy(g => g.Kind == GroundKind.BreakGlass ? 1 : 0).ThenBy(g => g.From).Select(g => g.Why).FirstOrDefault(),
        }).SingleOrDefaultAsync();
        return found is null ? null : new Subject(found.Child, found.Child, found.Why ?? "System");
    }
}
