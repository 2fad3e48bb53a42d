using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.People;

/// <summary>The tables of People.</summary>
internal sealed class PeopleTables : Tables
{
    protected override void Map()
    {
        var people = Governed<Person>("people_person", p => p.Id);
        people.Ignore(p => p.Name);
        people.HasIndex(p => new { p.PartnershipId, p.SortKey });
        people.HasIndex(p => new { p.PartnershipId, p.BornOn });
        var glass = Governed<GlassBreak>("people_glass_break", g => g.Id);
        glass.HasIndex(g => new { g.PartnershipId, g.ReviewedAt, g.BrokenAt });
    }
}
