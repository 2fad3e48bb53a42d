using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewPerson;

/// <summary>What is known of a person: an adult's page, and a child's details.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(6)]
public sealed class ViewPersonModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid PersonId { get; set; }

    public Person Person { get; private set; } = null!;

    public IReadOnlyList<RecordedTwice> Twice { get; private set; } = [];

    public Family Family { get; private set; } = null!;

    public PartnershipProtocol Protocol => Db.Protocol;

    public bool MayAmend => Db.Actor.Role.Holds(Right.PersonAmend);

    public override async Task LoadAsync(CancellationToken ct)
    {
        var id = PersonId;
        var rows = await Db.Set<Person>().AsNoTracking().Where(p => p.Id == id)
            .LeftJoin(RecordedTwice.Of(Db, id), p => p.Id, t => t.Of, (p, t) => new { Person = p, t!.JudgementId, t.Id, t.GivenName, t.FamilyName, t.Kind, t.KeptId, t.Seen })
            .ToListAsync(ct);
        Person = rows[0].Person;
        Twice = RecordedTwice.From(rows.Select(r => new TwiceRow { JudgementId = r.JudgementId, Id = r.Id, GivenName = r.GivenName, FamilyName = r.FamilyName, Kind = r.Kind, KeptId = r.KeptId, Seen = r.Seen }));
        Family = await Family.OfAsync(Db, Person, ct);
        disclosure.About(Family.Relatives.Select(r => r.Person.Id).Concat(Twice.Where(t => t.Seen).Select(t => t.Id)));
    }
}
