namespace Loxley.App.Kernel.Data.Plumbing;

/// <summary>A partnership that this host keeps.</summary>
public sealed class Partnership
{
    public Guid Id { get; init; }

    /// <summary>The protocol's id, and the partnership's name on the command line.</summary>
    public required string Slug { get; init; }

    /// <summary>The folder of its protocol.</summary>
    public required string Protocol { get; init; }

    /// <summary>Everybody in it is invented.</summary>
    public bool Demo { get; init; }
}

/// <summary>Whose data was shown to whom.</summary>
public sealed class DisclosureRow
{
    public required Guid PartnershipId { get; init; }

    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required Guid MemberId { get; init; }

    public required string MemberName { get; init; }

    public required string Role { get; init; }

    public required string Agency { get; init; }

    /// <summary>The page, as its route is written, never the address that was asked for.</summary>
    public required string Page { get; init; }

    /// <summary>Whose record it was; none for a list.</summary>
    public Guid? ChildId { get; init; }

    /// <summary>Everybody on a list, in order, with spaces between.</summary>
    public string? Listed { get; init; }

    /// <summary>The ground it rested on, in words; none where it was refused.</summary>
    public string? Why { get; init; }

    public required bool Granted { get; init; }

    public string Digest { get; set; } = "";
}

/// <summary>What somebody has typed into a form and not yet sent.</summary>
public sealed class DraftRow
{
    public required Guid PartnershipId { get; init; }

    public required Guid MemberId { get; init; }

    public required string Form { get; init; }

    /// <summary>What the form is about, or an empty id.</summary>
    public required Guid Subject { get; init; }

    public required string Fields { get; set; }

    public required DateTime SavedAt { get; set; }
}

/// <summary>That something is filed under a key of what is known of it: a word of a name, a date of birth, a postcode.</summary>
public sealed class SearchKeyRow
{
    public required Guid PartnershipId { get; init; }

    public required long Key { get; init; }

    public required Guid RecordId { get; init; }
}

/// <summary>A mail that waits to be sent, at least once.</summary>
public sealed class OutboxRow
{
    public required Guid PartnershipId { get; init; }

    public required Guid Id { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime NextTryAt { get; set; }

    public int Tries { get; set; }

    public DateTime? SentAt { get; set; }
}

/// <summary>A node's hold on a job, until it ends or is given up.</summary>
public sealed class LeaseRow
{
    public required string Name { get; init; }

    public required string Holder { get; set; }

    public required DateTime Until { get; set; }
}

/// <summary>What was answered to a key of a form.</summary>
public sealed class AnswerKeyRow
{
    public required Guid PartnershipId { get; init; }

    public required Guid MemberId { get; init; }

    public required string Key { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Where the answer leads.</summary>
    public required string Answer { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A key that protects cookies and forms, as the framework writes it.</summary>
public sealed class SecretKeyRow
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
