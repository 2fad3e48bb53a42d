using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.Core.Families;

namespace Loxley.App.Modules.People.ViewFamily;

/// <summary>A person's family: a list, a map by generation with its text, and who lives with whom.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(6)]
public sealed class ViewFamilyModel(LoxleyDb db, Disclosure disclosure) : PersonIdPage(db)
{
    public override RecordPart Part => RecordPart.Family;

    public Family Family { get; private set; } = null!;

    public IReadOnlyList<FamilyPlace> Places { get; private set; } = [];

    public bool MayAmend => Db.Actor.Role.Holds(Right.PersonAmend);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadPersonAsync(ct);
        Family = await Family.OfAsync(Db, Person, ct);
        Places = FamilyMap.Layout(PersonId, Family.Links);
        disclosure.About(Family.Relatives.Concat(Family.Earlier).Select(r => r.Person.Id));
    }

    /// <summary>The people of one generation above or below the person, as the text under the map names them.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<string> People)> Generations() => Places.GroupBy(p => p.Generation).Select(g =>
        (Heading(g.Key), (IReadOnlyList<string>)[.. g.Select(place => place.Id == PersonId ? Person.Name : Words(place.Id))]));

    /// <summary>A relative on the map, with what they are.</summary>
    public Relative RelativeOf(Guid id) => Family.Relatives.First(r => r.Person.Id == id);

    private string Words(Guid id)
    {
        var words = Family.Relatives.Where(r => r.Person.Id == id).Select(r => r.Word);
        return $"{RelativeOf(id).Person.Name}, {string.Join(" and ", words)}";
    }

    private static string Heading(int generation) => generation switch
    {
        0 => "The same generation",
        1 => "Parents' generation",
        2 => "Grandparents' generation",
        -1 => "Children's generation",
        -2 => "Grandchildren's generation",
        > 2 => $"{generation} generations before",
        _ => $"{-generation} generations after",
    };
}
