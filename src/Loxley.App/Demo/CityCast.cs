using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Demo;

/// <summary>Somebody who signs in: everybody is invented.</summary>
internal sealed record CastMember(string Name, Role Role, string Agency, string? Team, string? Source = null)
{
    public string Email => $"{Name.ToLowerInvariant().Replace(' ', '.')}@demo.loxley.example";
}

/// <summary>The people of the demo who sign in, each with the one password of the demo.</summary>
internal sealed class CityCast
{
    public const string NightTeam = "emergency-duty-team";

    private const string Door = "children-and-families-direct";
    private const string Leads = "school-safeguarding-leads";

    public static IReadOnlyList<CastMember> Everybody { get; } =
    [
        .. Of(Role.FrontDoorWorker, "council", Door, null, "Wren Ashdown", "Tobin Larkmere", "Isla Fernwold", "Perrin Oakthwaite", "Mabel Sedgecombe", "Joss Tarnhurst"),
        .. Of(Role.FrontDoorAdviser, "council", Door, null, "Jessamy Thornbeck"),
        .. Of(Role.FrontDoorManager, "council", Door, null, "Hollis Ravenmere", "Dara Whinfold"),
        .. Of(Role.FrontDoorWorker, "council", NightTeam, null, "Corin Nightwade", "Nessa Galestow"),
        .. Of(Role.SocialWorker, "council", "screening-and-duty", null, "Bryn Hazelwick", "Leonie Marlgarth", "Osric Pelltoft"),
        .. Of(Role.ReferringProfessional, "schools", Leads, "2A", "Tamsin Quarryside", "Elodie Brookwath", "Rafe Copperdean", "Sunniva Elmrigg", "Piers Thornacre",
            "Yara Mossbourne", "Linus Heathover", "Della Rowangate"),
        .. Of(Role.ReferringProfessional, "police", "police-safeguarding", "6", "Garrick Flintwade", "Maren Dunshaw", "Idris Lockstead", "Petra Valewith"),
        .. Of(Role.ReferringProfessional, "hospitals-trust", "hospital-safeguarding", "3E", "Anouk Tealworthy", "Casper Birchmore", "Freya Yewcroft"),
        .. Of(Role.ReferringProfessional, "community-health", "community-health-safeguarding", "3B", "Orla Swanholme", "Jovan Reedhithe", "Mina Clayover"),
        .. Of(Role.ReferringProfessional, "gp-practices", null, "3A", "Silas Gorsewell", "Nadia Larkfold"),
        .. Of(Role.InformationGovernance, "council", null, null, "Edda Stanmere"),
        .. Of(Role.PartnershipOffice, "council", "partnership-business-office", null, "Rufus Orchgate"),
        .. Of(Role.TeamManager, "council", "screening-and-duty", null, "Ingrith Moorhallow"),
        .. Of(Role.LeadProfessional, "community-health", "community-health-safeguarding", null, "Tilda Kestrelby"),
        .. Of(Role.LeadProfessional, "schools", Leads, null, "Bastian Wellgrove"),
        .. Of(Role.ReviewingOfficer, "council", null, null, "Merrin Coldstrand"),
        .. Of(Role.BoardMember, "police", null, null, "Auberon Pikewell"),
        .. Of(Role.Scrutineer, "scrutiny", null, null, "Sorrel Hathermoor"),
        .. Of(Role.Analyst, "council", "partnership-business-office", null, "Quillon Aldermarsh"),
    ];

    private readonly Dictionary<string, List<Actor>> callers = new(StringComparer.Ordinal);

    public List<Actor> Workers { get; } = [];

    public List<Actor> Advisers { get; } = [];

    public List<Actor> Managers { get; } = [];

    public List<Actor> Night { get; } = [];

    public List<Actor> SocialWorkers { get; } = [];

    /// <summary>The members from whom a source's contacts may come.</summary>
    public IReadOnlyList<Actor> Callers(string source) => callers.GetValueOrDefault(source, []);

    /// <summary>Gives everybody an account and a part, before the city opens.</summary>
    public static CityCast Join(CityScribe scribe, CityRows rows, Actor system, string passwordHash, Func<string, string> normalise)
    {
        var cast = new CityCast();
        var at = CityPlan.Begins.AddHours(6);
        foreach (var somebody in Everybody)
        {
            at = at.AddSeconds(40);
            var account = Account(somebody, scribe.Chance.Id(at), passwordHash, normalise);
            rows.Add(account);
            var membership = Joining.Membership(
                new NewMember(somebody.Name, somebody.Email, "", somebody.Role, somebody.Agency, somebody.Team), account.Id, scribe.Chance.Id(at), at);
            var act = scribe.Begin("JoinMember", at, system);
            scribe.Save(act, membership.Deed, []);
            scribe.Keep(membership.Deed.Added);
            cast.Place(somebody, membership.Membership.AsActor(system.Protocol));
        }
        return cast;
    }

    private static Account Account(CastMember somebody, Guid id, string passwordHash, Func<string, string> normalise) => new()
    {
        Id = id,
        UserName = somebody.Email,
        NormalizedUserName = normalise(somebody.Email),
        Email = somebody.Email,
        NormalizedEmail = normalise(somebody.Email),
        EmailConfirmed = true,
        LockoutEnabled = true,
        PasswordHash = passwordHash,
        SecurityStamp = Ids.Next().ToString("N"),
        ConcurrencyStamp = Ids.Next().ToString(),
    };

    private void Place(CastMember somebody, Actor actor)
    {
        if (somebody.Source is { } source)
        {
            if (!callers.TryGetValue(source, out var list)) callers[source] = list = [];
            list.Add(actor);
            return;
        }
        var place = somebody.Role switch
        {
            Role.FrontDoorWorker => somebody.Team == Door ? Workers : Night,
            Role.FrontDoorAdviser => Advisers,
            Role.FrontDoorManager => Managers,
            Role.SocialWorker => SocialWorkers,
            _ => null,
        };
        place?.Add(actor);
    }

    private static IEnumerable<CastMember> Of(Role role, string agency, string? team, string? source, params string[] names) =>
        names.Select(name => new CastMember(name, role, agency, team, source));
}
