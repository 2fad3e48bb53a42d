using System.Linq.Expressions;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A person with the warnings and the registrations that have not ended, which one query reads.</summary>
/// <param name="Person">The person.</param>
/// <param name="Warnings">The longest overdue first.</param>
/// <param name="Registrations">The longest first.</param>
/// <param name="Why">The ground on which the actor sees the record, in words; nothing for the system.</param>
public sealed record PersonHead(Person Person, IReadOnlyList<Warning> Warnings, IReadOnlyList<Registration> Registrations, string? Why)
{
    /// <summary>The person that the gate has let the actor in to a moment ago; read again after a form was sent, when somebody else may have saved.</summary>
    internal static async Task<PersonHead> OfAsync(LoxleyDb db, HttpContext context, Guid id, CancellationToken ct) =>
        (HttpMethods.IsGet(context.Request.Method) ? context.Items.Values.OfType<PersonSubject>().FirstOrDefault(s => s.RecordId == id)?.Head : null)
        ?? await FindAsync(db, id, p => true, ct)
        ?? throw new InvalidOperationException("The gate let somebody in to a record that they may not see.");

    /// <summary>Nothing where the actor may not see the person, or the person is not of the kind that is meant.</summary>
    internal static async Task<PersonHead?> FindAsync(LoxleyDb db, Guid id, Expression<Func<Person, bool>> fits, CancellationToken ct)
    {
        var whys = db.WhysOf(id);
        // Warnings and registrations are governed by the person, whose ground is asked for once.
        var rows = await Beyond.Seen<Person>(db).AsNoTracking().Where(p => p.Id == id).Where(fits)
            .LeftJoin(db.Set<Warning>().Where(w => w.ChildId == id && w.EndedAt == null), p => p.Id, w => w.ChildId, (p, w) => new { Person = p, Warning = w })
            .LeftJoin(db.Set<Registration>().Where(r => r.ChildId == id && r.Until == null), p => p.Person.Id, r => r.ChildId, (p, r) => new
            {
                p.Person,
                p.Warning,
                Registration = r,
                Why = whys.FirstOrDefault(),
            })
            .ToListAsync(ct);
        return rows is [] ? null : new PersonHead(
            rows[0].Person,
            [.. rows.Select(r => r.Warning).OfType<Warning>().DistinctBy(w => w.Id).OrderBy(w => w.ReviewOn).ThenBy(w => w.Id)],
            [.. rows.Select(r => r.Registration).OfType<Registration>().DistinctBy(r => r.Id).OrderBy(r => r.Since).ThenBy(r => r.Id)],
            rows[0].Why);
    }
}

/// <summary>A person whom an address names, with what stands above every page about them: the page need not ask again.</summary>
internal sealed record PersonSubject(PersonHead Head) : Subject(Head.Person.Id, Head.Person.Id, Head.Why ?? "System");
