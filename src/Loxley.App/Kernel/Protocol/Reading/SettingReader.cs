namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Reads schools, practices and other settings.</summary>
internal sealed class SettingReader(Problems problems, DateOnly usualFrom)
{
    private static readonly Dictionary<string, SettingKind> Kinds = new(StringComparer.Ordinal)
    {
        ["nursery"] = SettingKind.Nursery,
        ["primary"] = SettingKind.Primary,
        ["secondary"] = SettingKind.Secondary,
        ["special"] = SettingKind.Special,
        ["college"] = SettingKind.College,
        ["gp-practice"] = SettingKind.GpPractice,
        ["hospital"] = SettingKind.Hospital,
        ["other"] = SettingKind.Other,
    };

    public IReadOnlyList<Setting> Settings(Section root, IReadOnlySet<string> agencies)
    {
        var (dated, codes) = (new DatedRows(problems, "school or practice"), new DatedRows(problems, "national code"));
        var settings = new List<Setting>();
        foreach (var row in root.Rows("settings", "a school or practice"))
        {
            var setting = new Setting(
                row.Slug("id"), row.Text("name"), row.Choice("kind", Kinds), row.Reference("agency", agencies, "an agency of agencies.yaml"),
                row.OptionalNationalCode("code"), row.Telephone("telephone"), row.Postcode("postcode"), row.Period(usualFrom));
            dated.Add(row, "id", setting.Id, setting.Period);
            if (setting.Code is { } code) codes.Add(row, "code", code, setting.Period);
            row.Done();
            settings.Add(setting);
        }
        root.Done();
        return settings;
    }
}
