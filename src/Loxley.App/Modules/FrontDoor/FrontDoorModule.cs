using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Contacts: recorded, taken, decided, approved, answered.</summary>
internal sealed class FrontDoorModule : Module
{
    public override void Declare(Subjects subjects)
    {
        subjects.Add("contactId", ContactAsync);
        subjects.Add("clockId", ClockAsync);
    }

    private static async Task<Subject?> ClockAsync(LoxleyDb db, Guid id)
    {
        var clock = await db.Clocks.AsNoTracking().Where(c => c.Id == id).Select(c => new { c.RecordId, c.ChildId }).SingleOrDefaultAsync();
        return clock is null ? null : new Subject(clock.RecordId, clock.ChildId, "A limit on a record you may see");
    }

    private static async Task<Subject?> ContactAsync(LoxleyDb db, Guid id)
    {
        var contact = await db.Set<Contact>().AsNoTracking().Where(c => c.Id == id)
            .Select(c => new
            {
                c.ChildId,
                Why = db.Grounds.Where(g => g.SubjectId == id && db.Parties.Contains(g.Party) && g.From <= db.Now && g.Until > db.Now)
                    .OrderBy(g => g.Kind == GroundKind.BreakGlass ? 1 : 0).ThenBy(g => g.From).Select(g => g.Why).FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        return contact is null ? null : new Subject(id, contact.ChildId, contact.Why ?? "System");
    }
}
