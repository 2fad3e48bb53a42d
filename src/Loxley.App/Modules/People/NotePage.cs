using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A page about one finished note.</summary>
public abstract class NotePage(LoxleyDb db) : RecordItemPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid NoteId { get; set; }

    public Note Note { get; private set; } = null!;

    public override RecordPart Part => RecordPart.Notes;

    protected override string Parameter => "noteId";

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        Note = await Db.Set<Note>().AsNoTracking().SingleAsync(n => n.Id == NoteId, ct);
        TakeVersionOf(Note);
    }

    /// <summary>The note, to be corrected or withdrawn; refused when somebody did so since the page was read.</summary>
    protected async Task<Note> ToChangeAsync()
    {
        var note = await Db.Set<Note>().SingleAsync(n => n.Id == NoteId, CancellationToken.None);
        Db.Expect(note, Version);
        return note;
    }
}
