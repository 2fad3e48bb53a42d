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

    public Family Family { get; private set; } = null!;

    public PartnershipProtocol Protocol => Db.Protocol;

    public bool MayAmend => Db.Actor.Role.Holds(Right.PersonAmend);

    public override async Task LoadAsync(CancellationToken ct)
    {
        Person = await Db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == PersonId, ct);
        Family = await Family.OfAsync(Db, Person, ct);
        disclosure.About(Family.Relatives.Select(r => r.Person.Id));
    }
}
