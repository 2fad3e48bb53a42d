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

    public override void Register(IServiceCollection services) => services.AddScoped<CallerNews>().AddScoped<DecisionAnswer>();

    private static async Task<Subject?> ClockAsync(LoxleyDb db, Guid id)
    {
        var clock = await db.Clocks.AsNoTracking().Where(c => c.Id == id && db.Set<Contact>().Any(o => o.Id == c.RecordId)).Select(c => new { c.RecordId, c.ChildId }).SingleOrDefaultAsync();
        return clock is null ? null : new Subject(clock.RecordId, clock.ChildId, "A limit on a contact you may see");
    }

    private static async Task<Subject?> ContactAsync(LoxleyDb db, Guid id)
    {
        var whys = db.WhysOf(id);
        var contact = await db.Set<Contact>().AsNoTracking().Where(c => c.Id == id)
            .Select(c => new
            {
                c.ChildId,
                Why = whys.FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        return contact is null ? null : new Subject(id, contact.ChildId, contact.Why ?? "System");
    }
}
