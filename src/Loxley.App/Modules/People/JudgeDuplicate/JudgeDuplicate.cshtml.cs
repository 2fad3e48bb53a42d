using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.JudgeDuplicate;

/// <summary>Two records side by side, and whether they are of two people or of one who is recorded twice. Nothing is moved.</summary>
[Requires(Right.DuplicateJudge)]
[QueryBudget(6)]
public sealed class JudgeDuplicateModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid PossibleDuplicateId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose whether they are one person or two")]
    public bool? OnePerson { get; set; }

    /// <summary>The record to go on with.</summary>
    [BindProperty]
    [AskedWhen(nameof(OnePerson), true)]
    public Guid? Keep { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter how you know")]
    [StringLength(1_000, ErrorMessage = "How you know must be 1,000 characters or less")]
    public string Reason { get; set; } = "";

    public PossibleDuplicateRow Pair { get; private set; } = null!;

    public Person First { get; private set; } = null!;

    public Person Second { get; private set; } = null!;

    /// <summary>What somebody has said of the two, and holds.</summary>
    public DuplicateJudgement? Judgement { get; private set; }

    public Comparison Comparison { get; private set; } = null!;

    public override async Task LoadAsync(CancellationToken ct)
    {
        var seen = await SeenPair.Of(Db).SingleAsync(d => d.Row.Id == PossibleDuplicateId, ct);
        (Pair, First, Second, Judgement) = (seen.Row, seen.First, seen.Second, seen.Judgement);
        Comparison = await Comparison.OfAsync(Db, First, Second, ct);
        disclosure.About(Comparison.Named.Append(Second.Id));
        if (Stale || HttpMethods.IsGet(Request.Method)) Version = VersionOf(First, Second);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var seen = await SeenPair.Of(Db).AsTracking().SingleAsync(d => d.Row.Id == PossibleDuplicateId, CancellationToken.None);
        // What was compared must be what is judged, and is judged once.
        if (seen.Judgement is not null || VersionOf(seen.First, seen.Second) != Version) throw new StaleRecordException("possible_duplicate");
        Db.Hold(seen.First);
        Db.Hold(seen.Second);
        var kept = OnePerson!.Value ? Keep ?? throw new RefusedException(PeopleRefusals.NoKept) : (Guid?)null;
        var act = Db.Begin("JudgeDuplicate");
        var (_, deed) = DuplicateJudgement.Judge((seen.First, seen.Second), kept, Reason.Trim(), act.Actor, Ids.At(act.At), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync("/possible-duplicates");
    }

    /// <summary>Versions only grow: a change of either record changes their sum.</summary>
    private static int VersionOf(Person first, Person second) => first.Version + second.Version;
}
