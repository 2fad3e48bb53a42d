using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The markup of one radio or checkbox.</summary>
internal sealed record ChoiceItem(ChoiceGroup Group, string Id, string Value, string Label)
{
    public string? Hint { get; init; }

    public bool Checked { get; init; }

    public bool Disabled { get; init; }

    /// <summary>What shows only while the item is chosen.</summary>
    public IHtmlContent? Conditional { get; init; }

    public TagHelperAttributeList Rest { get; init; } = [];

    private string Block => $"govuk-{Group.Kind}";

    private string Revealed => $"conditional-{Id}";

    private string? HintId => Hint is null ? null : $"{Id}-item-hint";

    public static IHtmlContent Of(ChoiceGroup group, Choice choice) =>
        new ChoiceItem(group, group.NextId(), choice.Value, choice.Text)
        {
            Hint = choice.Hint,
            Checked = group.IsChosen(choice.Value),
            Disabled = choice.Disabled,
        }.Markup();

    public IHtmlContent Markup()
    {
        var item = new Element("div", $"{Block}__item").Add(
            Control(),
            new Element("label", $"govuk-label {Block}__label").With("for", Id).Text(Label),
            Hint is null ? null : Parts.Hint(Hint, HintId, $"{Block}__hint"));
        if (Conditional is null) return item;
        var more = new Element("div", $"{Block}__conditional")
            .Class($"{Block}__conditional--hidden", !Checked)
            .With("id", Revealed)
            .Add(Conditional);
        return new HtmlContentBuilder().AppendHtml(item).AppendHtml(more);
    }

    private Element Control() => new Element("input", $"{Block}__input")
        .With("id", Id)
        .With("name", Group.Name)
        .With("type", Group.Kind == "radios" ? "radio" : "checkbox")
        .With("value", Value)
        .Flag("checked", Checked)
        .Flag("disabled", Disabled)
        .With("data-aria-controls", Conditional is null ? null : Revealed)
        .With("aria-describedby", Parts.Ids(Group.Kind == "checkboxes" ? Group.DescribedBy : null, HintId))
        .With(Rest);
}
