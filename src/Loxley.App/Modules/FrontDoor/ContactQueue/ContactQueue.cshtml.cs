using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.ContactQueue;

/// <summary>Contacts that are not finished, by where they stand, oldest first.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(4)]
public sealed class ContactQueueModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db), IGivesTable
{
    public const int PageSize = 50;

    /// <summary>How far contacts are counted. Whether the reader may see it is asked of each that counts, which with thousands would take longer than all else on the page.</summary>
    public const int Counted = 4 * PageSize;

    [BindProperty(SupportsGet = true)]
    public ContactStage Stage { get; set; } = ContactStage.Waiting;

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ContactLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<ContactStage, int> Counts { get; private set; } = new Dictionary<ContactStage, int>();

    /// <summary>The pages that are known of; where there are more contacts than are counted, some always follow.</summary>
    public int Pages => (Counts.GetValueOrDefault(Stage) + PageSize - 1) / PageSize;

    public bool CanRecord => Db.Actor.Role.Holds(Right.ContactRecord);

    public static IReadOnlyList<ContactStage> Stages => ContactStages.Open;

    public DataTable Table => new(
        $"Contacts: {Stage.Label().ToLowerInvariant()}",
        [new("Child or reference"), new("Received", ColumnKind.Moment), new("From"), new("Stage"), new("How urgent"), new("Taken by"), new("Next limit")],
        [.. Lines.Select(IReadOnlyList<object?> (l) => [l.ChildName ?? l.Reference, l.ReceivedAt, l.Source, l.Stage.Label(), l.HowUrgent, l.TakenBy, l.Due])])
    {
        Notes = ["A contact whose child's record the reader may not see stands under its reference.", "The name of a child whom nobody has found on record yet is as it was told.", "The next limit is as it stood when the file was made."],
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (!Stages.Contains(Stage)) Stage = ContactStage.Waiting;
        Number = Math.Clamp(Number, 1, 1000);
        // A file holds the whole list.
        var most = PageSize;
        if (Download.Of(Request) is not null) (Number, most) = (1, int.MaxValue);
        Counts = await CountAsync((Number - 1) * PageSize, ct);
        Lines = await ContactLine.ReadAsync(
            Db, contacts => contacts.Where(c => c.Stage == Stage).OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id).Skip((Number - 1) * most).Take(most), ct);
        disclosure.About(Lines.Select(l => l.About));
    }

    /// <summary>How many a stage has, in words.</summary>
    public string CountOf(ContactStage stage) => Counts.GetValueOrDefault(stage) is var count && count > Counted ? $"more than {Counted}" : $"{count}";

    /// <summary>One query: of each stage no more are counted than are told apart, and of the stage that is shown as many beyond what stands before.</summary>
    private async Task<IReadOnlyDictionary<ContactStage, int>> CountAsync(int before, CancellationToken ct)
    {
        IQueryable<ContactStage> Some(ContactStage stage) =>
            Db.Set<Contact>().Where(c => c.Stage == stage).OrderBy(c => c.ReceivedAt).Select(c => c.Stage).Take(Counted + 1 + (stage == Stage ? before : 0));
        return await Stages.Select(Some).Aggregate((all, more) => all.Concat(more))
            .GroupBy(stage => stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
