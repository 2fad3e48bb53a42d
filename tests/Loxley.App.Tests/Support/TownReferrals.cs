using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Support;

/// <summary>Referrals by professionals.</summary>
internal sealed partial class Town
{
    /// <summary>All that has to be answered about a child.</summary>
    public static IReadOnlyDictionary<string, string> ChildAnswers { get; } = new Dictionary<string, string>
    {
        [ReferralTopics.Risk] = "He may be left alone again at night", [ReferralTopics.Development] = "He is tired and thin", ["voice"] = "\"I am hungry at night\", to his teacher",
    };

    /// <summary>All that has to be answered about the family and the professional.</summary>
    public static IReadOnlyDictionary<string, string> FamilyAnswers { get; } = new Dictionary<string, string>
    {
        ["household"] = "The mother and two brothers", ["parenting-worries"] = "Nobody is at home at night", [ReferralTopics.FamilyKnows] = "true", ["family-view"] = "The mother asks for help",
        ["basis"] = "consent", ["agreed-to"] = "front-door\nagency-checks", ["agreed-by"] = "The mother, this morning", ["level"] = "child-in-need",
        [ReferralTopics.Source] = "2A", [ReferralTopics.Reach] = "0115 496 0999",
    };

    /// <summary>A referral by a member about children, answered as far as it has to be before it can be sent.</summary>
    /// <param name="by">The author.</param>
    /// <param name="danger">What the danger is, where a child is in danger now.</param>
    /// <param name="children">The given names of the children; none for a referral that is only begun.</param>
    public Task<Guid> ReferralAsync(Member by, string? danger = null, params string[] children) => RunAsync(by, async (services, db) =>
    {
        var act = db.Begin("BeginReferral");
        var (form, deed) = ReferralForm.Begin(Ids.At(act.At), by.Actor, danger is not null, danger, () => Ids.At(act.At), act.At);
        db.Take(deed);
        List<ReferredChild> rows = [.. children.Select(_ => new ReferredChild { Id = Ids.At(act.At), FormId = form.Id, AddedAt = act.At })];
        foreach (var (row, name) in rows.Zip(children))
        {
            db.Take(row.Write(new DescribedChild { GivenName = name, FamilyName = "Thistlewood", BornOn = new DateOnly(2015, 3, 31), Address = "4 Alder Row", Postcode = "LX1 1AA" }, ChildAnswers, act.At).With(row));
        }
        if (children.Length > 0)
        {
            foreach (var topic in ReferralTopics.All) db.Take(form.Write(topic, FamilyAnswers, act.At));
        }
        await services.GetRequiredService<ReferralPost>().FollowAsync(form, rows, act);
        await db.SaveChangesAsync();
        return form.Id;
    });

    /// <summary>Answers all that has to be answered of a referral with one child.</summary>
    public Task<int> CompleteAsync(Member by, Guid referral, string given) => RunAsync(by, async (services, db) =>
    {
        var form = await db.Set<ReferralForm>().FindAsync(Partnership.Id, referral) ?? throw new InvalidOperationException("There is no such referral.");
        var act = db.Begin("WriteReferral");
        var children = await ReferralPost.ChildrenAsync(db, form.Id);
        db.Take(children.Single().Write(new DescribedChild { GivenName = given, FamilyName = "Thistlewood" }, ChildAnswers, act.At));
        foreach (var topic in ReferralTopics.All) db.Take(form.Write(topic, FamilyAnswers, act.At));
        await services.GetRequiredService<ReferralPost>().FollowAsync(form, children, act);
        return await db.SaveChangesAsync();
    });

    /// <summary>Sends a referral.</summary>
    public Task<int> SendAsync(Member by, Guid referral) => RunAsync(by, async (services, db) =>
    {
        var form = await db.Set<ReferralForm>().FindAsync(Partnership.Id, referral) ?? throw new InvalidOperationException("There is no such referral.");
        var act = db.Begin("SendReferral");
        await services.GetRequiredService<ReferralPost>().SendAsync(form, await ReferralPost.ChildrenAsync(db, form.Id), act);
        return await db.SaveChangesAsync();
    });
}
