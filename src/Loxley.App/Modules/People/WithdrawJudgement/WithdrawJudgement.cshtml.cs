using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Matching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.WithdrawJudgement;

/// <summary>Takes a judgement of two records back: they stand as they stood before, and wait to be judged again.</summary>
[Requires(Right.DuplicateJudge)]
[QueryBudget(4)]
public sealed class WithdrawJudgementModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid DuplicateJudgementId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why it must be withdrawn")]
    [StringLength(1_000, ErrorMessage = "Why must be 1,000 characters or less")]
    public string Why { get; set; } = "";

    public DuplicateJudgement Judgement { get; private set; } = null!;

    public Person First { get; private set; } = null!;

    public Person Second { get; private set; } = null!;

    public Person? Kept => Judgement.KeptId == First.Id ? First : Judgement.KeptId == Second.Id ? Second : null;

    public override async Task LoadAsync(CancellationToken ct)
    {
        Judgement = await Db.Set<DuplicateJudgement>().AsNoTracking().SingleAsync(j => j.Id == DuplicateJudgementId, ct);
        var (one, other) = (Judgement.FirstId, Judgement.SecondId);
        var people = await Db.Set<Person>().AsNoTracking().Where(p => p.Id == one || p.Id == other).ToDictionaryAsync(p => p.Id, ct);
        (First, Second) = (people[one], people[other]);
        disclosure.About([one, other]);
        TakeVersionOf(Judgement);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var judgement = await Db.Set<DuplicateJudgement>().SingleAsync(j => j.Id == DuplicateJudgementId, CancellationToken.None);
        Db.Expect(judgement, Version);
        var act = Db.Begin("WithdrawJudgement");
        var (one, other) = (judgement.FirstId, judgement.SecondId);
        var people = await Db.Set<Person>().Where(p => p.Id == one || p.Id == other).ToDictionaryAsync(p => p.Id, CancellationToken.None);
        Db.Take(judgement.Withdraw((people[one], people[other]), act.Actor, Why.Trim(), act.At));
        await PutBackAsync(people[one], people[other]);
        return await SaveAndGoAsync("/possible-duplicates");
    }

    /// <summary>Puts the pair on the list again, if the finder has taken it off since.</summary>
    private async Task PutBackAsync(Person first, Person second)
    {
        if (await Db.Set<PossibleDuplicateRow>().AnyAsync(d => d.PartnershipId == Db.PartnershipId && d.FirstId == first.Id && d.SecondId == second.Id, CancellationToken.None)) return;
        var likeness = NameComparison.Compare(first.Details().Known(), second.Details().Known());
        if (likeness.Score >= PossibleDuplicates.Least) Db.Add(PossibleDuplicates.Row(Db, new PossibleDuplicate(first.Id, second.Id, likeness)));
    }
}
