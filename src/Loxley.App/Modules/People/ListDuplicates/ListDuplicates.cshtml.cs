using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ListDuplicates;

/// <summary>A judgement of two records, with whose names stand on them.</summary>
public sealed record JudgedPair(DuplicateJudgement Judgement, Person First, Person Second);

/// <summary>Records that may be of one person, the most alike first, and what was judged of others; those alone of which the reader may see both.</summary>
[Requires(Right.DuplicateJudge)]
[QueryBudget(4)]
public sealed class ListDuplicatesModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    public const int PageSize = 50;

    private const int MostJudged = 20;

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public IReadOnlyList<AlikePair> Pairs { get; private set; } = [];

    /// <summary>The latest judgements.</summary>
    public IReadOnlyList<JudgedPair> Judged { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, 1000);
        var open = SeenPair.Of(Db).Where(d => d.Judgement == null);
        Count = await open.CountAsync(ct);
        var rows = await open.OrderByDescending(d => d.Row.Score).ThenBy(d => d.Row.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        Pairs = [.. rows.Select(d => new AlikePair(d.Row, d.First, d.Second))];
        Judged = await RecordedTwice.SeenBoth(Db).OrderByDescending(j => j.JudgedAt).ThenBy(j => j.Id).Take(MostJudged)
            .Join(Db.Set<Person>(), j => j.FirstId, p => p.Id, (j, p) => new { Judgement = j, First = p })
            .Join(Db.Set<Person>(), x => x.Judgement.SecondId, p => p.Id, (x, p) => new { x.Judgement, x.First, Second = p })
            .OrderByDescending(x => x.Judgement.JudgedAt).ThenBy(x => x.Judgement.Id)
            .Select(x => new JudgedPair(x.Judgement, x.First, x.Second)).ToListAsync(ct);
        disclosure.About(Pairs.SelectMany(p => new[] { p.First.Id, p.Second.Id }).Concat(Judged.SelectMany(p => new[] { p.First.Id, p.Second.Id })));
    }
}

/// <summary>A pair of the list.</summary>
public sealed record AlikePair(PossibleDuplicateRow Row, Person First, Person Second);
