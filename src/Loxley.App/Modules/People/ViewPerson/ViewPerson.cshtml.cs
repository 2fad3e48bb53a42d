using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.People.ViewPerson;

/// <summary>What is known of a person: an adult's page, and a child's details.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(6)]
public sealed class ViewPersonModel(LoxleyDb db, Disclosure disclosure) : PersonIdPage(db)
{
    public override RecordPart Part => RecordPart.Details;

    /// <summary>The other records of somebody who is recorded twice, that the reader may see.</summary>
    public IReadOnlyList<Person> Others { get; private set; } = [];

    public Family Family { get; private set; } = null!;

    public bool MayAmend => Db.Actor.Role.Holds(Right.PersonAmend);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadPersonAsync(ct);
        Others = await RecordedTwice.OthersAsync(Db, Person, ct);
        Family = await Family.OfAsync(Db, Person, ct, links: false);
        disclosure.About(Family.Relatives.Select(r => r.Person.Id).Concat(Others.Select(p => p.Id)));
    }
}
