namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Reads the lists of choices and levels of need.</summary>
internal sealed class ListReader(Problems problems, DateOnly usualFrom)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> ActedOn = new(StringComparer.Ordinal)
    {
        [ListIds.ContactOutcomes] = ContactOutcomes.All,
        [ListIds.ReferralNextSteps] = ReferralNextSteps.All,
        [ListIds.ContactUrgencies] = ContactUrgencies.All,
        [ListIds.InvolvementRoles] = InvolvementRoles.All,
        [ListIds.SharingBases] = SharingBases.All,
    };

    public IReadOnlyDictionary<string, ProtocolList> Lists(Section root)
    {
        var rows = root.Rows("lists", "a list");
        var codes = Codes(rows);
        var lists = new Dictionary<string, ProtocolList>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var list = List(row, codes);
            if (!lists.TryAdd(list.Id, list) && list.Id.Length > 0)
            {
                row.Refuse("id", $"list '{list.Id}' is already written above; put all its items in one place");
            }
        }
        foreach (var id in ListIds.All.Where(id => !lists.ContainsKey(id)))
        {
            root.Refuse("lists", $"the list '{id}' is missing, and pages need it; add it");
        }
        foreach (var (id, needed) in ActedOn.Where(list => codes.ContainsKey(list.Key)))
        {
            foreach (var code in needed.Where(code => !codes[id].Contains(code)))
            {
                rows.First(r => r.OptionalText("id") == id).Refuse("id", $"this list needs an item with the code '{code}', which Loxley acts on; word its label as you like");
            }
        }
        root.Done();
        return lists;
    }

    /// <summary>The codes of each list, read first so that a list may stand under one written later.</summary>
    private static Dictionary<string, HashSet<string>> Codes(IReadOnlyList<Section> rows)
    {
        var codes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var items = row.Has("items") ? row.Rows("items", "an item") : [];
            codes.TryAdd(row.OptionalText("id") ?? "", [.. items.Select(i => i.OptionalText("code") ?? "")]);
        }
        return codes;
    }

    private ProtocolList List(Section row, Dictionary<string, HashSet<string>> codes)
    {
        var id = row.Slug("id");
        var under = row.OptionalReference("under", codes.Keys.ToHashSet(StringComparer.Ordinal), "a list of lists.yaml");
        var from = row.OptionalDate("from") ?? usualFrom;
        var name = row.Text("name");
        var dated = new DatedRows(problems, "item");
        var items = new List<ProtocolListItem>();
        foreach (var item in row.Rows("items", "an item"))
        {
            var parent = under is not null && codes.TryGetValue(under, out var above)
                ? item.Reference("under", above, $"a code of the list '{under}'")
                : item.OptionalText("under");
            if (under is null && parent is not null)
            {
                item.Refuse("under", "this item has an 'under' and its list has none; add it to the list");
            }
            var read = new ProtocolListItem(item.Text("code"), item.Text("label"), parent, item.Period(from));
            dated.Add(item, "code", read.Code, read.Period);
            item.Done();
            items.Add(read);
        }
        row.Done();
        return new ProtocolList(id, name, under, items);
    }

    public (IReadOnlyList<LevelBand> Bands, IReadOnlyList<LevelOfNeed> Levels) Levels(Section root)
    {
        var always = new Period(usualFrom, null);
        var datedBands = new DatedRows(problems, "band");
        var bands = new List<LevelBand>();
        foreach (var row in root.Rows("bands", "a band"))
        {
            var band = new LevelBand(row.Slug("id"), row.Text("name"));
            datedBands.Add(row, "id", band.Id, always);
            row.Done();
            bands.Add(band);
        }
        var ids = bands.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var datedLevels = new DatedRows(problems, "level");
        var levels = new List<LevelOfNeed>();
        foreach (var row in root.Rows("levels", "a level"))
        {
            var level = new LevelOfNeed(
                row.Slug("id"), row.Text("name"), row.Reference("band", ids, "a band of this file"), row.Text("summary"),
                row.Period(usualFrom));
            datedLevels.Add(row, "id", level.Id, level.Period);
            row.Done();
            levels.Add(level);
        }
        root.Done();
        return (bands, levels);
    }
}
