using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.MyWork;

/// <summary>What waits for the person who is signed in, or for their team, from every room.</summary>
[Requires(Right.MyWorkRead)]
[QueryBudget(6)]
public sealed class MyWorkModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    public IReadOnlyList<WorkView> Views { get; private set; } = [];

    /// <summary>Whose work: <c>team</c> for the team's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Whose { get; set; }

    /// <summary>The team, where its work was asked for.</summary>
    public string? Team => Whose == "team" ? Actor.Team : null;

    public string TeamName => Db.Protocol.TeamName(Actor.Team);

    public Actor Actor => Db.Actor;

    public override async Task LoadAsync(CancellationToken ct)
    {
        var views = new List<WorkView>();
        disclosure.About([]);
        foreach (var panel in WorkPanel.All)
        {
            views.AddRange(Team is { } team ? await panel.ReadTeamAsync(Db, team, disclosure, ct) : await panel.ReadAsync(Db, disclosure, ct));
        }
        Views = views;
    }
}
