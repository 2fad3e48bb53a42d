using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.AmendPerson;

/// <summary>Puts right what is known of a person. What is replaced is kept as former, and of two who write at once neither loses a word.</summary>
[Requires(Right.PersonAmend)]
[QueryBudget(3)]
public sealed class AmendPersonModel(LoxleyDb db) : PersonForm(db), IRecordPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PersonId { get; set; }

    public Person Person { get; private set; } = null!;

    public IReadOnlyList<Warning> Warnings { get; private set; } = [];

    public RecordPart Part => RecordPart.Details;

    public PartnershipProtocol Protocol => Db.Protocol;

    public override PersonKind Kind => Person.Kind;

    public override async Task LoadAsync(CancellationToken ct)
    {
        (Person, Warnings, _, _) = await PersonHead.OfAsync(Db, HttpContext, PersonId, ct);
        TakeVersionOf(Person);
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Fill(Person.Details());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var person = Person = await Db.Set<Person>().SingleAsync(p => p.Id == PersonId, CancellationToken.None);
        Db.Expect(person, Version);
        var act = Db.Begin("AmendPerson");
        Db.Take(person.Amend(Read(person.Details()), act.At));
        return await SaveAndGoAsync(person.Link);
    }
}
