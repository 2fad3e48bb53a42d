using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.ChoosePartnership;

/// <summary>In which partnership to work, for somebody who has a part in several.</summary>
[Requires(Right.SignInKeep)]
[ShowsNobody("It names partnerships")]
[QueryBudget(2)]
public sealed class ChoosePartnershipModel(LoxleyDb db, Sessions sessions, CurrentActor current, ProtocolStore protocols) : LoxleyPage(db)
{
    [BindProperty]
    public Guid Which { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public IReadOnlyList<(Guid Id, string Name)> Parts { get; private set; } = [];

    public Guid Here => Db.PartnershipId;

    public override async Task LoadAsync(CancellationToken ct) =>
        Parts = [.. (await Members.PartsAsync(Db, current.Session!.AccountId, Db.Now)).Select(p => (p.Id, protocols.Protocol(p.Protocol).Name))];

    public async Task<IActionResult> OnPostAsync()
    {
        var session = current.Session!;
        var parts = await Members.PartsAsync(Db, session.AccountId, Db.Now);
        if (parts.All(p => p.Id != Which)) return NotFound();
        if (Which != Here)
        {
            await sessions.EndAsync(session.AccountId, s => s.Id == session.Id);
            await sessions.BeginAsync(HttpContext, session.AccountId, Which, parts.Count > 1);
        }
        return LocalRedirect(Url.IsLocalUrl(Return) ? Return : "/");
    }
}
