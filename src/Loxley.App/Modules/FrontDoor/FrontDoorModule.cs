using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.FrontDoor.MatchContact;
using Loxley.App.Modules.FrontDoor.PassOnWorry;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Contacts: recorded, taken, decided, approved, answered.</summary>
internal sealed class FrontDoorModule : Module
{
    public override void Declare(Subjects subjects)
    {
        subjects.Add("contactId", ContactAsync);
        subjects.Add("clockId", ClockAsync);
        subjects.Add("passedOnId", PassedOnAsync);
        subjects.Add("referralId", ReferralAsync);
    }

    public override void Register(IServiceCollection services) => services.AddScoped<CallerNews>().AddScoped<DecisionAnswer>().AddScoped<IFollowsLateness, LateReferrers>().AddJob<IdleContacts>(IdleContacts.Every);

    private static async Task<Subject?> ReferralAsync(LoxleyDb db, Guid id)
    {
        var whys = db.WhysOf(id);
        var referral = await db.Set<Referral>().AsNoTracking().Where(r => r.Id == id).Select(r => new { r.ChildId, Why = whys.FirstOrDefault() }).SingleOrDefaultAsync();
        return referral is null ? null : new Subject(id, referral.ChildId, referral.Why ?? "System");
    }

    private static async Task<Subject?> ClockAsync(LoxleyDb db, Guid id)
    {
        var clock = await db.Clocks.AsNoTracking().Where(c => c.Id == id && (db.Set<Contact>().Any(o => o.Id == c.RecordId) || db.Set<Referral>().Any(o => o.Id == c.RecordId))).Select(c => new { c.RecordId, c.ChildId }).SingleOrDefaultAsync();
        return clock is null ? null : new Subject(clock.RecordId, clock.ChildId ?? clock.RecordId, "A limit on a contact or a referral you may see");
    }

    /// <summary>The actor's own act of passing a worry on; the contact itself stays out of their sight.</summary>
    private static async Task<Subject?> PassedOnAsync(LoxleyDb db, Guid id)
    {
        var contact = await Beyond.Access<FactRow>(db).AsNoTracking()
            .Where(f => f.ActId == id && (f.Name == nameof(ContactReceived) || f.Name == nameof(ContactMatched))
                && db.Set<ActRow>().Any(a => a.Id == id && a.ActorId == db.Actor.MemberId && (a.Name == PassOnWorryModel.Act || a.Name == MatchContactModel.PassOnAct)))
            .Select(f => new { f.RecordId, f.ChildId }).SingleOrDefaultAsync();
        return contact is null ? null : new Subject(contact.RecordId, contact.ChildId, "Passed a worry on, and was told with whom it is");
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
        return contact is null ? null : new Subject(id, contact.ChildId ?? id, contact.Why ?? "System");
    }
}
