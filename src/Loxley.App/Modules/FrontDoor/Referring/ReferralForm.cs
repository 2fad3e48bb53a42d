using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.FrontDoor.Contract;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>
/// A referral as a professional writes it, over as many sittings as it takes. It is about children as its author describes
/// them; on sending, each becomes a contact at the front door, which alone says who they are.
/// </summary>
public sealed class ReferralForm : Record
{
    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    /// <summary>The author's agency, whose safeguarding lead is told when it lies unsent.</summary>
    public required string Agency { get; init; }

    public required DateTime BegunAt { get; init; }

    /// <summary>A child is said to be in danger now: whatever is typed about one that is named goes to the front door at once.</summary>
    public bool Danger { get; private set; }

    /// <summary>What is said of danger, be it that there is none now.</summary>
    public string? DangerWords { get; private set; }

    /// <summary>The answers to its questions, as <see cref="ReferralAnswers"/> writes them.</summary>
    public string Answers { get; private set; } = "{}";

    /// <summary>When its first urgent contact was made.</summary>
    public DateTime? UrgentAt { get; private set; }

    /// <summary>When it was passed to the safeguarding lead, since it lay unsent.</summary>
    public DateTime? LeftAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? SentByName { get; private set; }

    public string Reference => References.Of('F', Id);

    /// <param name="id">Its id.</param>
    /// <param name="by">Its author.</param>
    /// <param name="danger">Whether a child is in danger now.</param>
    /// <param name="words">What the danger is.</param>
    /// <param name="newId">Gives ids of grounds.</param>
    /// <param name="at">Now.</param>
    public static (ReferralForm Form, Deed Deed) Begin(Guid id, Actor by, bool danger, string? words, Func<Guid> newId, DateTime at)
    {
        var form = new ReferralForm { Id = id, AuthorId = by.MemberId, AuthorName = by.Name, Agency = by.Agency!, BegunAt = at, Danger = danger, DangerWords = Blank(words) };
        return (form, Deed.Of(new ReferralFormBegun(id, at, danger)).With(form, form.Open(newId(), Party.Member(by.MemberId), GroundKind.Involvement, "Wrote this referral form", at)));
    }

    public Deed SayDanger(bool danger, string? words, DateTime at)
    {
        Unsent();
        (Danger, DangerWords) = (danger, Blank(words));
        return Deed.Of(new ReferralFormWritten(Id, at, danger ? "A child is in danger now" : "No child is in danger now"));
    }

    public Deed Write(ReferralTopic topic, IReadOnlyDictionary<string, string> answers, DateTime at)
    {
        Unsent();
        Answers = ReferralAnswers.Read(Answers).With(topic, answers).Write();
        return Deed.Of(new ReferralFormWritten(Id, at, topic.Title));
    }

    /// <summary>Notes that a child of it became an urgent contact.</summary>
    public void Urge(DateTime at) => UrgentAt ??= at;

    /// <summary>It lay unsent: from here on the safeguarding lead sees it.</summary>
    /// <param name="team">The safeguarding team of the author's agency; none where it has none.</param>
    /// <param name="hours">After how many hours.</param>
    /// <param name="newId">Gives ids of grounds.</param>
    /// <param name="at">Now.</param>
    public Deed Leave(Kernel.Protocol.Team? team, int hours, Func<Guid> newId, DateTime at)
    {
        Unsent();
        LeftAt = at;
        var left = Deed.Of(new ReferralFormLeft(Id, at, hours, team?.Name));
        return team is null ? left : left.With(Open(newId(), Party.Team(team.Id), GroundKind.Team, "Safeguarding lead of the author's agency: it was not sent in time", at));
    }

    public Deed Send(Actor by, DateTime at)
    {
        Unsent();
        (SentAt, SentByName) = (at, by.Name);
        return Deed.Of(new ReferralFormSent(Id, at));
    }

    /// <exception cref="RefusedException">It has been sent.</exception>
    public void Unsent()
    {
        if (SentAt is not null) throw new RefusedException(ReferringRefusals.Sent);
    }

    private Ground Open(Guid id, string party, GroundKind kind, string why, DateTime at) => new()
    {
        Id = id, Kind = kind, SubjectId = Id, ChildId = Id, Party = party, From = at, SourceId = Id, Why = why,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>One child of a referral, who has needs and a voice of their own.</summary>
public sealed class ReferredChild : Record
{
    /// <summary>The referral, which governs who sees it.</summary>
    public required Guid FormId { get; init; }

    public required DateTime AddedAt { get; init; }

    public string? GivenName { get; private set; }

    public string? FamilyName { get; private set; }

    public DateOnly? BornOn { get; private set; }

    public string? Address { get; private set; }

    public string? Postcode { get; private set; }

    public string? Description { get; private set; }

    /// <summary>The answers about this child, as <see cref="ReferralAnswers"/> writes them.</summary>
    public string Answers { get; private set; } = "{}";

    /// <summary>When the author took the child out of the referral again; what was typed stays.</summary>
    public DateTime? TakenOutAt { get; private set; }

    /// <summary>The contact that it became.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The contact by word of mouth that it confirms in writing, and becomes part of on sending.</summary>
    public Guid? ConfirmsId { get; init; }

    public DescribedChild Described => new() { GivenName = GivenName, FamilyName = FamilyName, BornOn = BornOn, Address = Address, Postcode = Postcode, Besides = Description };

    /// <summary>What the pages call the child.</summary>
    public string Name => Described.Name is { Length: > 0 } name ? name : "A child without a name";

    /// <summary>The child of a contact by word of mouth that is to be confirmed, as its caller described them.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="id">The child's id on the form.</param>
    /// <param name="form">The form.</param>
    /// <param name="at">Now.</param>
    public static ReferredChild Confirming(Contact contact, Guid id, Guid form, DateTime at) => new()
    {
        Id = id,
        FormId = form,
        AddedAt = at,
        ConfirmsId = contact.Id,
        GivenName = contact.GivenName,
        FamilyName = contact.FamilyName,
        BornOn = contact.BornOn,
        Address = contact.Address,
        Postcode = contact.Postcode,
        Description = contact.Description,
    };

    public Deed Write(DescribedChild described, IReadOnlyDictionary<string, string> answers, DateTime at)
    {
        (GivenName, FamilyName, BornOn) = (described.GivenName?.Trim(), described.FamilyName?.Trim(), described.BornOn);
        (Address, Postcode, Description) = (described.Address?.Trim(), described.Postcode?.Trim().ToUpperInvariant(), described.Besides?.Trim());
        Answers = ReferralAnswers.Read(Answers).With(ReferralTopics.Child, answers).Write();
        return Deed.Of(new ReferralFormWritten(FormId, at, "A child"));
    }

    public Deed TakeOut(DateTime at)
    {
        if (ContactId is not null) throw new RefusedException(ReferringRefusals.ChildIsWithFrontDoor);
        TakenOutAt = at;
        return Deed.Of(new ReferralFormWritten(FormId, at, "A child was taken out"));
    }

    /// <summary>Notes which contact it became.</summary>
    public void Became(Guid contact) => ContactId = contact;
}
