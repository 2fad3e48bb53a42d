using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>A professional refers one child or several: written over several sittings, sent, and followed to the decision.</summary>
internal sealed class ReferringModule : Module
{
    public override void Declare(Subjects subjects)
    {
        subjects.Add("referralFormId", FormAsync);
        subjects.Add("referredChildId", ChildAsync);
    }

    public override void Register(IServiceCollection services) => services.AddScoped<ReferralPost>().AddJob<UnsentReferrals>(UnsentReferrals.Every);

    /// <summary>It is about nobody on record, so that the trail keeps it under its own id.</summary>
    private static async Task<Subject?> FormAsync(LoxleyDb db, Guid id)
    {
        var whys = db.WhysOf(id);
        var form = await db.Set<ReferralForm>().AsNoTracking().Where(f => f.Id == id).Select(f => new { f.Id, Why = whys.FirstOrDefault() }).SingleOrDefaultAsync();
        return form is null ? null : new Subject(id, id, form.Why ?? "System");
    }

    private static async Task<Subject?> ChildAsync(LoxleyDb db, Guid id)
    {
        var child = await db.Set<ReferredChild>().AsNoTracking().Where(c => c.Id == id).Select(c => new { c.FormId }).SingleOrDefaultAsync();
        return child is null ? null : new Subject(child.FormId, child.FormId, "A child on a referral form you may see");
    }
}
