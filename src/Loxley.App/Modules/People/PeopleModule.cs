using System.Linq.Expressions;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Children and young people: finding, recording, restricting and opening their records.</summary>
internal sealed class PeopleModule : Module
{
    public override void Declare(Subjects subjects)
    {
        subjects.Add("childId", (db, id) => PersonAsync(db, id, p => p.Kind == PersonKind.Child));
        subjects.Add("personId", (db, id) => PersonAsync(db, id, p => true));
        subjects.Add("unseenChildId", UnseenChildAsync);
        subjects.Add("glassBreakId", async (db, id) =>
            await db.Set<GlassBreak>().AsNoTracking().Where(g => g.Id == id).Select(g => (Guid?)g.ChildId).SingleOrDefaultAsync() is { } child
                ? new Subject(id, child, "Review of a record that was opened without other ground")
                : null);
    }

    /// <summary>A child's pages are for children alone: no contact is ever about a parent.</summary>
    private static async Task<Subject?> PersonAsync(LoxleyDb db, Guid id, Expression<Func<Person, bool>> fits) =>
        await PersonHead.FindAsync(db, id, fits, CancellationToken.None) is { } head ? new PersonSubject(head) : null;

    /// <summary>A record that is there and that the actor may not see: it can be asked for, and opened with a reason.</summary>
    private static async Task<Subject?> UnseenChildAsync(LoxleyDb db, Guid id) =>
        db.Actor.Role.Holds(Right.GlassBreak) && await Beyond.ExistsAsync<Person>(db, id) ? new Subject(id, id, "Was told who answers for it, and nothing of the record") : null;
}
