using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.TellWorry;

/// <summary>Takes a worry from anybody, without an account. Nothing is kept in the browser, and so much is taken from one place and no more.</summary>
[Open("Anybody may be worried about a child")]
public sealed class TellWorryModel(LoxleyDb db, CurrentActor current, SignInTries tries) : PublicPage(db, current)
{
    /// <summary>So many are taken from one place before it has to wait: a school or a house of flats may be one place.</summary>
    public const int MostFromOnePlace = 20;

    [BindProperty]
    [Required(ErrorMessage = "Enter what you are worried about")]
    [StringLength(10_000, ErrorMessage = "What you are worried about must be 10,000 characters or less")]
    public string Worry { get; set; } = "";

    [BindProperty]
    public DescribedChild Child { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "Choose who you are")]
    public string Source { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose whether you will say how we can reach you")]
    public bool? Named { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Named), true)]
    [StringLength(200, ErrorMessage = "Your name must be 200 characters or less")]
    public string? CallerName { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Named), true)]
    [StringLength(200, ErrorMessage = "How we can reach you must be 200 characters or less")]
    public string? CallerReach { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose whether the family knows")]
    public string? FamilyKnows { get; set; }

    [BindProperty]
    [AskedWhen(nameof(FamilyKnows), "false")]
    [StringLength(2_000, ErrorMessage = "The reason must be 2,000 characters or less")]
    public string? WhyNotTold { get; set; }

    [BindProperty]
    public SafeContact Safely { get; set; } = new();

    /// <summary>Those who are no professionals.</summary>
    public IReadOnlyList<Choice> Sources => [.. Choices(ListIds.ReferralSources).Where(c => ReferralSources.Individuals.Contains(c.Value))];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ReferralSources.Individuals.Contains(Source)) throw new RefusedException(new Refusal("NotOnList", "Choose an answer from the list", nameof(Source)));
        var (child, familyKnows) = (Child.OrRefused(), ContactForm.Known(FamilyKnows, nameof(FamilyKnows)));
        if (!await tries.TakeAsync($"worry:{SignInTries.KeyOfPlace(HttpContext.Connection.RemoteIpAddress)}", MostFromOnePlace))
        {
            throw new RefusedException(FrontDoorRefusals.TooManyFromHere(UrgentNumbers));
        }
        var act = Db.Begin("TellWorry");
        var details = new ContactDetails
        {
            Described = child,
            ReceivedAt = act.At,
            Method = ContactMethods.Online,
            Source = Named == true ? Source : ReferralSources.Anonymous,
            CallerName = CallerName,
            CallerReach = CallerReach,
            Worry = Worry,
            FamilyKnows = familyKnows,
            WhyNotTold = WhyNotTold ?? "Not said",
            Safely = Safely,
            // The page that follows says so.
            ToldItArrived = true,
        };
        var (contact, deed) = details.Receive(Ids.At(act.At), () => Ids.At(act.At), new ContactReaders(Db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(act.At))), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync($"/worried/{Partnership}/sent/{contact.Reference}");
    }
}
