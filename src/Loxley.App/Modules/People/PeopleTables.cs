using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>The tables of People.</summary>
internal sealed class PeopleTables : Tables
{
    protected override void Map()
    {
        var people = Governed<Person>("people_person", p => p.Id);
        people.Ignore(p => p.Name).Ignore(p => p.Link);
        Func<object, IEnumerable<long>> keys = row => ((Person)row).SearchKeys();
        people.HasAnnotation(KeysNote, keys);
        people.HasIndex(p => new { p.PartnershipId, p.SortKey });
        people.HasIndex(p => new { p.PartnershipId, p.BornOn });
        people.HasIndex(p => new { p.PartnershipId, p.HouseholdId }).HasFilter("household_id IS NOT NULL");
        people.HasIndex(p => new { p.PartnershipId, p.GoOnWithId }).HasFilter("go_on_with_id IS NOT NULL");
        var relations = Governed<Relationship>("people_relationship", r => r.PersonId);
        relations.HasIndex(r => new { r.PartnershipId, r.PersonId, r.RelativeId, r.Type }).IsUnique().HasFilter("ended_on IS NULL");
        relations.HasIndex(r => new { r.PartnershipId, r.PersonId });
        relations.HasIndex(r => new { r.PartnershipId, r.RelativeId });
        var involvements = Governed<Involvement>("people_involvement", i => i.ChildId);
        involvements.HasIndex(i => new { i.PartnershipId, i.ChildId });
        involvements.HasIndex(i => new { i.PartnershipId, i.MemberId, i.ChildId }).IsUnique().HasFilter("member_id IS NOT NULL AND until IS NULL");
        var registrations = Governed<Registration>("people_registration", r => r.ChildId);
        registrations.HasIndex(r => new { r.PartnershipId, r.ChildId });
        registrations.HasIndex(r => new { r.PartnershipId, r.ChildId, r.Setting }).IsUnique().HasFilter("until IS NULL");
        var glass = Governed<GlassBreak>("people_glass_break", g => g.Id);
        glass.HasIndex(g => new { g.PartnershipId, g.ReviewedAt, g.BrokenAt });
    }
}
