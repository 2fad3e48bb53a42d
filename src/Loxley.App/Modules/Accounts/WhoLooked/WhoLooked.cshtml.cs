using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts.WhoLooked;

/// <summary>Who was shown a child's data, on which page, on what ground, and who was refused.</summary>
[Requires(Right.TrailRead)]
[QueryBudget(4)]
public sealed class WhoLookedModel(LoxleyDb db, EndpointDataSource endpoints) : LoxleyPage(db), IGivesTable
{
    private const int Most = 200;

    private static readonly TimeSpan ListsBack = TimeSpan.FromDays(90);

    [BindProperty(SupportsGet = true)]
    public Guid ChildId { get; set; }

    public IReadOnlyList<DisclosureRow> Looks { get; private set; } = [];

    public PartnershipProtocol Protocol => Db.Protocol;

    public DataTable Table => new(
        "Who has looked at this record",
        [new("Who"), new("Role"), new("Agency"), new("When", ColumnKind.Moment), new("On what ground"), new("Page")],
        [.. Looks.Select(IReadOnlyList<object?> (l) => [l.MemberName, Enum.Parse<Role>(l.Role).Label(), Protocol.AgencyName(l.Agency), l.At, l.Why ?? "Refused", NameOf(l.Page)])])
    {
        Notes = ["The latest 200 looks. Lists on which the child stood are here for the last 90 days."],
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        var partnership = Db.PartnershipId;
        var own = await Of(d => d.Where(d => d.ChildId == ChildId), partnership).ToListAsync(ct);
        var listed = ChildId.ToString();
        // Lists hold many children in one row and have no index by child: they are read back a few months, and the page says so.
        var from = Db.Now - ListsBack;
        if (own.Count == Most && own[^1].At > from) from = own[^1].At;
        var lists = await Of(d => d.Where(d => d.ChildId == null && d.At >= from && d.Listed!.Contains(listed)), partnership).ToListAsync(ct);
        Looks = [.. own.Concat(lists).OrderByDescending(d => d.At).Take(Most)];
    }

    /// <summary>A page by the act it is named after, as its folder is: "Approve decision".</summary>
    public string NameOf(string page)
    {
        if (page.Split(Disclosure.TakenMark) is [var shown, var file]) return $"{NameOf(shown)}, taken as {file}";
        var found = endpoints.Endpoints.OfType<RouteEndpoint>().FirstOrDefault(e => $"/{e.RoutePattern.RawText?.TrimStart('/')}" == page);
        var name = found?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.Split('/')[^1];
        return name is null ? page : name[0] + string.Concat(name.Skip(1).Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
    }

    private IQueryable<DisclosureRow> Of(Func<IQueryable<DisclosureRow>, IQueryable<DisclosureRow>> which, Guid partnership) =>
        which(Db.Disclosures.AsNoTracking().Where(d => d.PartnershipId == partnership)).OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(Most);
}
