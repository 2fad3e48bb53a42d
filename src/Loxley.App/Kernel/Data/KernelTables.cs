using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Trail;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

/// <summary>The kernel's own tables.</summary>
internal sealed class KernelTables : Tables
{
    protected override void Map()
    {
        MapTrail();
        MapAccess();
        MapPlumbing();
    }

    private void MapTrail()
    {
        Open<ActRow>("act", "Who did what and when; the personal part stands in its facts and changes").HasIndex(a => new { a.PartnershipId, a.At });
        var facts = Governed<FactRow>("fact", f => f.RecordId);
        facts.HasIndex(f => new { f.PartnershipId, f.ActId });
        facts.HasIndex(f => new { f.PartnershipId, f.RecordId });
        facts.HasIndex(f => new { f.PartnershipId, f.ChildId, f.HappenedAt });
        var changes = Governed<ChangeRow>("change", c => c.RecordId);
        changes.HasIndex(c => new { c.PartnershipId, c.ActId });
        changes.HasIndex(c => new { c.PartnershipId, c.RecordId });
        var clocks = Governed<ClockRow>("clock", c => c.RecordId);
        clocks.HasAnnotation(KeptNote, "Only facts move a clock, inside the save of the record they are about");
        // A breach is noted once, and an explanation never writes over another.
        clocks.Property(c => c.BreachedAt).IsConcurrencyToken();
        clocks.Property(c => c.LateReason).IsConcurrencyToken();
        clocks.HasIndex(c => new { c.PartnershipId, c.RecordId, c.StoppedAt });
        clocks.HasIndex(c => new { c.PartnershipId, c.ChildId });
        clocks.HasIndex(c => new { c.PartnershipId, c.DueAt }).HasFilter("stopped_at IS NULL AND ended_at IS NULL");
        var seals = Plumbing<SealRow>("seal", "Chains the digests of acts and disclosures");
        seals.HasKey(s => new { s.PartnershipId, s.Number });
        seals.Property(s => s.Number).ValueGeneratedNever();
        var unsealed = Plumbing<UnsealedRow>("unsealed", "Digests that wait for the next seal");
        unsealed.HasKey(u => new { u.PartnershipId, u.ItemId });
    }

    private void MapAccess()
    {
        var grounds = Open<Ground>("ground", "It decides who may see what, and holds nobody's story");
        grounds.HasAnnotation(KeptNote, "A ground can only end, and ending it twice is ending it");
        // All that the gate asks, so that it reads the index alone: every query asks it of every row.
        grounds.HasIndex(g => new { g.PartnershipId, g.SubjectId, g.Party, g.Until, g.From });
        grounds.HasIndex(g => new { g.PartnershipId, g.ChildId });
        // What rests on one person, to give it to whoever stands in for them.
        grounds.HasIndex(g => new { g.PartnershipId, g.MemberId, g.Kind, g.Until }).HasFilter("member_id IS NOT NULL");
        var members = Open<Membership>("membership", "Colleagues are known to each other by name and role");
        members.HasIndex(m => new { m.PartnershipId, m.AccountId }).IsUnique();
        members.HasIndex(m => m.AccountId);
        members.HasIndex(m => new { m.PartnershipId, m.Team, m.Until });
    }

    private void MapPlumbing()
    {
        Plumbing<Partnership>("partnership", "Which partnerships this host keeps").HasIndex(p => p.Slug).IsUnique();
        var disclosures = Plumbing<DisclosureRow>("disclosure", "Whose data was shown, written before the page leaves");
        disclosures.HasKey(d => new { d.PartnershipId, d.Id });
        disclosures.HasIndex(d => new { d.PartnershipId, d.ChildId, d.At });
        disclosures.HasIndex(d => new { d.PartnershipId, d.At });
        var drafts = Plumbing<DraftRow>("draft", "What somebody has typed and not yet sent");
        drafts.HasKey(d => new { d.PartnershipId, d.MemberId, d.Form, d.Subject });
        var outbox = Plumbing<OutboxRow>("outbox", "What is to be sent after the save");
        outbox.HasKey(o => new { o.PartnershipId, o.Id });
        outbox.HasIndex(o => o.NextTryAt).HasFilter("sent_at IS NULL");
        Plumbing<SearchKeyRow>("search_key", "Follows from the records that it finds, and can be made again from them")
            .HasKey(k => new { k.PartnershipId, k.Key, k.RecordId });
        var leases = Plumbing<LeaseRow>("lease", "Which node does a job now");
        leases.HasKey(l => l.Name);
        leases.Property(l => l.Until).IsConcurrencyToken();
        var answers = Plumbing<AnswerKeyRow>("answer_key", "What was answered to a key, so that the same again gets the same");
        answers.HasKey(a => new { a.PartnershipId, a.MemberId, a.Key });
        Plumbing<SecretKeyRow>("secret_key", "Keys that protect cookies and forms").HasKey(k => k.Name);
    }
}
