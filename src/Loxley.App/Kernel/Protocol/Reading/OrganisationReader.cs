namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Reads agencies, teams and groups.</summary>
internal sealed class OrganisationReader(Problems problems, DateOnly usualFrom)
{
    private static readonly Dictionary<string, AgencyKind> Kinds = new(StringComparer.Ordinal)
    {
        ["council"] = AgencyKind.Council,
        ["police"] = AgencyKind.Police,
        ["health"] = AgencyKind.Health,
        ["education"] = AgencyKind.Education,
        ["justice"] = AgencyKind.Justice,
        ["voluntary"] = AgencyKind.Voluntary,
        ["scrutiny"] = AgencyKind.Scrutiny,
    };

    private static readonly Dictionary<string, TeamPurpose> Purposes = new(StringComparer.Ordinal)
    {
        ["front-door"] = TeamPurpose.FrontDoor,
        ["duty-social-work"] = TeamPurpose.DutySocialWork,
        ["early-help"] = TeamPurpose.EarlyHelp,
        ["emergency-duty"] = TeamPurpose.EmergencyDuty,
        ["disabled-children"] = TeamPurpose.DisabledChildren,
        ["domestic-abuse"] = TeamPurpose.DomesticAbuse,
        ["safeguarding"] = TeamPurpose.Safeguarding,
        ["partnership-office"] = TeamPurpose.PartnershipOffice,
    };

    public IReadOnlyList<Agency> Agencies(Section root)
    {
        var dated = new DatedRows(problems, "agency");
        var agencies = new List<Agency>();
        foreach (var row in root.Rows("agencies", "an agency"))
        {
            var agency = new Agency(
                row.Slug("id"), row.Text("name"), row.Choice("kind", Kinds),
                row.YesNo("safeguarding-partner", whenLeftOut: false), row.Period(usualFrom));
            dated.Add(row, "id", agency.Id, agency.Period);
            row.Done();
            agencies.Add(agency);
        }
        root.Done();
        return agencies;
    }

    public IReadOnlyList<Team> Teams(Section root, IReadOnlySet<string> agencies)
    {
        var dated = new DatedRows(problems, "team");
        var teams = new List<Team>();
        foreach (var row in root.Rows("teams", "a team"))
        {
            var team = new Team(
                row.Slug("id"), row.Text("name"), row.Reference("agency", agencies, "an agency of agencies.yaml"),
                row.Choice("purpose", Purposes), row.Period(usualFrom));
            dated.Add(row, "id", team.Id, team.Period);
            row.Done();
            teams.Add(team);
        }
        foreach (var (word, purpose) in Purposes.Where(p => p.Value is TeamPurpose.FrontDoor or TeamPurpose.EmergencyDuty))
        {
            if (teams.TrueForAll(t => t.Purpose != purpose))
            {
                root.Refuse("teams", $"no team has the purpose '{word}', and worries about children are sent to it; add one");
            }
        }
        root.Done();
        return teams;
    }

    public IReadOnlyList<Group> Groups(Section root, IReadOnlySet<string> agencies)
    {
        var dated = new DatedRows(problems, "group");
        var rows = root.Rows("groups", "a group");
        var ids = rows.Where(r => r.Has("id")).Select(r => r.Slug("id")).ToHashSet(StringComparer.Ordinal);
        var groups = new List<Group>();
        foreach (var row in rows)
        {
            var group = new Group
            {
                Id = row.Slug("id"),
                Name = row.Text("name"),
                Purpose = row.Text("purpose"),
                Chair = row.Text("chair"),
                ReportsTo = row.OptionalReference("reports-to", ids, "a group of groups.yaml"),
                Meets = row.Text("meets"),
                MeetingsAYear = row.Has("meetings-a-year") ? row.Number("meetings-a-year", 1, 366) : null,
                Members = Members(row, agencies),
                Period = row.Period(usualFrom),
            };
            if (group.ReportsTo == group.Id && group.Id.Length > 0) row.Refuse("reports-to", "a group cannot report to itself");
            dated.Add(row, "id", group.Id, group.Period);
            row.Done();
            groups.Add(group);
        }
        root.Done();
        return groups;
    }

    private static List<GroupMember> Members(Section group, IReadOnlySet<string> agencies)
    {
        var members = new List<GroupMember>();
        foreach (var row in group.Rows("members", "a member"))
        {
            members.Add(new GroupMember(
                row.Reference("agency", agencies, "an agency of agencies.yaml"), row.Text("role"),
                row.YesNo("decides", whenLeftOut: true)));
            row.Done();
        }
        return members;
    }
}
