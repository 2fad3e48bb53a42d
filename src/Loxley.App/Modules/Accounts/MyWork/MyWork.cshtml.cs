using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;

namespace Loxley.App.Modules.Accounts.MyWork;

/// <summary>What waits for the person who is signed in, from every room.</summary>
[Requires(Right.MyWorkRead)]
[QueryBudget(6)]
public sealed class MyWorkModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    public IReadOnlyList<WorkView> Views { get; private set; } = [];

    public Actor Actor => Db.Actor;

    public override async Task LoadAsync(CancellationToken ct)
    {
        var views = new List<WorkView>();
        disclosure.About([]);
        foreach (var panel in WorkPanel.All) views.AddRange(await panel.ReadAsync(Db, disclosure, ct));
        Views = views;
    }
}
