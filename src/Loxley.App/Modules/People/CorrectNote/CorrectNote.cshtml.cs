using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.CorrectNote;

/// <summary>Adds to a finished note, which itself stays as it is: who, when and why stand beside what is added.</summary>
[Requires(Right.NoteWrite)]
[QueryBudget(5)]
public sealed class CorrectNoteModel(LoxleyDb db) : NotePage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what is to be added")]
    [StringLength(10_000, ErrorMessage = "What is to be added must be 10,000 characters or less")]
    public string Text { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter why it is added")]
    [StringLength(1_000, ErrorMessage = "Why it is added must be 1,000 characters or less")]
    public string Why { get; set; } = "";

    /// <summary>Whether it goes into the other records in which the note stands too.</summary>
    [BindProperty]
    public bool Everywhere { get; set; }

    /// <summary>How many other records there are that the reader may see.</summary>
    public int Others { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Others = await Copies(Note).CountAsync(n => n.Id != NoteId, ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var note = await ToChangeAsync();
        var others = Everywhere ? await Copies(note).Where(n => n.Id != NoteId && n.WithdrawnAt == null).ToListAsync(CancellationToken.None) : [];
        var act = Db.Begin("CorrectNote");
        foreach (var copy in others.Prepend(note)) Db.Take(copy.Correct(act.Actor, NoteText.Plain(Text)!, Why.Trim(), Ids.At(act.At), act.At));
        return await SaveAndGoAsync(note.Address);
    }

    private IQueryable<Note> Copies(Note note)
    {
        var written = note.WrittenAsId;
        return Db.Set<Note>().Where(n => n.WrittenAsId == written && n.Shown);
    }
}
