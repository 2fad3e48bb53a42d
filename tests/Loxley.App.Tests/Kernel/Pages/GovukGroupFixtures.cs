using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Pages.TagHelpers;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>The fixtures of fields with choices or several boxes.</summary>
internal static class GovukGroupFixtures
{
    public static Node Radios(FixtureOptions o) => Choices(o, "govuk-radio", new RadiosTagHelper { Value = o.Text("value") });

    public static Node Checkboxes(FixtureOptions o) => Choices(o, "govuk-checkbox", new CheckboxesTagHelper { Values = o.Texts("values") });

    public static Node Select(FixtureOptions o) => GovukFixtures.Labelled(o, "govuk-select", new SelectTagHelper
    {
        Value = o.Text("value") ?? o.List("items").FirstOrDefault(i => i.Flag("selected") == true)?.Text("value"),
        Choices = [.. o.List("items").Select(i => new Choice(i.Raw("value")!, i.Text("text") ?? "") { Disabled = i.Flag("disabled") == true })],
    });

    public static Node DateInput(FixtureOptions o)
    {
        string[] boxes = ["day", "month", "year"];
        var items = o.List("items");
        var helper = new DateInputTagHelper
        {
            Values = boxes.ToDictionary(Name, box => o.Text($"values.{box}") ?? o.Text($"{box}.value")),
            WrongBoxes = [.. boxes.Where(box => o.Flag($"{box}.error") == true).Concat(Wrong(items, boxes)).Select(Name)],
        };
        Grouped(o, helper);
        _ = o.Text("namePrefix");
        helper.Name = helper.Id;
        return new Node("govuk-date-input", helper) { Rest = o.Map("attributes") };
    }

    // Three boxes given one by one are read where they are the three boxes, in their order, that we always draw.
    private static IEnumerable<string> Wrong(IReadOnlyList<FixtureOptions> items, string[] boxes)
    {
        if (!items.Select(item => item.Text("name")).SequenceEqual(boxes)) return [];
        return [.. items.Where(item => item.Flag("error") == true | item.Text("classes")?.Contains("--error", StringComparison.Ordinal) == true)
            .Select(item => item.Text("name")!)];
    }

    private static string Name(string box) => char.ToUpperInvariant(box[0]) + box[1..];

    private static Node Choices(FixtureOptions o, string itemTag, ChoicesTagHelper helper)
    {
        Grouped(o, helper);
        var items = o.List("items").Select(item => item.Text("divider") is { } divider
            ? new Node("govuk-divider", new ChoiceDividerTagHelper()) { Text = divider }
            : new Node(itemTag, new ChoiceItemTagHelper
            {
                Value = item.Raw("value") ?? "",
                Label = item.Text("text") ?? "unread",
                Hint = item.Text("hint.text"),
                Id = item.Text("id"),
                Checked = item.Flag("checked"),
                Disabled = item.Flag("disabled") == true,
                Exclusive = item.Text("behaviour") == "exclusive",
            }) { Markup = item.Text("conditional.html"), Rest = item.Map("attributes") });
        return new Node("govuk-choices", helper, [.. items]) { Rest = o.Map("attributes") };
    }

    private static void Grouped(FixtureOptions o, GroupedTagHelper helper)
    {
        GovukFixtures.Field(o, helper);
        helper.Legend = o.Text("fieldset.legend.text");
        helper.LegendClass = o.Text("fieldset.legend.classes") ?? "";
        helper.PageHeading = o.Flag("fieldset.legend.isPageHeading") == true;
    }
}
