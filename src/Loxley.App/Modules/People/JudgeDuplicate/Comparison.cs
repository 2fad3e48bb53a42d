using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.JudgeDuplicate;

/// <summary>Something said of a person, and who is named by it, if anybody.</summary>
public sealed record ComparedValue(string Text, Guid? Person = null);

/// <summary>What two records say of one thing.</summary>
public sealed record ComparedRow(string What, IReadOnlyList<ComparedValue> First, IReadOnlyList<ComparedValue> Second)
{
    /// <summary>How they compare, in words.</summary>
    public string Mark
    {
        get
        {
            if (First.Count == 0 && Second.Count == 0) return "Not known";
            if (First.Count == 0 || Second.Count == 0) return "Only one says";
            var (one, other) = (Texts(First), Texts(Second));
            return one.SetEquals(other) ? "Same" : one.Overlaps(other) ? "Partly the same" : "Different";
        }
    }

    private static HashSet<string> Texts(IReadOnlyList<ComparedValue> values) => values.Select(v => v.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Two records side by side, as one reader may know them.</summary>
public sealed record Comparison(IReadOnlyList<ComparedRow> Rows)
{
    /// <summary>Everybody else who is named.</summary>
    public IEnumerable<Guid> Named => Rows.SelectMany(r => r.First.Concat(r.Second)).Select(v => v.Person).OfType<Guid>();

    /// <summary>Three queries. The reader has been let in to both records before.</summary>
    public static async Task<Comparison> OfAsync(LoxleyDb db, Person first, Person second, CancellationToken ct)
    {
        var relatives = await Family.RelativesAsync(db, first.Id, second.Id, ct);
        var (one, other) = (first.Id, second.Id);
        var workers = (await db.Set<Involvement>().AsNoTracking().Where(i => (i.ChildId == one || i.ChildId == other) && i.Until == null).OrderBy(i => i.Since).ThenBy(i => i.Id).ToListAsync(ct))
            .ToLookup(i => i.ChildId);
        ComparedRow Row(string what, Func<Person, IEnumerable<string>> says) => new(what, [.. says(first).Select(t => new ComparedValue(t))], [.. says(second).Select(t => new ComparedValue(t))]);
        IReadOnlyList<ComparedValue> Kin(Guid of) => [.. relatives[of].Select(r => new ComparedValue($"{r.Person.Name}, {r.Word}", r.Person.Id))];
        return new Comparison(
        [
            Row("Name", p => [p.Name]),
            Row("Other names", p => p.NamesBesides().Select(n => n.Full)),
            Row("Recorded as", p => [p.Kind == PersonKind.Child ? "Child or young person" : "Adult"]),
            Row("Date of birth", p => p.BornOn is null && p.ExpectedOn is null ? [] : [PersonWords.Born(p)]),
            Row("Date of death", p => p.DiedOn is { } died ? [When.Day(died)] : []),
            Row("Sex", p => p.Sex == "U" ? [] : [db.Protocol.Label(ListIds.Sexes, p.Sex)]),
            Row("Address", p => p.Details().Home is { Length: > 0 } home ? [home] : []),
            Row("Earlier addresses", p => p.AddressesBefore().Select(a => string.Join(", ", new[] { a.Address, a.Postcode }.Where(part => part.Length > 0)))),
            Row("Identifiers", p => p.NumbersKnown().Select(n => PersonWords.Sentence([$"{n.Label} {n.Shown}"]))),
            new ComparedRow("Family", Kin(first.Id), Kin(second.Id)),
            Row("Who works with them", p => workers[p.Id].Select(i => $"{i.Name}, {db.Protocol.Label(ListIds.InvolvementRoles, i.Role)}, {db.Protocol.AgencyName(i.Agency)}")),
            Row("Record made", p => [When.Day(Ids.Instant(p.Id))]),
        ]);
    }
}
