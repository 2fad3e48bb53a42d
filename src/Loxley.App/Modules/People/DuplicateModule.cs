using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Modules.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Records that may be of one person: found each night, and judged by those who may see both.</summary>
internal sealed class DuplicateModule : Module
{
    public override void Declare(Subjects subjects)
    {
        subjects.Add("possibleDuplicateId", (db, id) => FirstAsync(db, SeenPair.Of(db).Where(d => d.Row.Id == id).Select(d => d.Row.FirstId)));
        subjects.Add("duplicateJudgementId", (db, id) => FirstAsync(db, RecordedTwice.SeenBoth(db).Where(j => j.Id == id).Select(j => j.FirstId)));
    }

    public override void Register(IServiceCollection services) => services.AddJob<DuplicateFinder>(DuplicateFinder.Every);

    private static async Task<Subject?> FirstAsync(LoxleyDb db, IQueryable<Guid> first)
    {
        var found = await first.Select(person => new
        {
            Person = person,
            Why = db.GroundsOfActor.Where(g => g.SubjectId == person).OrderBy(g => g.Kind == GroundKind.BreakGlass ? 1 : 0).ThenBy(g => g.From).Select(g => g.Why).FirstOrDefault(),
        }).SingleOrDefaultAsync();
        return found is null ? null : new Subject(found.Person, found.Person, found.Why ?? "System");
    }
}
