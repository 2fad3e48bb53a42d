using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.People.ViewPerson;

/// <summary>What is known of a person: an adult's page, and a child's details.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(7)]
public sealed class ViewPersonModel(LoxleyDb db, Disclosure disclosure) : PersonIdPage(db)
{
    public override RecordPart Part => RecordPart.Details;

    public Family Family { get; private set; } = null!;

    public bool MayAmend => Db.Actor.Role.Holds(Right.PersonAmend);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadPersonAsync(ct);
        Family = await Family.OfAsync(Db, Person, ct);
        disclosure.About(Family.Relatives.Select(r => r.Person.Id));
    }
}
