using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.Referring.CopyReferral;

/// <summary>A referral as its author keeps it in their own file.</summary>
public sealed record ReferralPaper(ReferralForm Form, string Agency, IReadOnlyList<ReferralPart> Parts);

/// <summary>Shows the whole of a referral, to be printed or kept as a PDF.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public sealed class CopyReferralModel(LoxleyDb db, Pdf pdf, Paper paper, Disclosure disclosure) : ReferralPage(db)
{
    public ReferralPaper Copy { get; private set; } = null!;

    public bool CanPrint => pdf.Available;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Copy = new ReferralPaper(Form, Protocol.AgencyName(Form.Agency), ReferralPost.Say(Form, await ReferralPost.ChildrenAsync(Db, ReferralFormId), Protocol));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync(CancellationToken.None);
        var bytes = await pdf.PrintAsync(await paper.WriteAsync(this, "/Modules/FrontDoor/Referring/CopyReferral/_Paper.cshtml", Copy))
            ?? throw new Kernel.Forms.RefusedException(ReferringRefusals.NoPdf);
        disclosure.TakenAs("PDF");
        return File(bytes, "application/pdf", $"referral-{Form.Reference}.pdf");
    }
}
