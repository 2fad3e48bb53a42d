using System.Text.Json;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Forms;

/// <summary>What was typed into a form, and when.</summary>
public sealed record Draft(Guid Subject, IReadOnlyDictionary<string, string> Fields, DateTime SavedAt);

/// <summary>Keeps what somebody has typed on the server, so that it survives signing out. Only its author sees it.</summary>
public sealed class Drafts(LoxleyDb db, Machinery machinery, TimeProvider time)
{
    public async Task<Draft?> FindAsync(string form, Guid subject, CancellationToken ct) =>
        await Own(form).AsNoTracking().Where(d => d.Subject == subject).SingleOrDefaultAsync(ct) is { } row ? Read(row) : null;

    /// <summary>The author's drafts of a form, latest first.</summary>
    public async Task<IReadOnlyList<Draft>> AllAsync(string form, CancellationToken ct) =>
        [.. (await Own(form).AsNoTracking().OrderByDescending(d => d.SavedAt).ToListAsync(ct)).Select(Read)];

    public async Task KeepAsync(string form, Guid subject, IReadOnlyDictionary<string, string> fields)
    {
        var text = JsonSerializer.Serialize(fields, EntityJson.Options);
        var row = await Own(form).SingleOrDefaultAsync(d => d.Subject == subject);
        if (row is null)
        {
            row = new DraftRow
            {
                PartnershipId = db.PartnershipId, MemberId = db.Actor.MemberId, Form = form, Subject = subject, Fields = text, SavedAt = time.Now(),
            };
            db.Add(row);
        }
        (row.Fields, row.SavedAt) = (text, time.Now());
        await machinery.SaveAsync(db);
    }

    /// <summary>Marks a draft to go with the save that answers its form.</summary>
    public async Task DropAsync(string form, Guid subject)
    {
        if (await Own(form).SingleOrDefaultAsync(d => d.Subject == subject) is { } row) db.Remove(row);
    }

    /// <summary>Takes a draft away that its author does not want.</summary>
    public async Task ForgetAsync(string form, Guid subject)
    {
        await DropAsync(form, subject);
        await machinery.SaveAsync(db);
    }

    private IQueryable<DraftRow> Own(string form) =>
        db.Set<DraftRow>().Where(d => d.PartnershipId == db.PartnershipId && d.MemberId == db.Actor.MemberId && d.Form == form);

    private static Draft Read(DraftRow row) =>
        new(row.Subject, JsonSerializer.Deserialize<Dictionary<string, string>>(row.Fields, EntityJson.Options)!, row.SavedAt);
}
