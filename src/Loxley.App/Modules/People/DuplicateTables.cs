using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>The tables of records that are alike, and of what was said of them.</summary>
internal sealed class DuplicateTables : Tables
{
    protected override void Map()
    {
        var pairs = Plumbing<PossibleDuplicateRow>("possible_duplicate", "Follows from the records that it pairs, and can be made again from them");
        pairs.HasAnnotation(KeptNote, "The finder alone keeps it");
        pairs.HasKey(d => new { d.PartnershipId, d.Id });
        pairs.Property(d => d.Id).ValueGeneratedNever();
        pairs.HasIndex(d => new { d.PartnershipId, d.FirstId, d.SecondId }).IsUnique();
        pairs.HasIndex(d => new { d.PartnershipId, d.Score, d.Id }).IsDescending(false, true, false);
        var judgements = Governed<DuplicateJudgement>("people_duplicate_judgement", j => j.FirstId);
        judgements.Ignore(j => j.OnePerson).Ignore(j => j.Words);
        judgements.HasIndex(j => new { j.PartnershipId, j.FirstId, j.SecondId }).IsUnique().HasFilter("withdrawn_at IS NULL");
        // A record leads on to one other at most.
        judgements.HasIndex(j => new { j.PartnershipId, j.OtherId }).IsUnique().HasFilter("other_id IS NOT NULL AND withdrawn_at IS NULL");
        judgements.HasIndex(j => new { j.PartnershipId, j.KeptId }).HasFilter("kept_id IS NOT NULL AND withdrawn_at IS NULL");
        judgements.HasIndex(j => new { j.PartnershipId, j.JudgedAt });
    }
}
