using System.Text.RegularExpressions;

namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Reads what is true of the partnership as a whole.</summary>
internal sealed partial class PartnershipReader(Section root)
{
    public string Id(string folder)
    {
        var id = root.Slug("id");
        if (id.Length > 0 && id != folder)
        {
            root.Refuse("id", $"the id is '{id}' and the folder is '{folder}'; they must be the same");
        }
        return id;
    }

    public string Name() => root.Text("name");

    public string Version() => root.Text("version");

    public DateOnly From() => root.Date("from");

    public int ReReferralMonths() => root.Number("re-referral-months", 1, 60);

    public string AuthorityCode()
    {
        var code = root.Text("authority-code");
        if (code.Length > 0 && !ThreeDigits().IsMatch(code))
        {
            root.Refuse("authority-code", $"'{code}' is not an authority's code; it has three digits, such as 892");
        }
        return code;
    }

    public EmergencyDutyHours EmergencyDuty()
    {
        if (root.Inner("emergency-duty", "the emergency duty hours") is not { } hours) return new EmergencyDutyHours(default, default);
        var read = new EmergencyDutyHours(hours.Time("begins"), hours.Time("ends"));
        if (hours.Has("begins") && hours.Has("ends") && read.Begins == read.Ends)
        {
            hours.Refuse("ends", "the emergency duty hours begin and end at the same time; correct one");
        }
        hours.Done();
        return read;
    }

    public IReadOnlyList<UrgentNumber> UrgentNumbers()
    {
        var numbers = new List<UrgentNumber>();
        foreach (var row in root.Rows("urgent-numbers", "an urgent number"))
        {
            numbers.Add(new UrgentNumber(row.Text("label"), row.Telephone("number"), row.Text("when")));
            row.Done();
        }
        return numbers;
    }

    public ContactRules Contacts(IReadOnlySet<string> outcomes)
    {
        if (root.Inner("contacts", "the contact rules") is not { } rules) return new ContactRules(outcomes, 1, 1);
        if (!rules.Has("outcomes-needing-approval"))
        {
            rules.Refuse(
                "outcomes-needing-approval", "the contact rules have no 'outcomes-needing-approval'; list them, or write [] for none");
        }
        var approval = rules.References(
            "outcomes-needing-approval", outcomes, $"a code of the list '{ListIds.ContactOutcomes}' in lists.yaml");
        var read = new ContactRules(approval.ToHashSet(StringComparer.Ordinal), rules.Number("idle-hours", 1, 72), rules.Number("unsent-hours", 1, 72));
        rules.Done();
        return read;
    }

    public void Done() => root.Done();

    [GeneratedRegex("^[0-9]{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThreeDigits();
}
