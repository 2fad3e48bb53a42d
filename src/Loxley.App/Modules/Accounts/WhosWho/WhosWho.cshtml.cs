using System.ComponentModel.DataAnnotations;
using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Matching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts.WhosWho;

/// <summary>
/// The people, agencies, teams and settings of the partnership, for everybody who works in it. What is looked for stays on the
/// server: no name stands in an address.
/// </summary>
[Requires(Right.WhosWhoRead)]
[ShowsNobody("It names colleagues, agencies and settings")]
[QueryBudget(3)]
public sealed class WhosWhoModel(LoxleyDb db, Drafts drafts) : LoxleyPage(db), IGivesTable
{
    public const string Draft = "whos-who";

    public const int PageSize = 25;

    private IReadOnlyList<WhosWhoLine> found = [];

    /// <summary>Words of a name: of a person, an agency, a team or a setting.</summary>
    [BindProperty]
    [StringLength(200, ErrorMessage = "Enter 200 characters or less")]
    public string? Query { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public WhosWhoPart Part { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    /// <summary>What the page shows of the part.</summary>
    public IReadOnlyList<WhosWhoLine> Lines { get; private set; } = [];

    public int Pages => (CountOf(Part) + PageSize - 1) / PageSize;

    public bool Narrowed => !string.IsNullOrWhiteSpace(Query) || Agency is not null;

    public PartnershipProtocol Protocol => Db.Protocol;

    public IReadOnlyList<Choice> Agencies => [.. Protocol.Agencies.Where(a => a.Period.Covers(Today)).OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase).Select(a => new Choice(a.Id, a.Name))];

    public static IReadOnlyList<WhosWhoPart> Parts { get; } = Enum.GetValues<WhosWhoPart>();

    public DataTable Table => Part switch
    {
        WhosWhoPart.People => new(Title, [new("Name"), new("Role"), new("Agency"), new("Team")],
            [.. Lines.Select(IReadOnlyList<object?> (l) => [l.Name, l.What[0], l.AgencyName, l.Team])]),
        WhosWhoPart.Agencies => new(Title, [new("Agency"), new("Teams")], [.. Lines.Select(IReadOnlyList<object?> (l) => [l.Name, string.Join("; ", l.What)])]),
        WhosWhoPart.Settings => new(Title, [new("Name"), new("Kind"), new("Agency"), new("Telephone"), new("Postcode"), new("National code")],
            [.. Lines.Select(IReadOnlyList<object?> (l) => [l.Name, l.What[0], l.AgencyName, l.Setting!.Telephone, l.Setting.Postcode, l.Setting.Code])]),
    };

    private string Title => $"Who's who: {Label(Part).ToLowerInvariant()}";

    public static string Label(WhosWhoPart part) => part switch
    {
        WhosWhoPart.People => "People",
        WhosWhoPart.Agencies => "Agencies and teams",
        WhosWhoPart.Settings => "Schools, practices and other settings",
    };

    public int CountOf(WhosWhoPart part) => found.Count(l => l.Part == part);

    /// <summary>A part, from a page of it on.</summary>
    public static string AddressOf(WhosWhoPart part, int number = 1) => $"/whos-who?{nameof(Part)}={part}{(number > 1 ? $"&page-number={number}" : "")}";

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await drafts.FindAsync(Draft, Guid.Empty, ct) is { } kept) (Query, Agency) = (kept.Fields[nameof(Query)], kept.Fields[nameof(Agency)]);
        if (Protocol.Agencies.All(a => a.Id != Agency)) Agency = null;
        if (!Parts.Contains(Part)) Part = WhosWhoPart.People;
        var now = Db.Now;
        var members = await Db.Memberships.AsNoTracking().Where(m => m.From <= now && m.Until > now).Select(m => new { m.Name, m.Role, m.Agency, m.Team }).ToListAsync(ct);
        var all = members.Select(m => WhosWhoLine.Of(Protocol, m.Name, m.Role, m.Agency, m.Team)).Concat(WhosWhoLine.Of(Protocol, Today));
        var words = WhosWhoLine.Words(Query);
        found = [.. all.Where(l => (Agency is null || l.Agency == Agency) && l.Holds(words))];
        // Whoever looks for a school among the people is shown the school.
        if (Narrowed && CountOf(Part) == 0) Part = Parts.FirstOrDefault(p => CountOf(p) > 0, Part);
        var lines = found.Where(l => l.Part == Part).OrderBy(l => SortKey.Fold(l.Name), StringComparer.Ordinal).ThenBy(l => l.AgencyName, StringComparer.Ordinal).ToList();
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        // A file holds the whole part.
        Lines = Download.Of(Request) is not null ? lines : [.. lines.Skip((Number - 1) * PageSize).Take(PageSize)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await drafts.KeepAsync(Draft, Guid.Empty, new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(Query)] = Query ?? "", [nameof(Agency)] = Agency ?? "" });
        return LocalRedirect(AddressOf(Part));
    }
}
