using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Support;

/// <summary>What members of a town write in children's records.</summary>
internal sealed partial class Town
{
    /// <summary>A finished note; its id is that of the copy in the first child's record.</summary>
    public Task<Guid> NoteAsync(Member by, Guid child, string text = "Robin was at home and well", DateTime? at = null, bool significant = false, string kind = "home-visit", params NoteChild[] others) => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("WriteNote");
        var local = London.Local(at ?? act.At);
        var (notes, deed) = new NoteDetails
        {
            KindCode = kind,
            HappenedOn = DateOnly.FromDateTime(local),
            HappenedTime = at is null ? null : TimeOnly.FromDateTime(local),
            Text = text,
            Significant = significant,
            Children = [new NoteChild(child, Shown: true, null, null), .. others],
        }.Finish(by.Actor, () => Ids.At(act.At), act.At);
        db.Take(deed);
        await db.SaveChangesAsync();
        return notes[0].Id;
    });

    /// <summary>Some people live with a child.</summary>
    public Task<int> LiveTogetherAsync(Member by, Guid child, params IReadOnlyList<Guid> others) => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("Test");
        var person = await db.Set<Person>().SingleAsync(p => p.Id == child);
        foreach (var other in others)
        {
            person.ShareHome(await db.Set<Person>().SingleAsync(p => p.Id == other), Ids.At(act.At));
            db.Take(Deed.Of(new PersonAmended(other, act.At, "address")));
        }
        return await db.SaveChangesAsync();
    });

    public Task<Guid> WarningAsync(Member by, Guid child, string reason = "Keep the gate shut", string kind = "dog", DateOnly? reviewOn = null) => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("RecordWarning");
        var details = new WarningDetails
        {
            KindCode = kind, Reason = reason, OwnerId = by.Id, ReviewOn = reviewOn ?? London.Date(act.At).AddMonths(6), FamilyKnows = false, WhyNotTold = "Nobody has been at home",
        };
        var (warning, deed) = Warning.Record(child, details, by.Actor, Ids.At(act.At), act.At);
        db.Take(deed);
        await db.SaveChangesAsync();
        return warning.Id;
    });

    public Task<Guid> DocumentAsync(Member by, Guid child, string title = "Letter from school", string text = "Dear parents") => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("AddDocument");
        var file = FileContent.Read(System.Text.Encoding.UTF8.GetBytes(text));
        var (document, deed) = Document.Add(child, new DocumentDetails(title, "letter", null), file, by.Actor, Ids.At(act.At), act.At);
        db.Take(deed);
        db.Add(new DocumentBytes { PartnershipId = db.PartnershipId, DocumentId = document.Id, Bytes = file.Bytes });
        await db.SaveChangesAsync();
        return document.Id;
    });

    /// <summary>Does something to a row of a record as a member.</summary>
    public Task<int> DoAsync<T>(Member by, Guid id, Func<T, DateTime, Deed> deed)
        where T : Entity => RunAsync(by, async (_, db) =>
    {
        var row = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Set<T>(), r => r.Id == id);
        var act = db.Begin("Test");
        db.Take(deed(row, act.At));
        return await db.SaveChangesAsync();
    });
}
