using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>The tables of what stands in a child's record: notes, warnings, documents. The child's record governs them all.</summary>
internal sealed class RecordTables : Tables
{
    protected override void Map()
    {
        var notes = Governed<Note>("people_note", n => n.ChildId);
        notes.Ignore(n => n.Address);
        notes.HasIndex(n => new { n.PartnershipId, n.ChildId, n.HappenedAt, n.Id });
        notes.HasIndex(n => new { n.PartnershipId, n.WrittenAsId });
        Governed<NoteCorrection>("people_note_correction", c => c.ChildId).HasIndex(c => new { c.PartnershipId, c.NoteId });
        var warnings = Governed<Warning>("people_warning", w => w.ChildId);
        warnings.HasIndex(w => new { w.PartnershipId, w.ChildId });
        warnings.HasIndex(w => new { w.PartnershipId, w.OwnerId, w.ReviewOn }).HasFilter("ended_at IS NULL");
        var documents = Governed<Document>("people_document", d => d.ChildId);
        documents.Ignore(d => d.Current);
        documents.HasIndex(d => new { d.PartnershipId, d.ChildId });
        documents.HasIndex(d => new { d.PartnershipId, d.FirstId, d.Number }).IsUnique();
        Plumbing<DocumentBytes>("people_document_bytes", "The bytes of a document, whose SHA-256 stands in its row").HasKey(b => new { b.PartnershipId, b.DocumentId });
    }
}
