namespace Loxley.App.Kernel.Data;

/// <summary>A row of a partnership; the context sets whose it is.</summary>
public abstract class Entity
{
    public Guid PartnershipId { get; set; }

    public Guid Id { get; init; }
}

/// <summary>A row that people edit: a save from an older version is refused.</summary>
public abstract class Record : Entity
{
    public int Version { get; set; }
}
