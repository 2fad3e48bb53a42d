using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.MatchContact;

/// <summary>Says who the child of a contact is, or that it is another: somebody on record, or somebody of whom a record is made now.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(6)]
public sealed class MatchContactModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : ContactPage(db)
{
    /// <summary>The name of the act by which a contact goes to those who answer for a record that its author does not see.</summary>
    public const string PassOnAct = "PassOnContact";

    /// <summary>The answer that the child is not on record.</summary>
    public const string Nobody = "nobody";

    private const string Form = "match";

    private const int Most = 10;

    [BindProperty]
    [StringLength(200, ErrorMessage = "Enter 200 characters or less")]
    public string? Query { get; set; }

    /// <summary>The id of a record, or that it is none of them.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Who), Nobody)]
    [StringLength(100, ErrorMessage = "Given name must be 100 characters or less")]
    public string? GivenName { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Who), Nobody)]
    [StringLength(100, ErrorMessage = "Family name must be 100 characters or less")]
    public string? FamilyName { get; set; }

    /// <summary>As it was told, and to be put right: of what cannot be a child's, no record is made.</summary>
    [BindProperty]
    [AskedWhen(nameof(Who), Nobody)]
    [Display(Name = "Date of birth")]
    public DateOnly? BornOn { get; set; }

    /// <summary>Children on record who may be the one, the best match first.</summary>
    public IReadOnlyList<PersonMatch> Found { get; private set; } = [];

    /// <summary>Records that may not be seen, with whom to ask.</summary>
    public IReadOnlyList<HiddenMatch> Hidden { get; private set; } = [];

    /// <summary>What tells a match from others.</summary>
    public string Why(PersonMatch match) => string.Join(". ", new[] { match.Person.Details().Home, PersonWords.Sentence(match.Likeness.Reasons) }.Where(t => t.Length > 0));

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        await FindAsync(Contact, ct);
        disclosure.About(Found.Select(f => f.Person.Id));
        disclosure.Withheld(Hidden.Select(h => h.Id), HiddenMatches.Told);
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        (GivenName, FamilyName, BornOn) = (Contact.GivenName, Contact.FamilyName, Contact.BornOn);
        return Page();
    }

    /// <summary>Looks for other words, which stay on the server: no name stands in an address.</summary>
    public async Task<IActionResult> OnPostLookAsync()
    {
        await drafts.KeepAsync(Form, ContactId, new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(Query)] = Query ?? "" });
        return LocalRedirect($"/contacts/{ContactId}/child");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        await FindAsync(contact, CancellationToken.None);
        await drafts.DropAsync(Form, ContactId);
        if (Who == Nobody) return await RecordAsync(contact);
        if (!Guid.TryParse(Who, out var id) || (Found.All(f => f.Person.Id != id) && Hidden.All(h => h.Id != id))) throw new RefusedException(FrontDoorRefusals.NotAmongThese);
        return await MatchAsync(contact, await Beyond.Access<Person>(Db).SingleAsync(p => p.Id == id, CancellationToken.None));
    }

    /// <summary>By the words that were looked for last: those that stand in the field may not have been sent yet.</summary>
    private async Task FindAsync(Contact contact, CancellationToken ct)
    {
        Query = (await drafts.FindAsync(Form, ContactId, ct))?.Fields[nameof(Query)];
        var told = contact.Described;
        var query = PersonQuery.Read(Query) ?? PersonQuery.Of(new PersonDetails { GivenName = told?.GivenName ?? "", FamilyName = told?.FamilyName ?? "", BornOn = told?.BornOn, Postcode = told?.Postcode });
        if (query is { Words.Count: 0, BornOn: null, Postcode: null, Identifiers.Count: 0 }) return;
        var matches = (await PersonMatching.FindAsync(Db, query, ct)).Where(m => m.Person.Kind == PersonKind.Child).ToList();
        Found = [.. matches.Where(m => m.Seen).Take(Most)];
        Hidden = await HiddenMatches.OfAsync(Db, query, matches, ct);
    }

    private async Task<IActionResult> RecordAsync(Contact contact)
    {
        if (string.IsNullOrWhiteSpace(GivenName) && string.IsNullOrWhiteSpace(FamilyName)) throw new RefusedException(FrontDoorRefusals.NoName);
        var told = contact.Described;
        var details = new PersonDetails { GivenName = GivenName ?? "", FamilyName = FamilyName ?? "", BornOn = BornOn, Address = told?.Address, Postcode = told?.Postcode };
        // Whoever was shown has been looked at and is none of them; a name that differs from what was looked for may be somebody else's.
        var alike = await AlikePeople.OfAsync(Db, details);
        if (alike.Seen.Any(a => Found.All(f => f.Person.Id != a.Person.Id)) || alike.Hidden.Any(a => Hidden.All(h => h.Id != a.Id))) throw new RefusedException(FrontDoorRefusals.OthersAlike);
        var act = Db.Begin("MatchContact");
        var (child, deed) = Person.Record(details, Ids.At(act.At), Ids.At(act.At), act.Actor, Db.Protocol.AgencyName(act.Actor.Agency), act.At);
        Db.Take(deed);
        Db.Take(await GiveAsync(contact, child.Id, new ContactReaders(Door(act.At)), act.At));
        return await SaveAndShowAsync();
    }

    private async Task<IActionResult> MatchAsync(Contact contact, Person child)
    {
        // Whom the contact is opened to depends on whether the child's record is restricted: of both at once, one is refused.
        Db.Hold(child);
        var owners = await RecordOwners.InPlaceOfAgencyAsync(Db, child);
        if (owners is []) throw new RefusedException(FrontDoorRefusals.NobodyAnswers);
        var until = Found.Any(f => f.Person.Id == child.Id) ? await Db.GroundsOfActor.Where(g => g.SubjectId == child.Id).MaxAsync(g => g.Until, CancellationToken.None) : (DateTime?)null;
        var passesOn = owners is not null && !owners.Contains(MemberId) && until is null;
        var act = Db.Begin(passesOn ? PassOnAct : "MatchContact");
        var recorder = owners is not null && !owners.Contains(MemberId) && until is { } end ? new Recorder(MemberId, end) : null;
        Db.Take(await GiveAsync(contact, child.Id, new ContactReaders(Door(act.At)) { Owners = owners, Recorder = recorder }, act.At));
        foreach (var owner in (owners ?? []).Where(o => o != MemberId)) Db.Take(ContactForm.WordToOwner(owner, contact, act.At));
        return await SaveAndGoAsync(passesOn ? $"/passed-on/{act.Id}" : $"/contacts/{ContactId}");
    }

    private async Task<Deed> GiveAsync(Contact contact, Guid child, ContactReaders readers, DateTime at)
    {
        var open = await Db.Grounds.Where(g => g.SubjectId == contact.Id && g.Until > at).ToListAsync(CancellationToken.None);
        return contact.Match(child, open, readers, () => Ids.At(at), at);
    }

    private Team Door(DateTime at) => Db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(at));
}
