using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring.ViewReferral;

/// <summary>A child of a referral, and what became of the contact, where the reader is told.</summary>
/// <param name="Child">The child.</param>
/// <param name="ContactId">The contact, where the reader may see it.</param>
/// <param name="Answered">When the answer was given.</param>
/// <param name="Outcome">What was decided, as a code; nothing before the answer is given.</param>
public sealed record ReferredChildLine(ReferredChild Child, Guid? ContactId, DateTime? Answered, string? Outcome);

/// <summary>A referral: the list of its topics while it is written, and what became of it afterwards.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public sealed class ViewReferralModel(LoxleyDb db) : ReferralPage(db)
{
    public IReadOnlyList<ReferredChildLine> Children { get; private set; } = [];

    public ReferralAnswers Answers { get; private set; } = null!;

    /// <summary>Why the reader sees it.</summary>
    public string Why => ((Subject)HttpContext.Items["referralFormId"]!).Why;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Answers = ReferralAnswers.Read(Form.Answers);
        Children = await Db.Set<ReferredChild>().AsNoTracking().Where(c => c.FormId == ReferralFormId && c.TakenOutAt == null)
            .LeftJoin(Db.Set<Contact>(), c => c.ContactId, c => c.Id, (child, contact) => new { Child = child, Contact = contact })
            .OrderBy(r => r.Child.AddedAt).ThenBy(r => r.Child.Id)
            .Select(r => new ReferredChildLine(
                r.Child, r.Contact == null ? null : r.Contact.Id, r.Contact == null ? null : r.Contact.ToldAt, r.Contact == null || r.Contact.ToldAt == null ? null : r.Contact.Outcome))
            .ToListAsync(ct);
    }

    public TopicStatus StatusOf(ReferralTopic topic) => Answers.StatusOf(topic);

    /// <summary>Which contact the front door has of a child, or is to have confirmed.</summary>
    public static string? HintOf(ReferredChild child) => child switch
    {
        { ContactId: { } told } => $"The front door has been told: {References.Of('C', told)}",
        { ConfirmsId: { } spoken } => $"Confirms in writing what you told us: {References.Of('C', spoken)}",
        _ => null,
    };

    public static TopicStatus StatusOf(ReferredChild child) => ReferralAnswers.Read(child.Answers).StatusOf(ReferralTopics.Child);
}
