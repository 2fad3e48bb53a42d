using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>Every few minutes, passes referrals that were begun and not sent in time to the safeguarding lead of their author's agency, and reminds the author.</summary>
public sealed class UnsentReferrals(IServiceScopeFactory scopes, LoxleyDb db, TimeProvider time) : PartnershipJob(db)
{
    private const string Name = "Unsent referrals";

    public static TimeSpan Every { get; } = TimeSpan.FromMinutes(5);

    public override async Task LookAsync(Partnership partnership)
    {
        foreach (var form in await LeftAsync(partnership)) await PassOnAsync(partnership, form);
    }

    private async Task<IReadOnlyList<Guid>> LeftAsync(Partnership partnership)
    {
        await using var scope = PartnershipRoom.Open(scopes, partnership, Name);
        var room = scope.Db;
        var before = time.Now().AddHours(-room.Protocol.Contacts.UnsentHours);
        return await room.Set<ReferralForm>().Where(f => f.SentAt == null && f.LeftAt == null && f.BegunAt <= before).OrderBy(f => f.BegunAt).Select(f => f.Id).ToListAsync();
    }

    /// <summary>One act each: where the author saves at the same moment, theirs stands and this one is tried again.</summary>
    private async Task PassOnAsync(Partnership partnership, Guid id)
    {
        await using var scope = PartnershipRoom.Open(scopes, partnership, Name);
        var room = scope.Db;
        var form = await room.Set<ReferralForm>().SingleAsync(f => f.Id == id);
        if (form is not { SentAt: null, LeftAt: null }) return;
        var act = room.Begin("PassOnUnsentReferral");
        var team = room.Protocol.Teams.FirstOrDefault(t => t.Purpose == TeamPurpose.Safeguarding && t.Agency == form.Agency && t.Period.Covers(London.Date(act.At)));
        room.Take(form.Leave(team, room.Protocol.Contacts.UnsentHours, () => Ids.At(act.At), act.At));
        var news = scope.Service<CallerNews>();
        await news.SendAsync([form.AuthorId], $"Your referral form is not sent: {form.Reference}", $"/referrals/{form.Id}", form.Id, act.At);
        if (team is not null)
        {
            var leads = await room.Memberships.OfTeam(team.Id, act.At).Where(m => m.Id != form.AuthorId).Select(m => m.Id).ToListAsync();
            await news.SendAsync(leads, $"A colleague's referral form is not sent: {form.Reference}", $"/referrals/{form.Id}", form.Id, act.At);
        }
        await room.SaveChangesAsync();
    }
}
