using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Identifiers;
using Loxley.Core.Matching;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People;

/// <summary>The form on which what is known of a person is written down.</summary>
public abstract class PersonForm(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty]
    [StringLength(100, ErrorMessage = "Given name must be 100 characters or less")]
    public string? GivenName { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "Family name must be 100 characters or less")]
    public string? FamilyName { get; set; }

    [BindProperty]
    [StringLength(2_000, ErrorMessage = "Known as must be 2,000 characters or less")]
    public string? KnownAs { get; set; }

    [BindProperty]
    [StringLength(2_000, ErrorMessage = "Former and other names must be 2,000 characters or less")]
    public string? OtherNames { get; set; }

    [BindProperty]
    [Display(Name = "Date of birth")]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    public bool BornEstimated { get; set; }

    [BindProperty]
    [Display(Name = "Expected date")]
    public DateOnly? ExpectedOn { get; set; }

    [BindProperty]
    [Display(Name = "Date of death")]
    public DateOnly? DiedOn { get; set; }

    [BindProperty]
    public string? Sex { get; set; }

    [BindProperty]
    public string? Ethnicity { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public string? CommunicationNeeds { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Address must be 300 characters or less")]
    public string? Address { get; set; }

    [BindProperty]
    [StringLength(10, ErrorMessage = "Postcode must be 10 characters or less")]
    public string? Postcode { get; set; }

    [BindProperty]
    [StringLength(30, ErrorMessage = "NHS number must be 10 digits, such as 943 476 5919")]
    public string? NhsNumber { get; set; }

    [BindProperty]
    [StringLength(30, ErrorMessage = "Unique pupil number must be a letter and 12 digits, such as A801200001001")]
    public string? Upn { get; set; }

    [BindProperty]
    [StringLength(40, ErrorMessage = "Council number must be 40 characters or less")]
    public string? LocalNumber { get; set; }

    /// <summary>Whether the form asks about a child or an adult.</summary>
    public abstract PersonKind Kind { get; }

    /// <summary>Begins with what was looked for: the last word is most likely the family name.</summary>
    protected void Begin(PersonQuery? query)
    {
        if (query is null) return;
        (GivenName, FamilyName) = query.Words.Count > 1 ? (string.Join(' ', query.Words.SkipLast(1)), query.Words[^1]) : (null, query.Words.Count == 0 ? null : query.Words[0]);
        (BornOn, Postcode) = (query.BornOn, query.Postcode);
    }

    /// <summary>Puts what is known into the fields.</summary>
    protected void Fill(PersonDetails details)
    {
        (GivenName, FamilyName) = (details.GivenName, details.FamilyName);
        KnownAs = Lines(details.OtherNames.Where(n => n.Kind == NameKind.KnownAs));
        OtherNames = Lines(details.OtherNames.Where(n => n.Kind != NameKind.KnownAs));
        (BornOn, BornEstimated, ExpectedOn, DiedOn) = (details.BornOn, details.BornEstimated, details.ExpectedOn, details.DiedOn);
        (Sex, Ethnicity, Language, CommunicationNeeds) = (details.Sex, details.Ethnicity, details.Language, details.CommunicationNeeds);
        (Address, Postcode) = (details.Address, details.Postcode);
        (NhsNumber, Upn, LocalNumber) = (Number(IdentifierKind.Nhs), Number(IdentifierKind.Upn), Number(IdentifierKind.Local));

        string? Number(IdentifierKind kind) => details.Identifiers.FirstOrDefault(i => i.Kind == kind)?.Shown;
    }

    /// <summary>What was typed. An answer that was on the list when it was given stays.</summary>
    protected PersonDetails Read(PersonDetails? before = null) => new()
    {
        Kind = Kind,
        GivenName = OneLine(GivenName),
        FamilyName = OneLine(FamilyName),
        OtherNames = [.. Names(KnownAs, NameKind.KnownAs), .. Names(OtherNames, NameKind.Former)],
        BornOn = BornOn,
        BornEstimated = BornEstimated,
        ExpectedOn = ExpectedOn,
        DiedOn = DiedOn,
        Sex = Given(ListIds.Sexes, Sex, before?.Sex, nameof(Sex)) ?? "U",
        Ethnicity = Given(ListIds.Ethnicities, Ethnicity, before?.Ethnicity, nameof(Ethnicity)),
        Language = Given(ListIds.Languages, Language, before?.Language, nameof(Language)),
        CommunicationNeeds = Given(ListIds.CommunicationNeeds, CommunicationNeeds, before?.CommunicationNeeds, nameof(CommunicationNeeds)),
        Address = Address?.Trim(),
        Postcode = Postcode?.Trim().ToUpperInvariant(),
        Identifiers = [.. Numbers()],
    };

    private IEnumerable<PersonIdentifier> Numbers()
    {
        if (NhsNumber is { } nhs) yield return new PersonIdentifier(IdentifierKind.Nhs, Core.Identifiers.NhsNumber.Read(nhs, out var number) == IdentifierFault.None ? number : nhs);
        if (Upn is { } upn) yield return new PersonIdentifier(IdentifierKind.Upn, UniquePupilNumber.Read(upn, out var number) == IdentifierFault.None ? number : upn);
        if (LocalNumber is { } local && SortKey.Fold(local) is { Length: > 0 } plain) yield return new PersonIdentifier(IdentifierKind.Local, plain);
    }

    private string? Given(string list, string? code, string? before, string field) => code is not null && code == before ? code : OnListIfGiven(list, code, field);

    /// <summary>What is pasted into a box of one line may bring line ends and tabs with it.</summary>
    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Lines(IEnumerable<OtherName> names) => string.Join('\n', names.Select(n => n.Full)) is { Length: > 0 } text ? text : null;

    /// <summary>One name on a line, the last word of which is the family name; a single word is a given name.</summary>
    private static IEnumerable<OtherName> Names(string? lines, NameKind kind) => (lines ?? "").Split('\n').Select(OneLine).Where(line => line.Length > 0)
        .Select(line => line.LastIndexOf(' ') is > 0 and var at ? new OtherName(kind, line[..at], line[(at + 1)..]) : new OtherName(kind, line, ""));
}
