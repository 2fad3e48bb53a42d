using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.WriteNote;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewNotes;

/// <summary>The notes of a child's record: the reader's own draft first, then what is finished, newest first.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(5)]
public sealed class ViewNotesModel(LoxleyDb db, Drafts drafts) : ChildIdPage(db)
{
    private const int Step = 25;

    /// <summary>The last note of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public override RecordPart Part => RecordPart.Notes;

    public DateTime? DraftOf { get; private set; }

    public IReadOnlyList<NoteLine> Notes { get; private set; } = [];

    public string? Older { get; private set; }

    public bool MayWrite => Db.Actor.Role.Holds(Right.NoteWrite);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        if (MayWrite) DraftOf = (await drafts.FindAsync(WriteNoteModel.Form, ChildId, ct))?.SavedAt;
        var notes = Db.Set<Note>().Where(n => n.ChildId == ChildId && n.Shown);
        if (Place.Read(After) is { } place) notes = notes.Where(n => n.HappenedAt < place.At || (n.HappenedAt == place.At && n.Id.CompareTo(place.Id) < 0));
        var found = await NoteLine.Of(notes.OrderByDescending(n => n.HappenedAt).ThenByDescending(n => n.Id).Take(Step + 1)).ToListAsync(ct);
        Notes = [.. found.Take(Step)];
        if (found.Count > Step) Older = new Place(Notes[^1].HappenedAt, Notes[^1].Id).ToString();
    }
}
