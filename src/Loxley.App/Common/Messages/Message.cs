using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Common.Messages;

/// <summary>Word to a member, with a link and never a detail.</summary>
public sealed class Message : Record
{
    public required Guid RecipientId { get; init; }

    public required DateTime SentAt { get; init; }

    public required string Subject { get; init; }

    /// <summary>Where in Loxley the rest can be read.</summary>
    public required string Link { get; init; }

    public DateTime? ReadAt { get; private set; }

    public Deed Read(DateTime at)
    {
        ReadAt ??= at;
        return Deed.Of(new MessageRead(Id, at));
    }

    /// <summary>The message, the ground on which its reader sees it, and nothing else.</summary>
    public static Deed To(Guid recipient, string subject, string link, Guid about, Func<Guid> newId, DateTime at)
    {
        var message = new Message { Id = newId(), RecipientId = recipient, SentAt = at, Subject = subject, Link = link };
        var ground = new Ground
        {
            Id = newId(),
            Kind = GroundKind.Involvement,
            SubjectId = message.Id,
            ChildId = Guid.Empty,
            Party = Party.Member(recipient),
            From = at,
            SourceId = about,
            Why = "Sent to you",
        };
        return Deed.Of().With(message, ground);
    }

    /// <summary>The mail that says there is a message.</summary>
    public static OutboxRow Mail(Guid partnership, Guid id, string to, string address, string link, DateTime at) => new()
    {
        PartnershipId = partnership,
        Id = id,
        To = to,
        Subject = "You have a message in Loxley",
        Body = $"There is news of something you have a part in. Sign in to read it:\n{address}{link}\n\nThis mail holds no details, to keep people safe. Please do not reply to it.\n",
        MadeAt = at,
        NextTryAt = at,
    };
}

/// <summary>Somebody opened a message.</summary>
[NoClock("Reading a message ends nothing")]
public sealed record MessageRead(Guid RecordId, DateTime HappenedAt) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Message read";
}
