using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.WriteNote;

/// <summary>Writes a note about a child, and about brothers and sisters at once. The draft saves itself; to finish it locks it.</summary>
[Requires(Right.NoteWrite)]
[QueryBudget(6)]
[RequestSizeLimit(4 << 20)]
public sealed class WriteNoteModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : ChildIdPage(db)
{
    /// <summary>The name of the form among drafts.</summary>
    public const string Form = "note";

    [BindProperty]
    [Required(ErrorMessage = "Choose what the note is of")]
    public string? Kind { get; set; }

    [BindProperty]
    [Display(Name = "When it happened")]
    [Required(ErrorMessage = "Enter the day on which it happened")]
    public DateOnly? HappenedOn { get; set; }

    [BindProperty]
    public string? HappenedTime { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what happened")]
    public string Text { get; set; } = "";

    [BindProperty]
    public string? ChildWords { get; set; }

    [BindProperty]
    public string? OnlyHere { get; set; }

    [BindProperty]
    public bool Significant { get; set; }

    /// <summary>Other children, by their ids, and how the note covers them. Named, since without any the binder would take every field for one.</summary>
    [BindProperty(Name = nameof(Others))]
    public Dictionary<string, OtherChild> Others { get; set; } = [];

    /// <summary>The reference of one more child.</summary>
    [BindProperty]
    public string? AlsoAbout { get; set; }

    /// <summary>What is to be done after the draft is kept.</summary>
    [BindProperty]
    public string? Next { get; set; }

    public override RecordPart Part => RecordPart.Notes;

    public IReadOnlyList<NoteCandidate> Candidates { get; private set; } = [];

    public DateTime? KeptAt { get; private set; }

    private string Address => $"/children/{ChildId}/notes/new";

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        HappenedOn = Today;
        if (await drafts.FindAsync(Form, ChildId, ct) is { } draft)
        {
            Restore(draft);
            foreach (var id in OtherChild.Named(draft.Fields.Keys)) Others.TryAdd(id, new OtherChild());
            KeptAt = draft.SavedAt;
        }
        return await base.OnGetAsync(ct);
    }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        Candidates = await NoteCandidates.ForAsync(Db, ChildId, [.. Others.Keys.Select(k => Guid.TryParse(k, out var id) ? id : Guid.Empty)]);
        foreach (var candidate in Candidates) Others.TryAdd(candidate.Id.ToString(), new OtherChild());
        disclosure.About(Candidates.Select(c => c.Id));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        NoteText.CheckLengths(("Text", Text, "What happened"), ("ChildWords", ChildWords, "What the child said"), ("OnlyHere", OnlyHere, "What is about this child alone"));
        var children = await ChildrenAsync();
        var act = Db.Begin("WriteNote");
        var details = new NoteDetails
        {
            KindCode = OnList(ListIds.NoteKinds, Kind!, nameof(Kind)),
            HappenedOn = HappenedOn!.Value,
            HappenedTime = NoteText.Time(HappenedTime),
            Text = NoteText.Plain(Text)!,
            Significant = Significant,
            Children = children,
        };
        var (notes, deed) = details.Finish(act.Actor, () => Ids.At(act.At), act.At);
        Db.Take(deed);
        await drafts.DropAsync(Form, ChildId);
        return await SaveAndGoAsync(notes[0].Address);
    }

    /// <summary>Keeps what is typed so far, however unfinished: by itself, by a button, or to add a child.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        var typed = Typed();
        typed.Remove(nameof(Next));
        switch (Next)
        {
            case "discard":
                await drafts.ForgetAsync(Form, ChildId);
                return LocalRedirect($"/children/{ChildId}/notes");
            case "add":
                typed[OtherChild.Field(await AddedAsync())] = OtherChild.Shown;
                typed[nameof(AlsoAbout)] = "";
                await drafts.KeepAsync(Form, ChildId, typed);
                return LocalRedirect(Address);
            default:
                await drafts.KeepAsync(Form, ChildId, typed);
                return LocalRedirect($"/children/{ChildId}/notes");
        }
    }

    private async Task<Guid> AddedAsync()
    {
        foreach (var entry in ModelState.Values) entry.Errors.Clear();
        var reference = (AlsoAbout ?? "").Trim().TrimEnd('/').Split('/')[^1];
        return Guid.TryParse(reference, out var id) && id != ChildId && await NoteCandidates.ByReferenceAsync(Db, id) is { } found
            ? found.Id
            : throw new RefusedException(RecordRefusals.UnknownChild);
    }

    /// <summary>The child whose page this is, and those of the others whom the note covers and whose records the author may see.</summary>
    private async Task<IReadOnlyList<NoteChild>> ChildrenAsync()
    {
        var chosen = Others.Where(o => o.Value.How is OtherChild.Shown or OtherChild.Covered).ToDictionary(o => Guid.TryParse(o.Key, out var id) ? id : Guid.Empty, o => o.Value);
        var seen = chosen.Count == 0 ? [] : await NoteCandidates.ForAsync(Db, ChildId, [.. chosen.Keys]);
        if (chosen.Keys.Except(seen.Select(s => s.Id)).Any()) throw new RefusedException(RecordRefusals.UnknownChild);
        return
        [
            new NoteChild(ChildId, Shown: true, NoteText.Plain(OnlyHere), NoteText.Plain(ChildWords)),
            .. chosen.Select(c => new NoteChild(c.Key, c.Value.How == OtherChild.Shown, NoteText.Plain(c.Value.OnlyHere), NoteText.Plain(c.Value.ChildWords))),
        ];
    }
}
