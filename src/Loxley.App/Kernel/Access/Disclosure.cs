using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;

namespace Loxley.App.Kernel.Access;

/// <summary>Whose data this page shows; written before the first byte leaves.</summary>
public sealed class Disclosure(CurrentActor current, TimeProvider time)
{
    /// <summary>Stands between a page and the kind of file that its list left as.</summary>
    public const string TakenMark = " taken as ";

    private readonly List<Guid> listed = [];
    private readonly List<Subject> subjects = [];
    private readonly List<(Guid Child, string What)> withheld = [];
    private bool said;
    private string? taken;

    /// <summary>The children whose data was said to be shown.</summary>
    public IReadOnlyList<Guid> Listed => listed;

    /// <summary>Whether the page has said whose data it shows, be it nobody's.</summary>
    public bool Said => said;

    /// <summary>Everybody whose data a list shows; call it for an empty list too.</summary>
    public void About(IEnumerable<Guid> children)
    {
        said = true;
        listed.AddRange(children);
    }

    /// <summary>Children of whom the page shows something and not whose record it is.</summary>
    /// <param name="children">The children.</param>
    /// <param name="what">What was shown, in words.</param>
    public void Withheld(IEnumerable<Guid> children, string what) => withheld.AddRange(children.Select(child => (child, what)));

    /// <summary>The page's list leaves as a file, which is looked at where no trail is kept.</summary>
    /// <param name="file">The kind of file, such as CSV.</param>
    public void TakenAs(string file) => taken = file;

    internal void About(Subject subject)
    {
        said = true;
        subjects.Add(subject);
    }

    /// <summary>The rows to write: one a subject, and one for the list.</summary>
    internal IReadOnlyList<DisclosureRow> Rows(string page, bool granted)
    {
        if (!current.Known) return [];
        if (taken is not null) page = $"{page}{TakenMark}{taken}";
        var rows = subjects.Where(s => s.ChildId is not null).DistinctBy(s => s.ChildId).Select(s => Row(page, s.ChildId, null, s.Why, granted)).ToList();
        var others = listed.Distinct().Except(subjects.Select(s => s.ChildId ?? Guid.Empty)).ToList();
        if (others.Count > 0) rows.Add(Row(page, null, string.Join(' ', others), "On a list", granted));
        rows.AddRange(withheld.GroupBy(w => w.What, w => w.Child)
            .Select(g => Row(page, null, string.Join(' ', g.Distinct()), g.Key, granted: false)));
        return rows;
    }

    /// <summary>The row of a look that was refused.</summary>
    internal DisclosureRow Refused(string page, Guid asked) => Row(page, asked, null, null, granted: false);

    private DisclosureRow Row(string page, Guid? child, string? list, string? why, bool granted)
    {
        var (actor, at) = (current.Actor, time.Now());
        var row = new DisclosureRow
        {
            PartnershipId = actor.PartnershipId,
            Id = Ids.At(at),
            At = at,
            MemberId = actor.MemberId,
            MemberName = actor.Name,
            Role = actor.Role.ToString(),
            Agency = actor.Agency ?? "",
            Page = page,
            ChildId = child,
            Listed = list,
            Why = why,
            Granted = granted,
        };
        row.Digest = DigestOf(row);
        return row;
    }

    /// <summary>SHA-256 over every column but the digest itself.</summary>
    public static string DigestOf(DisclosureRow row) => ActComposer.Hash(string.Join('\n',
        row.PartnershipId, row.Id, ActComposer.Text(row.At), row.MemberId, row.MemberName, row.Role, row.Agency, row.Page, row.ChildId, row.Listed, row.Why, row.Granted));
}
